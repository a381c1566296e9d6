package de.ukrainehilfe.notification.occasion;

import de.ukrainehilfe.notification.mail.Addressee;
import de.ukrainehilfe.notification.mail.Matter;
import de.ukrainehilfe.notification.mail.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a mail needs of an event about an offer. */
record OfferFact(
        UUID id,
        String reference,
        String kind,
        String association,
        String postcode,
        LocalDate from,
        LocalDate until,
        Details details) {

    Addressee owner() {
        return Addressee.owner(Side.OFFER, id, reference, association);
    }

    /** A draft has no details yet. */
    Matter matter() {
        if (details == null) {
            return Matter.of(null);
        }
        return new Matter(
                kind,
                details.amount(),
                details.item,
                details.unit,
                details.languages == null
                        ? null
                        : details.languages.stream().map(Language::code).toList(),
                postcode,
                from,
                until,
                Appointment.start(details.appointment),
                Appointment.minutes(details.appointment),
                null,
                null);
    }

    /** Of all kinds together; what a kind does not have is null. */
    record Details(
            Integer places,
            String item,
            Integer quantity,
            String unit,
            Integer hoursPerWeek,
            List<Language> languages,
            Appointment appointment) {
        private Integer amount() {
            return places != null ? places : quantity != null ? quantity : hoursPerWeek;
        }
    }

    record Language(String code) {}
}
