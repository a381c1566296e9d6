package de.ukrainehilfe.matching.match;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import de.ukrainehilfe.local.EventsOnTopic;
import de.ukrainehilfe.matching.MatchingServiceTest;
import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DecisionsTest extends MatchingServiceTest {
    private final Story room = Stories.erikasRoom();
    private final Story olena = Stories.olenasFamily();

    @Test
    void approvingKeepsThePlacesAndPutsTheOthersOffTheBoard() {
        Story taras = Stories.tarasAlone();
        Story marta = Stories.olenasFamily();
        told(room, olena, taras, marta);
        UUID match = proposal(olena);
        approve(match).then().statusCode(200).body("answerBy", notNullValue()).header("ETag", equalTo("\"1\""));
        awaitSearches();

        assertEquals(3, reserved(room));
        assertEquals(1, matches(taras, "PROPOSED").size());
        assertEquals(0, matches(marta, "PROPOSED").size());
        UUID cancelled = matches(marta, "CANCELLED").get(0);
        try (EventsOnTopic events = new EventsOnTopic("matches")) {
            assertEquals(
                    "OFFER_TAKEN", events.of(cancelled, 2).get(1).path("reason").asText());
        }
    }

    @Test
    void aRejectedPairDoesNotComeBackUntilOneOfTheTwoChanges() {
        told(room, olena);
        reject(proposal(olena)).then().statusCode(200).body("reason", equalTo("TOO_FAR"));
        awaitSearches();
        assertEquals(List.of(), matches(olena, "PROPOSED"));

        Story onlyStatus = olena.but("status", "MATCHED").but("status", "OPEN");
        told(onlyStatus);
        assertEquals(List.of(), matches(olena, "PROPOSED"));

        told(onlyStatus.but("details.children", 1));
        assertEquals(1, matches(olena, "PROPOSED").size());
        reject(proposal(olena));
        awaitSearches();
        told(room.but("postcode", "40225"));
        assertEquals(1, matches(olena, "PROPOSED").size());
    }

    @Test
    void aDeclinedApprovalGivesBackAndProposesTheNextBest() {
        Story other = Stories.erikasRoom().with("postcode", "40589");
        told(room, other, olena);
        UUID best = proposal(olena);
        approve(best).then().statusCode(200);
        awaitSearches();
        assertEquals(List.of(), matches(olena, "PROPOSED"));

        answer(best, "OFFER", "NO").then().statusCode(200).body("status", equalTo("DECLINED"));
        awaitSearches();
        assertEquals(0, reserved(room));
        assertEquals(
                List.of(other.id().toString()),
                rows("select offer_id from match where need_id = ? and status = 'PROPOSED'", olena.id()));
    }

    @Test
    void anEndedMatchGivesBackAndIsNotProposedAgain() {
        UUID match = approved(room, olena);
        answer(match, "OFFER", "YES");
        answer(match, "NEED", "YES");
        as("coordinator")
                .body(Map.of("reason", "MOVED_ON"))
                .post("/api/matches/{id}/end", match)
                .then()
                .statusCode(200)
                .body("status", equalTo("ENDED"));
        awaitSearches();
        assertEquals(0, reserved(room));
        assertEquals(List.of(), matches(olena, "PROPOSED"));
        try (EventsOnTopic events = new EventsOnTopic("matches")) {
            assertEquals("MOVED_ON", events.of(match, 4).get(3).path("reason").asText());
        }
    }

    @Test
    void goodsAreBroughtTogetherFromSeveralHandsUntilNothingIsMissing() {
        Story shelter = Stories.thirtyBlanketsNeeded();
        Story first = Stories.twentyBlankets();
        Story second = Stories.twentyBlankets().with("postcode", "40589");
        told(first, second, shelter);
        assertEquals(
                List.of("20", "10"),
                rows("select quantity from match where need_id = ? order by quantity desc", shelter.id()));
        matches(shelter, "PROPOSED").forEach(match -> approve(match).then().statusCode(200));
        assertEquals(30, reserved(first) + reserved(second));
        Story third = Stories.twentyBlankets();
        told(third);
        assertEquals(List.of(), matches(shelter, "PROPOSED"));
    }

    @Test
    void anInterpreterIsPromisedToOneAppointmentAtATime() {
        Story oksana = Stories.oksanaInterprets();
        Story petro = Stories.petroAtTheDoctor();
        Story halfAnHourLater = Stories.petroAtTheDoctor()
                .with("details.appointment", Map.of("start", "2027-01-11T10:30:00+01:00", "minutes", 60));
        Story afterwards = Stories.petroAtTheDoctor()
                .with("details.appointment", Map.of("start", "2027-01-11T11:00:00+01:00", "minutes", 30));
        told(oksana, petro, halfAnHourLater, afterwards);
        UUID late = proposal(halfAnHourLater);
        approve(proposal(petro)).then().statusCode(200);
        awaitSearches();
        approve(late).then().statusCode(409);
        assertEquals("CANCELLED", status(late));
        assertEquals(List.of(), matches(halfAnHourLater, "PROPOSED"));
        approve(proposal(afterwards)).then().statusCode(200);
    }

    @Test
    void theQueueIsReadByCoordinatorsWhollyAndByAssociationsInTheirShare() {
        Story taras = Stories.tarasAlone();
        told(room, olena, taras);
        as("coordinator")
                .get("/api/matches?status=PROPOSED&kind=LODGING")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.reasons.flatten().text", everyItem(is(notNullValue())));
        as("caritas")
                .get("/api/matches")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(proposal(olena).toString())));
        as("caritas").get("/api/matches/{id}", proposal(taras)).then().statusCode(404);
        as("caritas").get("/api/matches/{id}", proposal(olena)).then().statusCode(200);
        as("coordinator")
                .get("/api/matches/{id}?lang=en", proposal(olena))
                .then()
                .body("reasons.text", hasItem("Distance: 3 km"));
    }

    @Test
    void pagesOfTheListAreLinkedAndLoseNobody() {
        told(room.with("details.places", 1));
        told(times(7).stream().map(i -> Stories.tarasAlone()).toArray(Story[]::new));
        String first = as("coordinator")
                .get("/api/matches?status=PROPOSED&limit=4")
                .then()
                .body("items", hasSize(4))
                .extract()
                .header("Link");
        String next = first.replaceAll(".*<([^>]+)>.*", "$1");
        as("coordinator").get(next.substring(next.indexOf("/api"))).then().body("items", hasSize(3));
    }

    @ParameterizedTest
    @CsvSource({"anonymous, 401", "caritas, 403", "auditor, 403", "admin, 403", "notification-service, 403"})
    void onlyCoordinatorsDecide(String who, int status) {
        told(room, olena);
        UUID match = proposal(olena);
        for (String step : List.of("approve", "complete")) {
            as(who).post("/api/matches/{id}/{step}", match, step).then().statusCode(status);
        }
        for (String step : List.of("reject", "end")) {
            as(who).body(Map.of("reason", "OTHER"))
                    .post("/api/matches/{id}/{step}", match, step)
                    .then()
                    .statusCode(status);
        }
        assertEquals("PROPOSED", status(match));
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "admin", "notification-service"})
    void noCaseDataForThoseWhoDoNotWorkWithCases(String who) {
        as(who).get("/api/matches").then().statusCode(403);
        as(who).get("/api/matches/{id}", UUID.randomUUID()).then().statusCode(403);
        as(who).get("/api/candidates?need={id}", UUID.randomUUID()).then().statusCode(403);
    }

    @Test
    void aDecisionMadeFromAnOldViewIsRefused() {
        told(room, olena);
        UUID match = proposal(olena);
        as("coordinator")
                .header("If-Match", "\"7\"")
                .post("/api/matches/{id}/approve", match)
                .then()
                .statusCode(412);
        as("coordinator")
                .header("If-Match", "\"0\"")
                .post("/api/matches/{id}/approve", match)
                .then()
                .statusCode(200);
    }

    @Test
    void theSameKeyIsTheSameDecisionAndAnotherDecisionIsNot() {
        told(room, olena);
        UUID match = proposal(olena);
        String key = UUID.randomUUID().toString();
        String first = approveWith(key, match).then().statusCode(200).extract().asString();
        assertEquals(
                first, approveWith(key, match).then().statusCode(200).extract().asString());
        approveWith(UUID.randomUUID().toString(), match).then().statusCode(409);
        approveWith(key, UUID.randomUUID()).then().statusCode(422);
        assertEquals(3, reserved(room));
    }

    @Test
    void everyRefusalSaysInWhichStateTheMatchIs() {
        told(room, olena);
        UUID match = proposal(olena);
        as("coordinator")
                .post("/api/matches/{id}/complete", match)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("wrong-state"))
                .body("detail", equalTo("Diese Vermittlung ist inzwischen vorgeschlagen"));
        assertNotEquals("COMPLETED", status(match));
    }

    private static io.restassured.response.Response approveWith(String key, UUID match) {
        return as("coordinator").header("Idempotency-Key", key).post("/api/matches/{id}/approve", match);
    }

    private static io.restassured.response.Response reject(UUID match) {
        return as("coordinator").body(Map.of("reason", "TOO_FAR")).post("/api/matches/{id}/reject", match);
    }
}
