package de.ukrainehilfe.notification.preview;

import de.ukrainehilfe.defaults.time.SystemClock;
import de.ukrainehilfe.notification.contact.Contact;
import de.ukrainehilfe.notification.letter.Letter;
import de.ukrainehilfe.notification.letter.Letters;
import de.ukrainehilfe.notification.mail.Mail;
import de.ukrainehilfe.notification.mail.Matter;
import de.ukrainehilfe.notification.mail.Side;
import de.ukrainehilfe.notification.mail.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Every mail to every side, written to people who do not exist; nothing is sent or stored. */
@ApplicationScoped
class Previews {
    private final Letters letters;
    private final Clock clock;

    Previews(Letters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    List<Preview> in(String language) {
        return Arrays.stream(Template.values())
                .flatMap(template -> sides(template).stream().map(side -> preview(template, side, language)))
                .toList();
    }

    private Preview preview(Template template, Side side, String language) {
        Mail mail = Mail.preview(template, side, blankets(), clock.instant());
        Contact to = new Contact(
                side == Side.NEED ? "Олена Зразок" : "Erika Mustermann", "erika@example.org", null, language);
        Contact other = template.showsOtherContact()
                ? new Contact("Max Mustermann", "max@example.org", "+49 211 555010", language)
                : null;
        Letter letter = letters.write(mail, to, other);
        return new Preview(template, side, letter.subject(), letter.text().strip());
    }

    private Matter blankets() {
        LocalDate today = LocalDate.now(clock.withZone(SystemClock.CITY));
        return new Matter(
                        "GOODS",
                        20,
                        "blanket",
                        "PIECE",
                        null,
                        "40210",
                        today.plusDays(7),
                        null,
                        null,
                        null,
                        today.plusDays(10)
                                .atTime(12, 0)
                                .atZone(SystemClock.CITY)
                                .toInstant(),
                        null)
                .asking("GIVEN", new UUID(0, 0), 1L);
    }

    private static List<Side> sides(Template template) {
        return switch (template) {
            case MATCH_UNSAFE, NEED_UNSERVED, HAND_OVER_ASKED, HAND_OVER_DECIDED, MINOR_ALONE -> List.of(Side.DESK);
            case NEED_RECORDED, NEED_ANSWERED, NEED_MOVED, NEED_TRANSFERRED -> List.of(Side.NEED);
            default -> template.name().startsWith("MATCH") ? Side.BOTH : List.of(Side.OFFER);
        };
    }

    /** A mail as its recipient reads it. */
    record Preview(Template template, Side side, String subject, String text) {}
}
