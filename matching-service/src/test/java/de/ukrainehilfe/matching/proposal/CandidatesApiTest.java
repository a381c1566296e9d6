package de.ukrainehilfe.matching.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import de.ukrainehilfe.matching.MatchingServiceTest;
import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CandidatesApiTest extends MatchingServiceTest {
    @Test
    void theBestComeFirstAndWhatDoesNotFitIsNotAmongThem() {
        Story olena = Stories.olenasFamily();
        Story near = Stories.erikasRoom().with("postcode", "40210");
        Story far = Stories.erikasRoom().with("postcode", "50667");
        Story small = Stories.erikasRoom().with("details.places", 2);
        told(far, near, small, olena);
        as("coordinator")
                .get("/api/candidates?need={id}", olena.id())
                .then()
                .statusCode(200)
                .body("items.offerId", contains(near.id().toString(), far.id().toString()))
                .body("items[0].quantity", equalTo(3))
                .body("items[0].reasons.rule", contains("distance", "fit", "waiting", "language"));
        as("coordinator")
                .get("/api/candidates?need={id}&limit=1", olena.id())
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void onlyCoordinatorsLookForThem() {
        Story olena = Stories.olenasFamily();
        told(olena);
        as("caritas").get("/api/candidates?need={id}", olena.id()).then().statusCode(403);
        as("anonymous").get("/api/candidates?need={id}", olena.id()).then().statusCode(401);
    }
}
