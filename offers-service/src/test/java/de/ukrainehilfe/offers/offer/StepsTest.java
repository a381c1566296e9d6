package de.ukrainehilfe.offers.offer;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.local.EventsOnTopic;
import de.ukrainehilfe.offers.OffersServiceTest;
import de.ukrainehilfe.offers.People;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StepsTest extends OffersServiceTest {
    @Test
    void anOfferCountsOnceItsLinkIsConfirmed() {
        UUID id = submitted(People.erikasRoom());
        String token = links.sign(LinkPurpose.CONFIRM_OFFER, id, null);
        take(id, "confirm", token, 200, "OPEN", false);
        take(id, "confirm", token, 200, "OPEN", true);
        try (EventsOnTopic events = new EventsOnTopic("offers")) {
            List<JsonNode> told = events.of(id, 2);
            assertEquals(List.of("submitted", "published"), names(told));
            assertEquals(1, told.get(1).path("version").asLong());
            assertTrue(told.get(1).path("openSince").isTextual());
        }
    }

    @Test
    void everyStepIsToldOnceAndInOrder() {
        UUID id = confirmed(People.oksanaInterprets());
        step(id, "pause", LinkPurpose.MANAGE_OFFER);
        step(id, "pause", LinkPurpose.MANAGE_OFFER);
        step(id, "resume", LinkPurpose.MANAGE_OFFER);
        step(id, "withdraw", LinkPurpose.MANAGE_OFFER);
        step(id, "withdraw", LinkPurpose.MANAGE_OFFER);
        try (EventsOnTopic events = new EventsOnTopic("offers")) {
            List<JsonNode> told = events.of(id, 5);
            assertEquals(List.of("submitted", "published", "paused", "published", "withdrawn"), names(told));
            assertEquals(
                    List.of(0L, 1L, 2L, 3L, 4L),
                    told.stream().map(event -> event.path("version").asLong()).toList());
        }
    }

    @Test
    void aStepThatDoesNotFitTheStateIsRefused() {
        UUID unconfirmed = submitted(People.erikasRoom());
        for (String step : List.of("pause", "resume", "withdraw")) {
            take(unconfirmed, step, manageLink(unconfirmed), 409, null, false);
        }
        UUID withdrawn = confirmed(People.erikasRoom());
        step(withdrawn, "withdraw", LinkPurpose.MANAGE_OFFER);
        take(withdrawn, "pause", manageLink(withdrawn), 409, null, false);
        take(withdrawn, "resume", manageLink(withdrawn), 409, null, false);
        take(withdrawn, "confirm", links.sign(LinkPurpose.CONFIRM_OFFER, withdrawn, null), 409, null, false);
        assertEquals(List.of("WITHDRAWN"), rows("select status from offer where id = ?", withdrawn));
    }

    @Test
    void onlyTheRightLinkCounts() {
        UUID id = submitted(People.erikasRoom());
        UUID other = submitted(People.erikasRoom());
        String right = links.sign(LinkPurpose.CONFIRM_OFFER, id, null);
        take(id, "confirm", links.sign(LinkPurpose.CONFIRM_OFFER, other, null), 403, null, false);
        take(id, "confirm", manageLink(id), 403, null, false);
        take(id, "confirm", right.substring(0, 40) + "AAAA" + right.substring(44), 403, null, false);
        take(id, "confirm", "", 403, null, false);
        take(UUID.randomUUID(), "confirm", right, 403, null, false);
        clock.putForward(Duration.ofHours(49));
        take(id, "confirm", right, 410, null, false);
        assertEquals(List.of("UNCONFIRMED|0"), rows("select status, version from offer where id = ?", id));
    }

    @Test
    void twoPressesAtOnceAreOneStep() throws Exception {
        UUID id = confirmed(People.erikasRoom());
        Map<String, Object> body = Map.of("token", manageLink(id));
        Callable<Boolean> press = () -> as("anonymous")
                .body(body)
                .post("/api/offers/{id}/withdraw", id)
                .then()
                .statusCode(200)
                .extract()
                .path("already");
        ExecutorService people = Executors.newFixedThreadPool(8);
        int first = 0;
        try {
            for (Future<Boolean> already : people.invokeAll(Collections.nCopies(16, press))) {
                first += already.get() ? 0 : 1;
            }
        } finally {
            people.shutdown();
        }
        assertEquals(1, first);
        assertEquals(List.of("WITHDRAWN|2"), rows("select status, version from offer where id = ?", id));
    }

    @Test
    void aChangeNamesTheVersionItWasMadeFrom() {
        UUID id = confirmed(People.erikasRoom());
        Map<String, Object> change = change(id);
        put(id, null, change, 428);
        put(id, "\"0\"", change, 412);
        put(id, "\"1\"", change, 200);
        put(id, "\"1\"", change, 412);
        put(id, "\"2\"", People.with(change, "details", People.twentyBlankets().get("details")), 400);
        put(id, "\"2\"", People.with(change, "token", links.sign(LinkPurpose.CONFIRM_OFFER, id, null)), 403);
        as("coordinator")
                .get("/api/offers/{id}", id)
                .then()
                .header("ETag", equalTo("\"2\""))
                .body("details.places", equalTo(2));
        try (EventsOnTopic events = new EventsOnTopic("offers")) {
            JsonNode changed = events.of(id, 3).get(2);
            assertEquals("de.ukrainehilfe.offer-changed.v1", EventsOnTopic.type(changed));
            assertEquals(2, changed.path("details").path("places").asInt());
        }
    }

    @Test
    void whatIsOverCannotChange() {
        UUID id = confirmed(People.erikasRoom());
        step(id, "withdraw", LinkPurpose.MANAGE_OFFER);
        put(id, "*", change(id), 409);
    }

    private Map<String, Object> change(UUID id) {
        Map<String, Object> change = new HashMap<>(People.with(People.erikasRoom(), "details.places", 2));
        change.keySet().removeAll(List.of("offerer", "consent"));
        change.put("token", manageLink(id));
        return change;
    }

    private static void put(UUID id, String ifMatch, Map<String, Object> change, int status) {
        var request = as("anonymous").body(change);
        (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/api/offers/{id}", id)
                .then()
                .statusCode(status);
    }

    private static void take(UUID id, String step, String token, int status, String becomes, boolean already) {
        var answer = as("anonymous")
                .body(Map.of("token", token))
                .post("/api/offers/{id}/{step}", id, step)
                .then()
                .statusCode(status);
        if (becomes != null) {
            answer.body("status", equalTo(becomes)).body("already", equalTo(already));
        }
    }

    private static List<String> names(List<JsonNode> events) {
        return events.stream()
                .map(EventsOnTopic::type)
                .map(type -> type.replace("de.ukrainehilfe.offer-", "").replace(".v1", ""))
                .toList();
    }
}
