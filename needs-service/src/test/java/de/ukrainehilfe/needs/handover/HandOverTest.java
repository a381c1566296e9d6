package de.ukrainehilfe.needs.handover;

import static de.ukrainehilfe.needs.Desk.as;
import static de.ukrainehilfe.needs.Desk.record;
import static de.ukrainehilfe.needs.NeedJson.olenaAndTwoChildren;
import static de.ukrainehilfe.needs.handover.Hands.answer;
import static de.ukrainehilfe.needs.handover.Hands.association;
import static de.ukrainehilfe.needs.handover.Hands.claim;
import static de.ukrainehilfe.needs.handover.Hands.claimed;
import static de.ukrainehilfe.needs.handover.Hands.offer;
import static de.ukrainehilfe.needs.handover.Hands.sees;
import static de.ukrainehilfe.needs.handover.Hands.status;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.ukrainehilfe.local.LocalInfrastructure;
import de.ukrainehilfe.needs.Contract;
import de.ukrainehilfe.needs.MovableClock;
import de.ukrainehilfe.needs.Topic;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each life of a hand-over to its end, on a clock that the test puts forward. */
@QuarkusTest
@WithTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "needs"))
class HandOverTest {
    private static final Duration ALMOST = Duration.ofHours(36).minusMinutes(5);
    private static final Duration REST = Duration.ofMinutes(5);

    @Inject
    Silence silence;

    @Inject
    MovableClock clock;

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void whatNobodyLooksAfterIsTakenAtOnce() {
        UUID need = record("coordinator", olenaAndTwoChildren());

        claim("caritas", need)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("needId", equalTo(need.toString()));

        assertTrue(sees("caritas", need));
        assertFalse(sees("diakonie", need));
        JsonNode told = Contract.read(Topic.eventsOf(need, 2).get(1).value());
        assertEquals("caritas", told.path("association").asText());
        assertEquals(Set.of(), Contract.violations("need-changed", told.toString()));
        claim("caritas", need).then().statusCode(200).body("status", equalTo("ACCEPTED"));
    }

    @Test
    void theOwnerAgreesAndStopsSeeingTheNeed() {
        UUID need = record("caritas", olenaAndTwoChildren());
        Response asked = claim("diakonie", need);
        asked.then()
                .statusCode(200)
                .body("status", equalTo("WAITING"))
                .body("giver", equalTo("caritas"))
                .body("needId", nullValue());
        String id = asked.path("id");
        assertEquals(id, claimed("diakonie", need), "asked twice is asked once");
        assertFalse(sees("diakonie", need));
        as("caritas").get("/api/needs/hand-overs").then().body("items.id", hasItem(id));

        answer("caritas", id, "accept")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("needId", nullValue());

        assertFalse(sees("caritas", need));
        assertTrue(sees("diakonie", need));
        as("caritas").get("/api/needs?limit=200").then().body("items.id", not(hasItem(need.toString())));
        answer("caritas", id, "accept").then().statusCode(200).body("status", equalTo("ACCEPTED"));
        answer("caritas", id, "refuse").then().statusCode(409).body("code", equalTo("settled"));
        answer("diakonie", id, "withdraw").then().statusCode(409);
    }

    @Test
    void aYesOverridesANoAndNeverTheOtherWayRound() {
        UUID need = record("caritas", olenaAndTwoChildren());
        String id = claimed("diakonie", need);

        answer("caritas", id, "refuse").then().statusCode(200).body("status", equalTo("REFUSED"));
        answer("caritas", id, "refuse").then().statusCode(200);
        clock.putForward(Duration.ofHours(40));
        silence.run();
        assertEquals("caritas", association(need));
        answer("caritas", id, "accept").then().statusCode(200).body("status", equalTo("ACCEPTED"));

        assertEquals("diakonie", association(need));
        answer("caritas", id, "refuse").then().statusCode(409);
        assertEquals("diakonie", association(need));
    }

    @Test
    void silenceOfThirtySixHoursGrantsAClaim() {
        UUID need = record("caritas", olenaAndTwoChildren());
        String id = claimed("diakonie", need);

        clock.putForward(ALMOST);
        silence.run();
        assertEquals("caritas", association(need));
        clock.putForward(REST);
        answer("caritas", id, "refuse").then().statusCode(409);
        answer("diakonie", id, "withdraw").then().statusCode(409);
        silence.run();
        silence.run();

        assertEquals("diakonie", association(need));
        assertEquals("BY_SILENCE", status(id));
        List<ConsumerRecord<String, String>> told = Topic.eventsOf(UUID.fromString(id), 2);
        assertEquals(
                List.of("hand-over-asked", "hand-over-decided"),
                told.stream().map(Topic::event).toList());
        told.forEach(event -> assertEquals(Set.of(), Contract.violations(Topic.event(event), event.value())));
        assertEquals(2, Topic.eventsOf(need, 2).size());
        answer("caritas", id, "accept").then().statusCode(200).body("status", equalTo("BY_SILENCE"));
    }

    @Test
    void theCityClaimsByTheSameRule() {
        UUID need = record("caritas", olenaAndTwoChildren());
        claimed("coordinator", need);

        clock.putForward(ALMOST.plus(REST));
        silence.run();

        assertNull(association(need));
        assertFalse(sees("caritas", need));
        claim("caritas", need).then().statusCode(200).body("status", equalTo("ACCEPTED"));
    }

    @Test
    void theAskerMayThinkAgain() {
        UUID need = record("caritas", olenaAndTwoChildren());
        String id = claimed("diakonie", need);

        answer("diakonie", id, "withdraw").then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        answer("diakonie", id, "withdraw").then().statusCode(200);
        answer("caritas", id, "accept").then().statusCode(409);
        clock.putForward(ALMOST.plus(REST));
        silence.run();

        assertEquals("caritas", association(need));
        assertFalse(id.equals(claimed("diakonie", need)), "a new question");
    }

    @ParameterizedTest
    @CsvSource({"accept, ACCEPTED, diakonie", "refuse, REFUSED, caritas", "silence, LAPSED, caritas"})
    void theOwnerOffersAndNobodyIsGivenANeedUnasked(String said, String status, String owner) {
        UUID need = record("caritas", olenaAndTwoChildren());
        Response offered = offer("caritas", need, "diakonie");
        offered.then().statusCode(200).body("way", equalTo("OFFERED"));
        assertEquals(
                offered.<String>path("id"), offer("caritas", need, "diakonie").path("id"));
        offer("caritas", need, null).then().statusCode(409).body("code", equalTo("asked-already"));

        if (said.equals("silence")) {
            clock.putForward(ALMOST.plus(REST));
            answer("diakonie", offered.path("id"), "accept").then().statusCode(409);
            silence.run();
        } else {
            answer("diakonie", offered.path("id"), said).then().statusCode(200);
        }

        assertEquals(status, status(offered.path("id")));
        assertEquals(owner, association(need));
    }

    @Test
    void whoClaimsWhatIsOfferedHasAgreed() {
        UUID need = record("caritas", olenaAndTwoChildren());
        offer("caritas", need, "diakonie");

        claim("diakonie", need).then().statusCode(200).body("status", equalTo("ACCEPTED"));

        assertEquals("diakonie", association(need));
    }

    @Test
    void theCityTakesAndGivesToo() {
        UUID need = record("caritas", olenaAndTwoChildren());
        String toCity = offer("caritas", need, null).path("id");
        answer("coordinator", toCity, "accept").then().statusCode(200);
        assertNull(association(need));

        String toDiakonie = offer("coordinator", need, "diakonie").path("id");
        answer("diakonie", toDiakonie, "accept").then().statusCode(200);
        assertEquals("diakonie", association(need));
        offer("coordinator", need, "caritas").then().statusCode(403).body("code", equalTo("not-in-charge"));
    }

    @Test
    void anotherMunicipalityOvertakesAHandOver() {
        UUID need = record("caritas", olenaAndTwoChildren().with("note", "Schwester in Neuss"));
        String id = claimed("diakonie", need);

        transfer(need, "Neuss").then().statusCode(200).body("status", equalTo("TRANSFERRED"));
        Response again = transfer(need, "Neuss");
        again.then().statusCode(200).body("version", equalTo(2)).body("note", nullValue());
        transfer(need, "Ratingen").then().statusCode(409).body("code", equalTo("wrong-state"));

        assertEquals("OVERTAKEN", status(id));
        clock.putForward(ALMOST.plus(REST));
        silence.run();
        assertEquals("caritas", association(need));
        answer("caritas", id, "accept").then().statusCode(409);
        claim("diakonie", need).then().statusCode(409).body("code", equalTo("wrong-state"));
    }

    private static Response transfer(UUID need, String municipality) {
        return as("caritas")
                .contentType(ContentType.JSON)
                .body(Map.of("municipality", municipality))
                .post("/api/needs/" + need + "/transfer");
    }
}
