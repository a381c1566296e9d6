package de.ukrainehilfe.notification.occasion;

import de.ukrainehilfe.notification.mail.Addressee;
import de.ukrainehilfe.notification.mail.Matter;
import de.ukrainehilfe.notification.mail.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a mail needs of an event about a match. */
record MatchFact(
        UUID id,
        String reference,
        String kind,
        UUID offerId,
        UUID needId,
        String offerReference,
        String needReference,
        String offerAssociation,
        String needAssociation,
        Integer quantity,
        String reason,
        Side declinedBy,
        Instant answerBy,
        String postcode,
        LocalDate from,
        LocalDate until,
        String item,
        String unit,
        List<String> languages,
        Appointment appointment,
        Long version,
        String question,
        UUID check,
        Side side,
        List<Side> unanswered,
        String coordinator) {

    Addressee addressee(Side side) {
        return switch (side) {
            case OFFER -> new Addressee(side, offerId, offerReference, offerAssociation, id, reference, needId);
            case NEED -> new Addressee(side, needId, needReference, needAssociation, id, reference, offerId);
            case DESK -> new Addressee(side, needId, needReference, null, id, reference, offerId);
        };
    }

    Matter matter() {
        return new Matter(
                kind,
                quantity,
                item,
                unit,
                languages,
                postcode,
                from,
                until,
                Appointment.start(appointment),
                Appointment.minutes(appointment),
                answerBy,
                reason,
                question,
                check,
                version,
                coordinator);
    }
}
