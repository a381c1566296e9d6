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
                .body(
                        "items[0].reasons.rule",
                        contains(
                                "distance",
                                "fit",
                                "waiting",
                                "vulnerability",
                                "language",
                                "slack",
                                "district",
                                "balance"));
        as("coordinator")
                .get("/api/candidates?need={id}&limit=1", olena.id())
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void whereNothingFitsItIsSaidWhatCouldBeAskedDifferently() {
        Story olena = Stories.olenasFamily().with("details.pets", true);
        Story noDogs = Stories.erikasRoom().with("details.pets", false);
        Story later = Stories.erikasRoom().with("from", "2027-03-05");
        Story small = Stories.erikasRoom().with("details.places", 1);
        told(noDogs, noDogs.again(), later, small, olena);
        as("coordinator")
                .get("/api/candidates?need={id}", olena.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("relaxations.criterion", contains("dates", "pets"))
                .body("relaxations.more", contains(1, 2))
                .body(
                        "text",
                        equalTo("Treffer: 0; 1 mehr, wenn die Zeiten um zwei Wochen verschoben werden;"
                                + " 2 mehr, wenn das Haustier anderswo unterkommt"));
    }

    @Test
    void anInterpreterOfALowerLevelIsCounted() {
        Story oksana = Stories.oksanaInterprets();
        Story petro = Stories.petroAtTheDoctor().with("details.level", "C2");
        told(oksana, petro);
        as("coordinator")
                .get("/api/candidates?need={id}", petro.id())
                .then()
                .body("relaxations.criterion", contains("language"));
    }

    @Test
    void aNamedOfferHearsWhyItIsNotAmongThem() {
        Story olena = Stories.olenasFamily();
        Story small = Stories.erikasRoom().with("details.places", 2);
        Story near = Stories.erikasRoom();
        told(small, near, olena);
        as("coordinator")
                .get("/api/candidates?need={id}&offer={offer}", olena.id(), small.id())
                .then()
                .body("items", hasSize(0))
                .body("excluded.rule", equalTo("capacity"))
                .body("excluded.text", equalTo("Es ist nicht mehr genug da"));
        as("coordinator")
                .get("/api/candidates?need={id}&offer={offer}", olena.id(), near.id())
                .then()
                .body("items.offerId", contains(near.id().toString()))
                .body("excluded", org.hamcrest.Matchers.nullValue());
    }

    @Test
    void anOfferHasItsBestNeeds() {
        Story near = Stories.olenasFamily();
        Story far = Stories.olenasFamily().with("postcode", "50667");
        Story room = Stories.erikasRoom();
        told(near, far, room);
        as("coordinator")
                .get("/api/candidates?offer={id}", room.id())
                .then()
                .statusCode(200)
                .body("items.needId", contains(near.id().toString(), far.id().toString()));
        as("coordinator").get("/api/candidates").then().statusCode(400);
    }

    @Test
    void onlyCoordinatorsLookForThem() {
        Story olena = Stories.olenasFamily();
        told(olena);
        as("caritas").get("/api/candidates?need={id}", olena.id()).then().statusCode(403);
        as("anonymous").get("/api/candidates?need={id}", olena.id()).then().statusCode(401);
    }
}
