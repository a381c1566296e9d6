package de.ukrainehilfe.notification.mail;

import java.util.UUID;

/**
 * To whom a mail goes, said without naming the person.
 *
 * @param recordId the offer or need whose owner gets the mail
 * @param reference of that offer or need
 * @param association in charge of that record, or null
 * @param otherRecordId the other side's record where the mail is about a match
 */
public record Addressee(
        Side side,
        UUID recordId,
        String reference,
        String association,
        UUID matchId,
        String matchReference,
        UUID otherRecordId) {

    /** The owner of a record, about that record. */
    public static Addressee owner(Side side, UUID recordId, String reference, String association) {
        return new Addressee(side, recordId, reference, association, null, null, null);
    }
}
