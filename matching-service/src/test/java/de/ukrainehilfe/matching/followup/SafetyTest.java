package de.ukrainehilfe.matching.followup;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.local.Browser;
import de.ukrainehilfe.local.EventsOnTopic;
import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody says that it is not safe. */
@QuarkusTest
class SafetyTest extends LifeOfAMatch {
    @Test
    void whatIsNotSafeTakesTheOfferOutOfUseAtOnceUntilItIsSettledWithANote() {
        Story taras = Stories.tarasAlone();
        UUID match = confirmed(room, olena);
        told(taras);
        assertEquals(1, matches(taras, "PROPOSED").size());
        passTo("2026-12-05");
        say(match, "DAY_3", "NOT_SAFE");
        awaitSearches();

        assertEquals(List.of(), matches(taras, "PROPOSED"));
        assertEquals(List.of("PAUSED"), rows("select status from pooled_offer where id = ?", room.id()));
        UUID incident = UUID.fromString(as("coordinator")
                .get("/api/matches/incidents")
                .then()
                .statusCode(200)
                .body("[0].coordinator", equalTo("coordinator"))
                .body("[0].matchId", equalTo(match.toString()))
                .extract()
                .path("[0].id"));
        as("caritas").get("/api/matches/incidents").then().statusCode(403);
        settle(incident, " ", "OFFER_FREE").then().statusCode(400).body("errors[0].field", equalTo("note"));
        settle(incident, "Besuch am selben Abend, alles geklärt.", "OFFER_FREE")
                .then()
                .statusCode(200);
        settle(incident, "noch einmal", "OFFER_FREE").then().statusCode(409);
        assertEquals(
                List.of("match-asked", "match-unsafe", "match-safety-settled"),
                told(match, 6).subList(3, 6));
        assertEquals(true, last(match, 6).path("offerFree").asBoolean());
        try (EventsOnTopic events = new EventsOnTopic("matches")) {
            events.of(match, 6);
            assertEquals(false, events.everything().contains("alles geklärt"));
        }
    }

    @Test
    void whatIsReportedAtTheCounterOpensAnIncidentTooButNotBeforeTheTwoHaveMet() {
        UUID match = approved(room, olena);
        report("caritas", match).then().statusCode(409);
        answer(match, "OFFER", "YES");
        answer(match, "NEED", "YES");
        report("diakonie", match).then().statusCode(404);
        report("caritas", match).then().statusCode(204);
        report("coordinator", match).then().statusCode(204);
        assertEquals(List.of("1"), rows("select count(*) from incident where match_id = ?", match));
        Browser desk = new Browser("coordinator", "de");
        desk.open("/matches").then().statusCode(200).body(containsString("Nicht sicher: 1 offen"));
        String page =
                desk.open("/matches/incidents").then().statusCode(200).extract().asString();
        String incident = rows("select id from incident").get(0);
        assertEquals(true, page.contains(incident));
        desk.send("/matches/incidents/" + incident + "/take", Map.of()).then().statusCode(303);
        desk.send("/matches/incidents/" + incident + "/close", Map.of("note", " ", "outcome", "OFFER_BLOCKED"))
                .then()
                .statusCode(400)
                .body(containsString("schreiben Sie auf"));
        desk.open("/matches/incidents");
        desk.send("/matches/incidents/" + incident + "/close", Map.of("note", "Umgezogen.", "outcome", "OFFER_BLOCKED"))
                .then()
                .statusCode(303);
        desk.open("/matches").then().body(not(containsString("Nicht sicher: 1 offen")));
    }

    @Test
    void whoFirstSaysThatAllIsWellMayStillSayThatItIsNotSafeButNothingElse() {
        UUID match = confirmed(room, olena);
        passTo("2026-12-05");
        say(match, "DAY_3", "FINE");
        say(match, "DAY_3", "NOT_THERE");
        assertEquals("CONFIRMED", status(match));
        say(match, "DAY_3", "NOT_SAFE");
        say(match, "DAY_3", "NOT_SAFE");
        assertEquals(List.of("1"), rows("select count(*) from incident where match_id = ?", match));
    }

    private static Response report(String who, UUID match) {
        return as(who).body(Map.of("side", "NEED")).post("/api/matches/{id}/incidents", match);
    }

    private static Response settle(UUID incident, String note, String outcome) {
        return as("coordinator")
                .body(Map.of("note", note, "outcome", outcome))
                .post("/api/matches/incidents/{id}/close", incident);
    }
}
