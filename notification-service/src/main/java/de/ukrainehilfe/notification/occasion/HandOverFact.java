package de.ukrainehilfe.notification.occasion;

import de.ukrainehilfe.notification.mail.Addressee;
import de.ukrainehilfe.notification.mail.Matter;
import de.ukrainehilfe.notification.mail.Side;
import java.time.Instant;
import java.util.UUID;

/** What a mail needs of an event about a need that may change hands; a null association is the city. */
record HandOverFact(
        UUID needId, String reference, String way, String giver, String taker, String status, Instant answerBy) {

    private boolean isClaim() {
        return way.equals("CLAIMED");
    }

    boolean isDone() {
        return status.equals("ACCEPTED") || status.equals("BY_SILENCE");
    }

    Addressee asker() {
        return to(isClaim() ? taker : giver);
    }

    Addressee answerer() {
        return to(isClaim() ? giver : taker);
    }

    /** Whoever the need is about; from now on in the taker's charge. */
    Addressee person() {
        return Addressee.owner(Side.NEED, needId, reference, taker);
    }

    /** @param outcome how it is told to the recipient */
    Matter matter(String outcome) {
        return new Matter(null, null, null, null, null, null, null, null, null, null, answerBy, outcome)
                .asking(way, null, null);
    }

    private Addressee to(String association) {
        return Addressee.owner(Side.DESK, needId, reference, association);
    }
}
