package de.ukrainehilfe.notification.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Mails as events would have written them, without a database. */
public final class SampleMails {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    /** Three people need a roof over the winter. */
    public static final Matter LODGING = new Matter(
            "LODGING",
            3,
            null,
            null,
            null,
            "40210",
            LocalDate.parse("2026-12-01"),
            LocalDate.parse("2027-02-28"),
            null,
            null,
            Instant.parse("2026-11-22T10:30:00Z"),
            null);

    public static final Matter BLANKETS = new Matter(
            "GOODS",
            1200,
            "blanket",
            "PIECE",
            null,
            "40227",
            LocalDate.parse("2026-12-01"),
            null,
            null,
            null,
            Instant.parse("2026-11-22T10:30:00Z"),
            null);

    public static final Matter INTERPRETING = new Matter(
            "INTERPRETING",
            1,
            null,
            null,
            List.of("uk", "de"),
            "40225",
            LocalDate.parse("2026-12-07"),
            LocalDate.parse("2026-12-07"),
            Instant.parse("2026-12-07T09:00:00Z"),
            60,
            Instant.parse("2026-11-22T10:30:00Z"),
            null);

    public static final Matter MENTORING = new Matter(
            "MENTORING",
            2,
            null,
            null,
            null,
            "40233",
            LocalDate.parse("2026-12-07"),
            null,
            null,
            null,
            Instant.parse("2026-11-22T10:30:00Z"),
            null);

    private SampleMails() {}

    public static Mail of(Template template, Side side, Matter about) {
        UUID record = UUID.randomUUID();
        String reference = side == Side.OFFER ? "A-7K3M-2Q" : "B-5N8C-KT";
        Addressee to = template.name().startsWith("MATCH")
                ? new Addressee(side, record, reference, null, UUID.randomUUID(), "V-4C7P-9E", UUID.randomUUID())
                : Addressee.owner(side, record, reference, null);
        Matter matter = template == Template.MATCH_ASKED ? asking("DAY_3", about) : about;
        return new Mail(UUID.randomUUID(), template, to, matter, "example.org", NOW);
    }

    /** The same matter with a question about it. */
    public static Matter asking(String question, Matter about) {
        return about.asking(question, UUID.randomUUID(), 4L);
    }
}
