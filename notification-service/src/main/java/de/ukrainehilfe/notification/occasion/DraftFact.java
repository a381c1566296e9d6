package de.ukrainehilfe.notification.occasion;

import de.ukrainehilfe.notification.mail.Addressee;
import de.ukrainehilfe.notification.mail.Matter;
import de.ukrainehilfe.notification.mail.Side;
import java.util.UUID;

/** What an answer needs of a mail that came to the desk. */
record DraftFact(UUID id, String reference, String wish, String kind) {
    Addressee sender() {
        return Addressee.owner(Side.OFFER, id, reference, null);
    }

    Matter matter() {
        return Matter.of(kind).because(wish);
    }
}
