package de.ukrainehilfe.notification.occasion;

import de.ukrainehilfe.notification.mail.Matter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What a mail needs of an event about an offer or a need. */
record RecordFact(
        UUID id,
        String reference,
        String kind,
        String association,
        String postcode,
        LocalDate from,
        LocalDate until,
        Details details) {

    Matter matter() {
        Appointment fixed = details.appointment();
        return new Matter(
                kind,
                details.amount(),
                details.item(),
                details.unit(),
                details.spoken(),
                postcode,
                from,
                until,
                fixed == null ? null : fixed.start(),
                fixed == null ? null : fixed.minutes(),
                null,
                null);
    }

    /** Of all kinds together; what a kind does not have is null. */
    record Details(
            Integer places,
            Integer adults,
            Integer children,
            String item,
            Integer quantity,
            String unit,
            List<Language> languages,
            String from,
            String to,
            Appointment appointment) {

        Integer amount() {
            return Stream.of(places, quantity, adults == null ? null : Integer.valueOf(adults + children))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        List<String> spoken() {
            if (languages != null) {
                return languages.stream().map(Language::code).toList();
            }
            return from == null || to == null ? null : List.of(from, to);
        }
    }

    record Language(String code) {}

    record Appointment(Instant start, Integer minutes) {}
}
