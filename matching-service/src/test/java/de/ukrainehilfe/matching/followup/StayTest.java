package de.ukrainehilfe.matching.followup;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A stay, from the first question to the last day. */
@QuarkusTest
class StayTest extends LifeOfAMatch {
    @Test
    void aGuestIsAskedOnDayThreeAndDayThirtyAndTheBedIsFreeAfterTheLastDay() {
        UUID match = confirmed(room, olena);
        nextActionIs(match, "ASK_DAY_3");
        passTo("2026-12-03");
        assertEquals(List.of(), checks(match));
        passTo("2026-12-05");
        assertEquals(List.of("DAY_3|NEED|null"), checks(match));
        assertEquals("DAY_3", last(match, 4).path("question").asText());
        say(match, "DAY_3", "FINE");
        nextActionIs(match, "ASK_DAY_30");
        passTo("2027-01-01");
        say(match, "DAY_30", "FINE");
        nextActionIs(match, "COMPLETE");
        assertEquals(3, reserved(room));
        passTo("2027-03-02");
        assertEquals("COMPLETED", status(match));
        assertEquals(0, reserved(room));
        assertEquals(List.of("DAY_3|NEED|FINE", "DAY_30|NEED|FINE"), checks(match));
    }

    @Test
    void aStayMayLastLongerAsLongAsTheOfferHolds() {
        UUID match = confirmed(room, olena);
        extend(match, "2027-09-01").then().statusCode(409).body("code", equalTo("offer-ends-earlier"));
        extend(match, "2026-01-01").then().statusCode(400);
        extend(match, "2027-04-30").then().statusCode(200).body("until", equalTo("2027-04-30"));
        assertEquals("match-extended", told(match, 4).get(3));
        passTo("2026-12-05");
        passTo("2027-01-01");
        passTo("2027-03-02");
        assertEquals("CONFIRMED", status(match));
        passTo("2027-05-01");
        assertEquals("COMPLETED", status(match));
        extend(match, "2027-05-30").then().statusCode(409);
    }

    @Test
    void contactedPlacedAndStillPlacedAfterAMonthAreDifferentNumbers() {
        Story taras = Stories.tarasAlone();
        UUID stays = confirmed(room.with("details.places", 6), olena);
        UUID leaves = confirmed(Stories.erikasRoom().with("details.places", 1), taras);
        approved(
                Stories.erikasRoom().with("details.places", 2),
                Stories.olenasFamily().with("details.children", 1));
        passTo("2026-12-05");
        say(stays, "DAY_3", "FINE");
        say(leaves, "DAY_3", "FINE");
        passTo("2027-01-01");
        say(stays, "DAY_30", "FINE");
        say(leaves, "DAY_30", "NOT_THERE");
        String today = LocalDate.now(clock.getZone()).toString();
        as("auditor")
                .get("/api/matches/figures?kind=LODGING&from={day}&until={day}", today, today)
                .then()
                .statusCode(200)
                .body("contacted", nullValue())
                .body("ended.LEFT_EARLY", nullValue());
        as("coordinator")
                .get("/api/matches/figures?kind=LODGING&from={day}&until={day}", today, today)
                .then()
                .statusCode(200)
                .body("contacted", equalTo(3))
                .body("agreed", equalTo(2))
                .body("placed", equalTo(2))
                .body("after30Days", equalTo(1))
                .body("ended.LEFT_EARLY", equalTo(1));
        as("caritas")
                .get("/api/matches/figures?from={day}&until={day}", today, today)
                .then()
                .statusCode(403);
        as("coordinator").get("/api/matches/figures?until={day}", today).then().statusCode(400);
    }

    @Test
    void aGuestWhoIsNotThereIsLookedForAgainWithTheReason() {
        UUID match = confirmed(room, olena);
        passTo("2026-12-05");
        say(match, "DAY_3", "NOT_THERE");
        as("coordinator")
                .get("/api/matches/{id}", match)
                .then()
                .body("status", equalTo("ENDED"))
                .body("reason", equalTo("DID_NOT_COME"));
        assertEquals(0, reserved(room));
    }

    @Test
    void aStayGoesOnWhoeverClosesTheNeed() {
        UUID match = confirmed(room, olena);
        told(olena.but("status", "CLOSED"));
        assertEquals("CONFIRMED", status(match));
    }

    private static Response extend(UUID match, String until) {
        return as("coordinator").body(Map.of("until", until)).post("/api/matches/{id}/extend", match);
    }
}
