package de.ukrainehilfe.matching.planning;

import de.ukrainehilfe.matching.MatchingServiceTest;
import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;

/** Asks for plans and looks at what comes of them. */
abstract class PlanningTest extends MatchingServiceTest {
    final Story room = Stories.erikasRoom();
    final Story olena = Stories.olenasFamily();
    final Story marta = Stories.olenasFamily().with("postcode", "50667");

    @BeforeEach
    void noPlanYet() {
        change("truncate plan cascade");
    }

    static Response ask() {
        return as("coordinator").body(Map.of("kind", "LODGING")).post("/api/plans");
    }

    static String asked() {
        return ask().then().statusCode(201).extract().path("id");
    }

    String done(String plan) {
        Awaitility.await("the plan")
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> row(plan, "status = 'DONE'"));
        return plan;
    }

    static Response lines(String plan) {
        return as("coordinator").get("/api/plans/{id}/lines", plan);
    }

    /** About the line that has an offer. */
    Response decide(String plan, String word) {
        String line = rows(
                        "select line from plan_line where plan_id = ? and offer_id is not null order by line desc",
                        UUID.fromString(plan))
                .get(0);
        return as("coordinator").post("/api/plans/{id}/lines/{line}/{word}", plan, line, word);
    }

    boolean row(String plan, String holds) {
        return rows("select " + holds + " from plan where id = ?", UUID.fromString(plan))
                .equals(List.of("t"));
    }
}
