package de.ukrainehilfe.matching.match;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.local.EventsOnTopic;
import de.ukrainehilfe.matching.MatchingServiceTest;
import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnswersApiTest extends MatchingServiceTest {
    private final Story room = Stories.erikasRoom();
    private final Story olena = Stories.olenasFamily();

    @Test
    void theSameAnswerTwiceIsFineAndChangingItAfterTheDecisionIsNot() {
        UUID match = approved(room, olena);
        answer(match, "NEED", "YES").then().statusCode(200);
        answer(match, "NEED", "YES").then().statusCode(200);
        answer(match, "OFFER", "YES").then().statusCode(200).body("status", equalTo("CONFIRMED"));
        answer(match, "OFFER", "YES").then().statusCode(200);
        answer(match, "OFFER", "NO").then().statusCode(409).body("code", equalTo("wrong-state"));
        assertEquals("CONFIRMED", status(match));
    }

    @Test
    void beforeTheDecisionAYesCanBecomeANo() {
        UUID match = approved(room, olena);
        answer(match, "NEED", "YES").then().statusCode(200);
        answer(match, "NEED", "NO").then().statusCode(200).body("status", equalTo("DECLINED"));
        try (EventsOnTopic events = new EventsOnTopic("matches")) {
            assertEquals("NEED", events.of(match, 3).get(2).path("declinedBy").asText());
        }
    }

    @Test
    void nothingIsAnsweredBeforeItIsAsked() {
        told(room, olena);
        answer(proposal(olena), "NEED", "YES").then().statusCode(409);
    }

    @Test
    void theLinkOfOneSideDoesNotSpeakForTheOtherOrForAnotherMatch() {
        UUID match = approved(room, olena);
        UUID other = approved(Stories.twentyBlankets(), Stories.thirtyBlanketsNeeded());
        send("anonymous", match, token(match, "NEED"), "YES", "OFFER").then().statusCode(400);
        send("anonymous", match, token(other, "NEED"), "YES", null).then().statusCode(403);
        send("anonymous", match, token(match, null), "YES", "NEED").then().statusCode(403);
        send("anonymous", match, "nonsense", "YES", null).then().statusCode(403).body("code", equalTo("link-invalid"));
        send("anonymous", match, null, "YES", "NEED").then().statusCode(401);
        assertEquals(
                "APPROVED|null|null",
                rows("select status, offer_answer, need_answer from match where id = ?", match)
                        .get(0));
    }

    @Test
    void theAssociationAnswersForItsOwnSideOnlyAndTheCoordinatorForBoth() {
        UUID match = approved(room, olena);
        send("diakonie", match, null, "YES", "NEED").then().statusCode(404);
        send("caritas", match, null, "YES", "OFFER").then().statusCode(403);
        send("caritas", match, null, "YES", null).then().statusCode(400);
        send("auditor", match, null, "YES", "NEED").then().statusCode(404);
        send("caritas", match, null, "YES", "NEED").then().statusCode(200);
        send("coordinator", match, null, "YES", "OFFER").then().statusCode(200).body("status", equalTo("CONFIRMED"));
        assertEquals(
                List.of("NEED|caritas, caritas", "OFFER|coordinator"),
                rows("select side, actor from match_step where match_id = ? and side is not null order by id", match));
    }

    @Test
    void afterAHandOverTheNewAssociationAnswersAndTheFormerDoesNot() {
        UUID match = approved(room, olena);
        told(olena.but("association", "diakonie"));
        send("caritas", match, null, "NO", "NEED").then().statusCode(404);
        send("diakonie", match, null, "YES", "OFFER").then().statusCode(403);
        send("diakonie", match, null, "YES", "NEED").then().statusCode(200);
        as("caritas").get("/api/matches?limit=200").then().body("items.id", not(hasItem(match.toString())));
        as("diakonie").get("/api/matches?limit=200").then().body("items.id", hasItem(match.toString()));
        answer(match, "OFFER", "YES").then().statusCode(200).body("status", equalTo("CONFIRMED"));
    }

    private static Response send(String who, UUID match, String token, String answer, String side) {
        Map<String, String> body = new HashMap<>();
        body.put("token", token);
        body.put("answer", answer);
        body.put("side", side);
        return as(who).body(body).post("/api/matches/{id}/answers", match);
    }
}
