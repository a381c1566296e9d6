package de.ukrainehilfe.offers;

import de.ukrainehilfe.local.EventTold;
import java.time.Instant;
import java.util.UUID;

/** Says on the topic of matches what matching-service would say. */
public final class MatchTold {
    private MatchTold() {}

    public static void tell(String type, UUID match, UUID offer, long version) {
        tell(type, match, offer, version, false);
    }

    public static void tell(String type, UUID match, UUID offer, long version, boolean offerFree) {
        String json = "{\"id\":\"" + match + "\",\"version\":" + version + ",\"offerId\":\"" + offer
                + "\",\"offerFree\":" + offerFree + "}";
        EventTold.tell("matches", match.toString(), type, UUID.randomUUID(), Instant.now(), json);
    }
}
