package de.ukrainehilfe.matching.planning;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
