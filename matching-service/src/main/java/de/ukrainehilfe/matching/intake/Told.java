package de.ukrainehilfe.matching.intake;

import com.fasterxml.jackson.databind.JsonNode;
import de.ukrainehilfe.defaults.events.ReceivedEvent;
import de.ukrainehilfe.defaults.events.ReceivedEvent.MalformedEvent;
import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.defaults.place.Places;
import de.ukrainehilfe.matching.pool.DetailsJson;
import de.ukrainehilfe.matching.pool.Kind;

/** What no retry makes readable is set aside at once. */
final class Told {
    private Told() {}

    private record KindOnly(String kind) {}

    /** Kinds of help that we do not match yet pass by. */
    static boolean isOurs(ReceivedEvent event) {
        return Kind.isKnown(event.as(KindOnly.class).kind());
    }

    static void require(boolean complete) {
        if (!complete) {
            throw new MalformedEvent("a field is missing or contradicts another");
        }
    }

    static Place place(String postcode) {
        return Places.find(postcode).orElseThrow(() -> new MalformedEvent("no such postcode"));
    }

    static <T> T details(JsonNode details, Kind kind, Class<T> type) {
        require(details != null && details.path("kind").asText().equals(kind.name()));
        try {
            return DetailsJson.read(details.toString(), type);
        } catch (IllegalArgumentException misfit) {
            throw new MalformedEvent(misfit.getMessage());
        }
    }
}
