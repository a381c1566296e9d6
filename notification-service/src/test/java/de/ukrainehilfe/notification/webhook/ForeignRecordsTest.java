package de.ukrainehilfe.notification.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.notification.delivery.Browser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two associations try fifty times each to get hold of what is the other's. */
@QuarkusTest
class ForeignRecordsTest extends AssociationTest {
    private static final int ATTEMPTS = 50;

    @ParameterizedTest
    @CsvSource({"caritas, diakonie", "diakonie, caritas"})
    void nobodyReadsOrChangesWhatIsTheOthers(String thief, String victim) {
        try (Receiver own = Receiver.answering(call -> 200);
                Receiver other = Receiver.answering(call -> 200)) {
            String mine = subscribed(thief, own.url());
            String theirs = subscribed(victim, other.url());
            String secret = as(victim).get("/api/subscriptions/" + theirs).path("secret");
            List<UUID> events = new ArrayList<>();
            Set<String> matches = new HashSet<>();
            for (int i = 0; i < 5; i++) {
                UUID match = UUID.randomUUID();
                matches.add(match.toString());
                events.add(
                        i % 2 == 0
                                ? say("match-confirmed/lodging", match, 1, victim, null)
                                : say("match-confirmed/lodging", match, 1, null, victim));
            }
            events.forEach(event -> awaitDelivery(theirs, event, DeliveryState.ACKNOWLEDGED));
            String cursor = as(victim).get("/api/events?limit=1").path("next");

            List<Supplier<Response>> tricks = tricks(thief, mine, theirs, cursor, events);
            int foreign = 0;
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Response answer = tricks.get(attempt % tricks.size()).get();
                String body = answer.asString();
                boolean leaks = matches.stream().anyMatch(body::contains)
                        || events.stream().map(UUID::toString).anyMatch(body::contains)
                        || body.contains(theirs)
                        || body.contains(secret)
                        || body.contains(other.url());
                foreign += leaks ? 1 : 0;
                assertTrue(answer.statusCode() < 500, body);
            }
            assertEquals(0, foreign);
            assertTrue(events.stream()
                    .noneMatch(event -> !own.about(event.toString()).isEmpty()));
            as(victim).get("/api/subscriptions/" + theirs).then().statusCode(200);
            assertEquals(secret, as(victim).get("/api/subscriptions/" + theirs).path("secret"));
            assertEquals(events.size(), other.heard().size());
        }
    }

    private static List<Supplier<Response>> tricks(
            String thief, String mine, String theirs, String cursor, List<UUID> events) {
        String foreign = "/api/subscriptions/" + theirs;
        String own = "/api/subscriptions/" + mine;
        return List.of(
                () -> as(thief).get("/api/subscriptions"),
                () -> as(thief).get("/api/subscriptions?association=" + "caritas,diakonie"),
                () -> as(thief).get(foreign),
                () -> as(thief).delete(foreign),
                () -> as(thief).get(foreign + "/deliveries"),
                () -> as(thief).contentType("application/json").post(foreign + "/keys"),
                () -> as(thief).contentType("application/json").post(foreign + "/test"),
                () -> as(thief).contentType("application/json").post(foreign + "/enable"),
                () -> replay(thief, foreign, Map.of("since", "2020-01-01T00:00:00Z")),
                () -> replay(thief, foreign, Map.of("events", events)),
                () -> replay(thief, own, Map.of("events", events)),
                () -> replay(thief, own, Map.of("since", "2020-01-01T00:00:00Z")),
                () -> as(thief).get(own + "/deliveries?limit=200"),
                () -> as(thief).get("/api/events?limit=200"),
                () -> as(thief).get("/api/events?limit=200&after=" + cursor),
                () -> as(thief).get("/api/events?association=diakonie"),
                () -> as(thief).header("association", "diakonie").get("/api/events"));
    }

    private static Response replay(String who, String subscription, Map<String, Object> wanted) {
        return as(who).contentType("application/json").body(wanted).post(subscription + "/replay");
    }

    @Test
    void thePagesKeepApartAsWell() {
        String theirs = subscribed("diakonie", "http://localhost:1/theirs");
        String mine = subscribed("caritas", "http://localhost:1/mine");
        Browser browser = Browser.signedInAs("caritas");
        String list = browser.page("/notifications/subscriptions");
        assertTrue(list.contains(mine) && !list.contains(theirs), list);
        assertEquals(404, browser.status("/notifications/subscriptions/" + theirs));
        String page = browser.page("/notifications/subscriptions/" + mine);
        assertTrue(page.contains("whsec_"), page);
        for (String button : List.of("test", "keys", "enable", "remove", "replay")) {
            assertEquals(404, browser.post("/notifications/subscriptions/" + theirs + "/" + button, page));
        }

        String seen = Browser.signedInAs("coordinator").page("/notifications/subscriptions/" + theirs);
        assertTrue(seen.contains("/theirs") && !seen.contains("whsec_"), seen);
        assertFalse(seen.contains("<button>"), seen);
        assertEquals(
                2,
                Browser.signedInAs("admin").page("/notifications/subscriptions").split("localhost:1/").length - 1);
    }

    @ParameterizedTest
    @CsvSource({
        "nobody, 401, 401",
        "auditor, 403, 403",
        "notification-service, 403, 403",
        "coordinator, 200, 403",
        "admin, 200, 403"
    })
    void onlyAssociationsSubscribe(String who, int reading, int writing) {
        as(who).get("/api/subscriptions").then().statusCode(reading);
        as(who).contentType("application/json")
                .body(Map.of("url", "http://localhost:1/"))
                .post("/api/subscriptions")
                .then()
                .statusCode(writing);
    }
}
