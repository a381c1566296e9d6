package de.ukrainehilfe.matching.proposal;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.matching.MatchingServiceTest;
import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Petro sees his doctor on three Mondays, and would rather not tell a stranger everything anew each time. */
@QuarkusTest
class SameHelperTest extends MatchingServiceTest {
    private final UUID series = UUID.randomUUID();
    private final Story first = monday("2027-01-11");
    private final Story second = monday("2027-01-18");
    private final Story third = monday("2027-01-25");
    /** Oksana lives far away: without knowing Petro she is not even among the three who are proposed. */
    private final Story oksana = Stories.oksanaInterprets().with("postcode", "40883");

    @Test
    void whoIsChosenOnceIsFirstForTheOthersHoweverManyAreThere() {
        UUID chosen = chosenForTheFirst();
        assertEquals(1, proposalsOfOksana(second));
        assertEquals(1, proposalsOfOksana(third));
        for (Story later : List.of(second, third)) {
            assertEquals(4, matches(later, "PROPOSED").size());
            assertEquals(oksana.id().toString(), best(later));
            as("coordinator")
                    .get("/api/matches/{id}", matches(later, "PROPOSED").get(0))
                    .then()
                    .body("reasons.rule", hasItem("known"))
                    .body("reasons.find { it.rule == 'known' }.points", equalTo(30f))
                    .body(
                            "reasons.find { it.rule == 'known' }.text",
                            equalTo("Kommt schon zu einem anderen Termin dieser Reihe"));
            as("coordinator")
                    .get("/api/candidates?need={id}", later.id())
                    .then()
                    .body("items[0].offerId", equalTo(oksana.id().toString()));
        }
        answer(chosen, "OFFER", "NO").then().statusCode(200);
        awaitSearches();
        assertNotEquals(oksana.id().toString(), best(second), "who said no is no longer preferred");
        assertEquals(1, proposalsOfOksana(second), "but may still be asked");
    }

    @Test
    void whoIsNotFreeIsNotProposedAndSomebodyElseIs() {
        Story elsewhere = Stories.petroAtTheDoctor()
                .with("details.appointment", Map.of("start", "2027-01-18T09:30:00+01:00", "minutes", 60));
        approved(oksana, elsewhere);
        told(first, second, third);
        approve(proposal(first)).then().statusCode(200);
        told(near("40225"), near("40223"), near("40227"));
        assertEquals(0, proposalsOfOksana(second), "at half past nine she is with somebody else");
        assertEquals(3, matches(second, "PROPOSED").size());
        assertEquals(oksana.id().toString(), best(third));
    }

    @Test
    void ofTwoAtTheSameTimeShePromisesOne() {
        chosenForTheFirst();
        UUID promised = matches(second, "PROPOSED").get(0);
        Story overlapping = monday("2027-01-18");
        told(overlapping);
        UUID other = matches(overlapping, "PROPOSED").get(0);
        assertEquals(List.of(oksana.id().toString()), rows("select offer_id from match where id = ?", other));
        approve(promised).then().statusCode(200);
        assertTrue(approve(other).statusCode() == 409, "double booked");
    }

    private UUID chosenForTheFirst() {
        told(first, second, third);
        told(near("40225"), near("40223"), near("40227"));
        assertEquals(3, matches(first, "PROPOSED").size());
        told(oksana);
        as("coordinator")
                .body(Map.of("reason", "OTHER"))
                .post("/api/matches/{id}/reject", proposal(first))
                .then()
                .statusCode(200);
        awaitSearches();
        UUID chosen = UUID.fromString(rows(
                        "select id from match where need_id = ? and offer_id = ? and status = 'PROPOSED'",
                        first.id(),
                        oksana.id())
                .get(0));
        assertEquals(0, proposalsOfOksana(third));
        approve(chosen).then().statusCode(200);
        awaitSearches();
        return chosen;
    }

    private int proposalsOfOksana(Story need) {
        return Integer.parseInt(rows(
                        "select count(*) from match where need_id = ? and offer_id = ? and status = 'PROPOSED'",
                        need.id(),
                        oksana.id())
                .get(0));
    }

    private String best(Story need) {
        return rows(
                        "select offer_id from match where need_id = ? and status = 'PROPOSED' order by score desc, id",
                        need.id())
                .get(0);
    }

    private static Story near(String postcode) {
        return Stories.oksanaInterprets().with("postcode", postcode);
    }

    private Story monday(String day) {
        return Stories.petroAtTheDoctor()
                .with("series", series.toString())
                .with("from", day)
                .with("until", day)
                .with("details.appointment", Map.of("start", day + "T10:00:00+01:00", "minutes", 60));
    }
}
