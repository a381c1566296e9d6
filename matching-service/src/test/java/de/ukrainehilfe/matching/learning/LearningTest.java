package de.ukrainehilfe.matching.learning;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.local.Browser;
import de.ukrainehilfe.matching.MatchingServiceTest;
import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import de.ukrainehilfe.matching.rules.Criterion;
import de.ukrainehilfe.matching.rules.Scoring;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the reasons of rejections to the points of the next proposal. */
@QuarkusTest
class LearningTest extends MatchingServiceTest {
    private final Story blankets = Stories.twentyBlankets();
    private final Story shelter = Stories.thirtyBlanketsNeeded();

    @Inject
    Learning learning;

    @Inject
    Scoring scoring;

    @BeforeEach
    @AfterEach
    void forgetAll() {
        change("truncate match, learning_off, learning_reset cascade");
        learning.learn();
    }

    @Test
    void rejectionsForOneReasonChangeThePointsOfTheNextSearchAndThePageSaysSo() {
        Story room = Stories.erikasRoom();
        Story olena = Stories.olenasFamily();
        told(room, olena);
        double before = distance(olena);
        decided("REJECTED", "TOO_FAR", 30);
        decided("COMPLETED", null, 10);
        decided("REJECTED", "ALREADY_HELPED", 50);
        Lesson lesson = learning.learn();
        assertEquals(40, lesson.decisions());
        assertEquals(30, lesson.named().get(Criterion.DISTANCE));
        assertTrue(lesson.factors().get(Criterion.DISTANCE) > 1);
        double after = distance(olena);
        assertEquals(before * lesson.factors().get(Criterion.DISTANCE), after, 0.02);
        assertEquals(16.0, scoring.points().most("waiting"));
        assertEquals(10.0, scoring.points().most("vulnerability"));
        Browser coordinator = new Browser("coordinator", "de");
        coordinator
                .open("/matches/learning")
                .then()
                .statusCode(200)
                .body(
                        containsString("Aussagekräftige Entscheidungen: 40, davon Zustimmungen: 10"),
                        containsString("fest: ändert sich nie"));
        coordinator.open("/matches/" + proposal(olena)).then().body(containsString("gelernt: +"));
    }

    @Test
    void aRuleIsSwitchedOffAndAllIsForgottenByAButton() {
        decided("REJECTED", "TOO_FAR", 30);
        assertTrue(learning.learn().factors().get(Criterion.DISTANCE) > 1);
        Browser coordinator = new Browser("coordinator", "de");
        coordinator.open("/matches/learning");
        coordinator.send("/matches/learning/DISTANCE/off", Map.of()).then().statusCode(303);
        assertEquals(30.0, scoring.points().most("distance"));
        coordinator.open("/matches/learning").then().body(containsString("Einschalten"));
        coordinator.send("/matches/learning/DISTANCE/on", Map.of()).then().statusCode(303);
        assertTrue(scoring.points().most("distance") > 30);
        coordinator.send("/matches/learning/reset", Map.of()).then().statusCode(303);
        assertEquals(30.0, scoring.points().most("distance"));
        coordinator.open("/matches/learning").then().body(containsString("Gelernt wird ab: 20"));
        coordinator.send("/matches/learning/WAITING/off", Map.of()).then().statusCode(404);
    }

    @Test
    void aDecisionIsHeardAtOnce() {
        decided("REJECTED", "NO_COMMON_LANGUAGE", 19);
        learning.learn();
        assertEquals(6.0, scoring.points().most("language"));
        Story olena = Stories.olenasFamily();
        told(Stories.erikasRoom(), olena);
        as("coordinator")
                .body(Map.of("reason", "NO_COMMON_LANGUAGE"))
                .post("/api/matches/{id}/reject", proposal(olena))
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
        learning.run();
        assertTrue(scoring.points().most("language") > 6);
    }

    @Test
    void hardRulesStayHard() {
        decided("REJECTED", "TOO_SHORT", 200);
        learning.learn();
        Story room = Stories.erikasRoom().with("details.places", 2);
        Story olena = Stories.olenasFamily();
        told(room, olena);
        as("coordinator")
                .get("/api/candidates?need={n}&offer={o}", olena.id(), room.id())
                .then()
                .body("excluded.rule", equalTo("capacity"));
    }

    private double distance(Story need) {
        Number points = as("coordinator")
                .get("/api/candidates?need={n}", need.id())
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].reasons.find { it.rule == 'distance' }.points");
        return points.doubleValue();
    }

    /** So many decisions as they lie in the table, about a pair that has nothing to do with the story. */
    private void decided(String status, String reason, int times) {
        if (rows("select id from pooled_offer where id = ?", blankets.id()).isEmpty()) {
            told(blankets, shelter);
        }
        change("insert into match (id, reference, version, status, kind, offer_id, need_id, offer_reference,"
                + " need_reference, offer_facts, need_facts, quantity, score, reasons, reason, postcode, due,"
                + " proposed_at, changed_at, approved_at) select gen_random_uuid(), 'V-' || gen_random_uuid(), 1, '"
                + status + "', 'GOODS', '" + blankets.id() + "', '" + shelter.id() + "', 'A-7K3M-2Q', 'B-7K3M-2Q', 1,"
                + " 0, 1, 50, '[]', " + (reason == null ? "null" : "'" + reason + "'") + ", '40210', now(), now(),"
                + " now(), " + (reason == null ? "now()" : "null") + " from generate_series(1, " + times + ")");
    }
}
