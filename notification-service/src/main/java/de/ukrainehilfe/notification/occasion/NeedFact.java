package de.ukrainehilfe.notification.occasion;

import de.ukrainehilfe.notification.mail.Addressee;
import de.ukrainehilfe.notification.mail.Matter;
import de.ukrainehilfe.notification.mail.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a mail needs of an event about a need.
 *
 * @param municipality official key of who has taken over; null where nobody has, or nobody on the list
 */
record NeedFact(
        UUID id,
        String reference,
        String kind,
        String association,
        String postcode,
        LocalDate from,
        LocalDate until,
        Details details,
        Integer occurrence,
        String status,
        String municipality) {

    /** A series is told of once, with its first appointment. */
    boolean isFirst() {
        return occurrence == null || occurrence == 1;
    }

    boolean isTransferred() {
        return "TRANSFERRED".equals(status);
    }

    Addressee owner() {
        return Addressee.owner(Side.NEED, id, reference, association);
    }

    boolean isMinorAlone() {
        return details.isMinorAlone();
    }

    Addressee desk() {
        return Addressee.owner(Side.DESK, id, reference, association);
    }

    Matter matter() {
        return new Matter(
                kind,
                details.amount(),
                details.item,
                details.unit,
                details.languages(),
                postcode,
                from,
                until,
                Appointment.start(details.appointment),
                Appointment.minutes(details.appointment),
                null,
                municipality);
    }

    /** Of all kinds together; what a kind does not have is null. */
    record Details(
            Integer adults,
            Integer children,
            String item,
            Integer quantity,
            String unit,
            String from,
            String to,
            String language,
            Integer hoursPerWeek,
            Appointment appointment,
            Boolean unaccompaniedMinor) {

        /** Children without an adult are the youth office's, whether it was said or not. */
        private boolean isMinorAlone() {
            return Boolean.TRUE.equals(unaccompaniedMinor) || adults != null && adults == 0;
        }

        private Integer amount() {
            if (adults != null && children != null) {
                return adults + children;
            }
            return quantity != null ? quantity : hoursPerWeek;
        }

        private List<String> languages() {
            if (language != null) {
                return List.of(language);
            }
            return from == null || to == null ? null : List.of(from, to);
        }
    }
}
