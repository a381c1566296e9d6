package de.ukrainehilfe.matching.followup;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.local.Browser;
import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A question after the handing over: by whom it is answered, and how. */
@QuarkusTest
class CheckTest extends LifeOfAMatch {
    @Test
    void whoDoesNotAnswerAQuestionIsCalledAndTheAnswerIsWrittenDown() {
        UUID match = confirmed(room, olena);
        passTo("2026-12-05");
        Browser desk = new Browser("coordinator", "de");
        desk.open("/matches/checks").then().statusCode(200).body(containsString("Alle haben geantwortet"));
        passTo("2026-12-09");
        desk.open("/matches/checks")
                .then()
                .statusCode(200)
                .body(containsString("Geht es Ihnen in der Unterkunft gut?"));
        String check =
                rows("select id from match_check where match_id = ?", match).get(0);
        desk.send("/matches/checks/" + check, Map.of("reply", "FINE")).then().statusCode(303);
        assertEquals(
                List.of("FINE|coordinator"),
                rows("select reply, replied_by from match_check where match_id = ?", match));
        desk.open("/matches/checks").then().body(containsString("Alle haben geantwortet"));
        new Browser("caritas", "de").open("/matches/checks").then().statusCode(403);
    }

    @Test
    void halfTheBlanketsAreEnoughForHalfTheNeedAndTheRestIsLookedForAgain() {
        Story blankets = Stories.twentyBlankets();
        Story shelter = Stories.thirtyBlanketsNeeded();
        UUID match = confirmed(blankets, shelter);
        nextActionIs(match, "ASK_GIVEN");
        pass(Duration.ofDays(8));
        as("coordinator")
                .body(Map.of("reply", "PART", "given", 20))
                .post("/api/matches/{id}/checks/GIVEN", match)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("given"));
        as("coordinator")
                .body(Map.of("reply", "PART", "given", 8))
                .post("/api/matches/{id}/checks/GIVEN", match)
                .then()
                .statusCode(200);
        awaitSearches();
        assertEquals("COMPLETED", status(match));
        assertEquals(8, reserved(blankets));
        assertEquals(8, last(match, 5).path("quantity").asInt());
        assertEquals(
                List.of("12"),
                rows("select quantity from match where need_id = ? and status = 'PROPOSED'", shelter.id()));
    }

    @Test
    void looksOfScannersBurnNoLinkAndASecondPressSaysWhatWasSaid() {
        UUID match = confirmed(room, olena);
        passTo("2026-12-05");
        UUID check = UUID.fromString(
                rows("select id from match_check where match_id = ?", match).get(0));
        String page = "/matches/checks/l/" + links.sign(LinkPurpose.ANSWER_CHECK, check, null);
        Browser browser = new Browser("nobody", "de");
        for (int i = 0; i < 5; i++) {
            browser.open(page).then().statusCode(200).body(containsString("<button"));
        }
        given().head(page).then().statusCode(200);
        given().header("Sec-Purpose", "prefetch").get(page).then().statusCode(200);
        given().formParam("reply", "NOT_THERE").post(page).then().statusCode(400);
        assertEquals(List.of("DAY_3|NEED|null"), checks(match));

        browser.send(page, Map.of("reply", "FINE")).then().statusCode(200).body(containsString("Danke"));
        browser.send(page, Map.of("reply", "FINE")).then().statusCode(200).body(containsString("schon geantwortet"));
        browser.open(page).then().statusCode(200).body(containsString("schon geantwortet"));
        assertEquals(List.of("DAY_3|NEED|FINE"), checks(match));
    }
}
