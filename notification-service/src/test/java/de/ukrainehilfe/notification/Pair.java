package de.ukrainehilfe.notification;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** An offer and a need that meet in a match, each with its person. */
public record Pair(UUID match, UUID offer, UUID need, Person offerer, Person requester) {

    /** Erika offers, Olena needs; the services that own their data know them. */
    public static Pair known() {
        return of(Person.erika(), Person.olena());
    }

    public static Pair of(Person offerer, Person requester) {
        Pair pair = new Pair(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), offerer, requester);
        Owners.know(pair.offer, offerer);
        Owners.know(pair.need, requester);
        return pair;
    }

    /** Says the agreed example, such as {@code match-approved/lodging}, about this pair. */
    public UUID say(String example) {
        return Topics.say(example.split("/")[0], event(example));
    }

    public void release() {
        Owners.release(offer, match);
        Owners.release(need, match);
    }

    public ObjectNode event(String example) {
        return Contract.example(example)
                .put("id", match.toString())
                .put("offerId", offer.toString())
                .put("needId", need.toString());
    }
}
