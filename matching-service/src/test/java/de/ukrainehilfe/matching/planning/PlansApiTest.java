package de.ukrainehilfe.matching.planning;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PlansApiTest extends PlanningTest {
    @ParameterizedTest
    @CsvSource({"anonymous,401", "caritas,403", "auditor,403"})
    void onlyCoordinatorsPlan(String who, int status) {
        as(who).body(Map.of("kind", "LODGING")).post("/api/plans").then().statusCode(status);
        as(who).get("/api/plans").then().statusCode(status);
        as(who).get("/api/plans/{id}/progress", UUID.randomUUID()).then().statusCode(status);
        as(who).post("/api/plans/{id}/cancel", UUID.randomUUID()).then().statusCode(status);
    }

    @Test
    void aPlanProposesAndProvesAndAllocatesNothing() {
        told(room, olena, marta);
        String plan = done(asked());
        as("coordinator")
                .get("/api/plans/{id}", plan)
                .then()
                .statusCode(200)
                .body("status", equalTo("DONE"))
                .body("percent", equalTo(100))
                .body("lines.OPEN", equalTo(1))
                .body("lines.UNSERVED", equalTo(1))
                .body("unserved.reason", contains("TAKEN"))
                .body("certificate", startsWith("Dieser Plan hat"));
        lines(plan).then().body("items.needId", contains(olena.id().toString()));
        assertEquals(0, reserved(room));
        assertTrue(row(plan, "bound >= objective and objective > 0"), "a proof");
    }

    @Test
    void acceptingALineAsksBothSides() {
        told(room, olena, marta);
        String plan = done(asked());
        decide(plan, "accept").then().statusCode(200).body("state", equalTo("ACCEPTED"));
        awaitSearches();
        assertEquals(1, matches(olena, "APPROVED").size());
        assertEquals(3, reserved(room));
        decide(plan, "accept").then().statusCode(409).body("code", equalTo("decided"));
    }

    @Test
    void whatWasTakenMeanwhileIsRefusedAndSaid() {
        told(room, olena, marta);
        String plan = done(asked());
        approve(proposal(marta)).then().statusCode(200);
        awaitSearches();
        decide(plan, "accept")
                .then()
                .statusCode(409)
                .body("code", equalTo("nothing-left"))
                .body("detail", equalTo("Es ist nicht mehr genug da"));
        lines(plan).then().body("items", hasSize(0));
        as("coordinator").get("/api/plans/{id}", plan).then().body("lines.CHANGED", equalTo(1));
    }

    @Test
    void aDroppedLineLeavesTheProposalOnTheBoard() {
        told(room, olena);
        String plan = done(asked());
        decide(plan, "drop").then().statusCode(200).body("state", equalTo("DROPPED"));
        assertEquals(1, matches(olena, "PROPOSED").size());
    }

    @Test
    void aRejectedPairStaysApart() {
        told(room, olena);
        as("coordinator")
                .body(Map.of("reason", "TOO_FAR"))
                .post("/api/matches/{id}/reject", proposal(olena))
                .then()
                .statusCode(200);
        awaitSearches();
        String plan = done(asked());
        as("coordinator").get("/api/plans/{id}", plan).then().body("unserved.reason", contains("REJECTED"));
    }

    @Test
    void minorsWithoutAnAdultAreForTheYouthOffice() {
        told(room, olena.with("details.unaccompaniedMinor", true));
        String plan = done(asked());
        as("coordinator").get("/api/plans/{id}", plan).then().body("unserved.reason", contains("MINOR_ALONE"));
        lines(plan).then().body("items", hasSize(0));
    }

    @Test
    void whoAsksWhileOneRunsJoinsIt() {
        UUID running = UUID.randomUUID();
        change("insert into plan (id, kind, status, asked_at) values ('" + running + "', 'LODGING', 'RUNNING', now())");
        Lease lease = Lease.take(database, running).orElseThrow();
        ask().then().statusCode(200).body("id", equalTo(running.toString()));
        as("coordinator").post("/api/plans/{id}/cancel", running).then().statusCode(200);
        lease.close();
        assertTrue(row(running.toString(), "cancel_asked"));
    }

    @Test
    void aPlanWhoseServiceWentAwayIsInterrupted() {
        UUID dead = UUID.randomUUID();
        change("insert into plan (id, kind, status, asked_at) values ('" + dead + "', 'LODGING', 'RUNNING', now())");
        told(room, olena);
        String next = done(asked());
        assertTrue(!next.equals(dead.toString()));
        assertTrue(row(dead.toString(), "status = 'INTERRUPTED' and ended_at is not null"));
    }

    @Test
    void theProgressEndsWithTheEnd() {
        told(room, olena);
        String plan = done(asked());
        as("coordinator")
                .get("/api/plans/{id}/progress", plan)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/event-stream"))
                .body(containsString("\"status\":\"DONE\""));
        as("coordinator")
                .get("/api/plans/{id}/progress", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void itsPricesRankWhatIsLive() {
        told(room, olena, marta);
        String plan = done(asked());
        String price = rows("select place from kept_price where plan_id = ?", UUID.fromString(plan))
                .get(0);
        assertTrue(Double.parseDouble(price) > 0, "Marta would also like the room: " + price);
        as("coordinator")
                .get("/api/candidates?need={id}", marta.id())
                .then()
                .statusCode(200)
                .body("items[0].priced.text", startsWith("Wert "))
                .body("items[0].priced.price", greaterThan(0));
    }

    @Test
    void goodsAndInterpretersArePlannedToo() {
        Story shelter = Stories.thirtyBlanketsNeeded();
        told(Stories.twentyBlankets(), shelter, Stories.oksanaInterprets(), Stories.petroAtTheDoctor());
        for (String kind : List.of("GOODS", "INTERPRETING")) {
            String plan = done(as("coordinator")
                    .body(Map.of("kind", kind))
                    .post("/api/plans")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
            lines(plan).then().body("items", hasSize(1));
            decide(plan, "accept").then().statusCode(200);
        }
        assertEquals(
                List.of("20"),
                rows("select quantity from match where need_id = ? and status = 'APPROVED'", shelter.id()));
    }

    @Test
    void whoWasChosenOnceIsPlannedForTheNextAppointmentOfTheSeriesToo() {
        UUID series = UUID.randomUUID();
        Story far = Stories.oksanaInterprets().with("postcode", "40883");
        Story next = appointment(series, "2027-01-18");
        approved(far, appointment(series, "2027-01-11"));
        told(Stories.oksanaInterprets(), next);
        String plan = done(as("coordinator")
                .body(Map.of("kind", "INTERPRETING"))
                .post("/api/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        lines(plan)
                .then()
                .body("items.needId", contains(next.id().toString()))
                .body("items.offerId", contains(far.id().toString()));
    }

    private static Story appointment(UUID series, String day) {
        return Stories.petroAtTheDoctor()
                .with("series", series.toString())
                .with("from", day)
                .with("until", day)
                .with("details.appointment", Map.of("start", day + "T10:00:00+01:00", "minutes", 60));
    }

    @Test
    void unknownKindsAreRefused() {
        as("coordinator")
                .body(Map.of("kind", "FLYING"))
                .post("/api/plans")
                .then()
                .statusCode(400);
        as("coordinator").body(Map.of()).post("/api/plans").then().statusCode(400);
    }
}
