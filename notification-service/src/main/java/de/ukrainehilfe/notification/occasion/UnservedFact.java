package de.ukrainehilfe.notification.occasion;

import de.ukrainehilfe.notification.mail.Addressee;
import de.ukrainehilfe.notification.mail.Matter;
import de.ukrainehilfe.notification.mail.Side;
import java.util.UUID;

/** What a mail needs of the event that nobody has been found for a need. */
record UnservedFact(UUID needId, String needReference, String needAssociation, String kind, String postcode) {

    Addressee desk() {
        return Addressee.owner(Side.DESK, needId, needReference, needAssociation);
    }

    Matter matter() {
        return new Matter(kind, null, null, null, null, postcode, null, null, null, null, null, null);
    }
}
