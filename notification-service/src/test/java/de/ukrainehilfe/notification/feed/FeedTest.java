package de.ukrainehilfe.notification.feed;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ukrainehilfe.local.LocalInfrastructure;
import de.ukrainehilfe.notification.Contract;
import de.ukrainehilfe.notification.Topics;
import de.ukrainehilfe.notification.webhook.AssociationTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The feed that an association fetches, and the stream it watches. */
@QuarkusTest
class FeedTest extends AssociationTest {
    @Inject
    AssociationEvents events;

    @Test
    void aReaderGetsEveryEventOnceAndInOrder() {
        String start = cursor("caritas");
        UUID match = UUID.randomUUID();
        List<UUID> said = new ArrayList<>();
        said.add(say("match-proposed/lodging", match, 1, "diakonie", "caritas"));
        said.add(say("match-approved/lodging", match, 2, "diakonie", "caritas"));
        said.add(say("match-confirmed/lodging", match, 3, "diakonie", "caritas"));
        said.forEach(event -> awaitTold(event, 2));

        List<String> read = new ArrayList<>();
        String cursor = start;
        for (int i = 0; i < 3; i++) {
            var page = as("caritas")
                    .get("/api/events?limit=1&after=" + cursor)
                    .then()
                    .body("items", hasSize(1));
            read.add(page.extract().path("items[0].id"));
            cursor = page.extract().path("next");
        }
        assertEquals(said.stream().map(id -> "msg_" + id).toList(), read);
        as("caritas")
                .get("/api/events?after=" + cursor)
                .then()
                .body("items", empty())
                .body("next", is(cursor))
                .body("more", is(false));
        as("caritas")
                .get("/api/events?limit=2&after=" + start)
                .then()
                .header("Link", containsString("rel=\"next\""))
                .body("more", is(true))
                .body("items[0].type", is("match.proposed"))
                .body("items[0].data.matchId", is(match.toString()))
                .body("items[0].data.offerId", nullValue())
                .body("items[1].data.status", is("APPROVED"));
    }

    @Test
    void whoHasLostANeedIsToldOnceMoreAndWhoHasItFromThenOn() {
        String before = cursor("caritas");
        String start = cursor("diakonie");
        UUID match = UUID.randomUUID();
        ObjectNode moved = Contract.example("match-transferred/lodging").put("id", match.toString());
        awaitTold(Topics.say("match-transferred", moved), 2);
        awaitTold(say("match-confirmed/lodging", match, 3, null, "diakonie"), 1);

        as("caritas")
                .get("/api/events?after=" + before)
                .then()
                .body("items.type", is(List.of("match.transferred")))
                .body("items[0].data.needId", nullValue());
        as("diakonie")
                .get("/api/events?after=" + start)
                .then()
                .body("items.type", is(List.of("match.transferred", "match.confirmed")))
                .body("items.data.needId", everyItem(notNullValue()));
    }

    @Test
    void whoCommitsLateIsNotMissed() throws SQLException {
        String start = cursor("caritas");
        CompletableFuture<UUID> second;
        try (Connection slow = database.getConnection();
                Statement statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            // a transaction that has taken its position and has not committed yet
            statement.execute(
                    "update association_feed set last_position = last_position + 1 where association = 'caritas'");
            statement.execute("insert into association_event (association, position, event_id, type, match_id,"
                    + " occurred_at, recorded_at, data) select 'caritas', last_position, gen_random_uuid(), 'match.late',"
                    + " gen_random_uuid(), now(), now(), '{}' from association_feed where association = 'caritas'");
            second = CompletableFuture.supplyAsync(() -> say("match-approved/lodging", null, "caritas"));
            as("caritas").get("/api/events?after=" + start).then().body("items", empty());
            second.join();
            as("caritas").get("/api/events?after=" + start).then().body("items", empty());
            slow.commit();
        }
        awaitTold(second.join(), 1);
        as("caritas")
                .get("/api/events?after=" + start)
                .then()
                .body("items.type", is(List.of("match.late", "match.approved")));
    }

    @Test
    void aPositionWhoseEventsAreForgottenIsRefusedInsteadOfSilentlySkipped() {
        String start = cursor("diakonie");
        UUID old = say("match-approved/lodging", "diakonie", null);
        UUID young = say("match-approved/lodging", "diakonie", null);
        awaitTold(old, 1);
        awaitTold(young, 1);
        execute(
                "update association_event set recorded_at = now() - interval '31 days' where association = 'diakonie'"
                        + " and event_id <> ?",
                young);
        events.forgetOld();
        as("diakonie").get("/api/events?after=" + start).then().statusCode(410).body("code", is("cursor-expired"));
        as("diakonie").get("/api/events").then().body("items.id", is(List.of("msg_" + young)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1", "ZTE6LTE", "%00"})
    void aCursorThatIsNoneIsRefused(String cursor) {
        as("caritas").get("/api/events?after=" + cursor).then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"nobody, 401", "coordinator, 403", "auditor, 403", "admin, 403", "notification-service, 403"})
    void theFeedIsForAssociations(String who, int status) {
        as(who).get("/api/events").then().statusCode(status);
        as(who).get("/api/events/stream").then().statusCode(status);
    }

    @Test
    void whoWatchesSeesWhatHappensAndWhatWasMissed() throws Exception {
        UUID missed = say("match-approved/lodging", null, "caritas");
        awaitTold(missed, 1);
        String before = cursorBefore(missed);
        List<String> lines = new CopyOnWriteArrayList<>();
        CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> watch(before, lines));
        await().atMost(PATIENCE).until(() -> lines.stream().anyMatch(line -> line.contains(missed.toString())));
        UUID now = say("match-confirmed/lodging", null, "caritas");
        UUID foreign = say("match-confirmed/lodging", "diakonie", null);
        await().atMost(PATIENCE).until(() -> lines.stream().anyMatch(line -> line.contains(now.toString())));
        awaitTold(foreign, 1);
        assertTrue(lines.stream().noneMatch(line -> line.contains(foreign.toString())));
        assertTrue(lines.contains("event:match.approved"), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("id:")));
        reading.cancel(true);
    }

    private void watch(String last, List<String> lines) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/events/stream"))
                .header(
                        "Authorization",
                        "Bearer " + LocalInfrastructure.identity().token("caritas"))
                .header("Last-Event-ID", last)
                .build();
        try (Stream<String> stream =
                HttpClient.newHttpClient().send(request, BodyHandlers.ofLines()).body()) {
            Iterator<String> each = stream.iterator();
            while (each.hasNext() && lines.size() < 100) {
                lines.add(each.next());
            }
        } catch (IOException | InterruptedException | RuntimeException over) {
            // the test is over
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"match-unsafe/lodging", "match-safety-settled/offer-free"})
    void whatWasSaidInConfidenceIsNotTold(String example) {
        UUID match = UUID.randomUUID();
        UUID event = say(example, match, 1, "diakonie", "caritas");
        // of the same match, hence after it
        awaitTold(say("match-ended/lodging", match, 2, "diakonie", "caritas"), 2);
        assertEquals(List.of(), select("select 1 from association_event where event_id = ?", event));
    }

    @Test
    void manyAtOnceLeaveNoGap() {
        String start = cursor("caritas");
        List<UUID> said = IntStream.range(0, 40)
                .parallel()
                .mapToObj(number -> say("match-approved/lodging", "diakonie", "caritas"))
                .toList();
        said.forEach(event -> awaitTold(event, 2));
        List<String> read =
                as("caritas").get("/api/events?limit=200&after=" + start).path("items.id");
        assertEquals(40, new HashSet<>(read).size());
        assertEquals(40, read.size());
    }

    private String cursorBefore(UUID event) {
        long position = Long.parseLong(
                select("select position from association_event where event_id = ? and association = 'caritas'", event)
                        .get(0)
                        .get("position"));
        return Cursor.of(position - 1);
    }

    private static String cursor(String association) {
        String cursor = as(association).get("/api/events?limit=200").path("next");
        boolean more = true;
        while (more) {
            var page = as(association).get("/api/events?limit=200&after=" + cursor);
            more = page.path("more");
            cursor = page.path("next");
        }
        return cursor;
    }
}
