package de.ukrainehilfe.matching.planning;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanUpkeepTest extends PlanningTest {
    @Inject
    PlanUpkeep upkeep;

    @Test
    void whoComesLaterGetsWhatIsLeftAtThePlansPrices() {
        Story small = Stories.erikasRoom().with("postcode", "40210").with("details.places", 1);
        told(room, small, olena, marta);
        String plan = done(asked());
        Story taras = Stories.tarasAlone();
        told(taras);
        upkeep.mend();
        lines(plan)
                .then()
                .body("items.needId", contains(olena.id().toString(), taras.id().toString()));
        Story another = Stories.erikasRoom().with("postcode", "50667");
        told(another);
        upkeep.mend();
        lines(plan)
                .then()
                .body(
                        "items.offerId",
                        contains(
                                room.id().toString(),
                                small.id().toString(),
                                another.id().toString()));
        told(room.but("status", "WITHDRAWN"));
        upkeep.mend();
        as("coordinator")
                .get("/api/plans/{id}", plan)
                .then()
                .body("lines.CHANGED", equalTo(1))
                .body("lines.UNSERVED", equalTo(1))
                .body("lines.OPEN", equalTo(2))
                .body("added", equalTo(3));
        upkeep.mend();
        as("coordinator").get("/api/plans/{id}", plan).then().body("added", equalTo(3));
    }

    @Test
    void afterManyChangesItIsRenewedAndComparedWithANewOne() {
        told(room, olena);
        done(asked());
        for (int number = 0; number < 4; number++) {
            told(Stories.tarasAlone(), Stories.erikasRoom());
        }
        upkeep.mend();
        assertEquals(List.of("8"), rows("select changes from plan where kept_bound is null"));
        told(Stories.tarasAlone(), Stories.erikasRoom());
        upkeep.mend();
        assertEquals(List.of("0"), rows("select changes from plan"));
        assertEquals(
                List.of("t"),
                rows("select anew_objective <= kept_bound and kept_objective <= kept_bound and kept_objective > 0"
                        + " and kept_objective <= (select sum(points) from plan_line where state = 'OPEN') from plan"));
    }

    @Test
    void aLineOnWhichNobodyHasDecidedGivesWayToWhoGainsMore() {
        Story taras = Stories.tarasAlone();
        told(room.with("details.places", 3), taras);
        String plan = done(asked());
        told(olena);
        upkeep.mend();
        lines(plan).then().body("items.needId", contains(olena.id().toString()));
        as("coordinator")
                .get("/api/plans/{id}", plan)
                .then()
                .body("lines.CHANGED", equalTo(1))
                .body("lines.UNSERVED", equalTo(1));
        decide(plan, "accept").then().statusCode(200);
        told(Stories.erikasRoom().with("postcode", "40210").with("details.places", 1));
        upkeep.mend();
        lines(plan).then().body("items.needId", contains(taras.id().toString()));
    }
}
