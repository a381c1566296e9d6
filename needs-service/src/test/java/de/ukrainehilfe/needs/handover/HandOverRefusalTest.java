package de.ukrainehilfe.needs.handover;

import static de.ukrainehilfe.needs.Desk.as;
import static de.ukrainehilfe.needs.Desk.record;
import static de.ukrainehilfe.needs.NeedJson.olenaAndTwoChildren;
import static de.ukrainehilfe.needs.handover.Hands.answer;
import static de.ukrainehilfe.needs.handover.Hands.association;
import static de.ukrainehilfe.needs.handover.Hands.claim;
import static de.ukrainehilfe.needs.handover.Hands.claimed;
import static de.ukrainehilfe.needs.handover.Hands.offer;
import static de.ukrainehilfe.needs.handover.Hands.reference;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.local.LocalInfrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is not handed over, and who has no say in it. */
@QuarkusTest
@WithTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "needs"))
class HandOverRefusalTest {
    @Test
    void nobodyElseHasASay() {
        UUID need = record("caritas", olenaAndTwoChildren());
        String id = claimed("coordinator", need);

        answer("diakonie", id, "accept").then().statusCode(404);
        answer("coordinator", id, "accept").then().statusCode(403).body("code", equalTo("other-side"));
        answer("caritas", id, "withdraw").then().statusCode(403);
        as("diakonie").get("/api/needs/hand-overs?limit=200").then().body("items.id", not(hasItem(id)));
        offer("diakonie", need, "diakonie").then().statusCode(404);
        claim("diakonie", need).then().statusCode(409).body("code", equalTo("asked-already"));
        assertEquals("caritas", association(need));
    }

    @Test
    void whatCannotChangeHandsIsNamed() {
        UUID minor = record("coordinator", olenaAndTwoChildren().with("details.unaccompaniedMinor", true));
        claim("caritas", minor).then().statusCode(409).body("code", equalTo("youth-office"));
        as("caritas")
                .contentType(ContentType.JSON)
                .body(Map.of("reference", "B-0000-00"))
                .post("/api/needs/hand-overs")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("reference"));
        UUID own = record("caritas", olenaAndTwoChildren());
        claim("caritas", own).then().statusCode(409).body("code", equalTo("already-yours"));
        offer("caritas", own, "caritas").then().statusCode(400);
        offer("caritas", own, "No Such").then().statusCode(400).body("errors[0].field", equalTo("association"));
    }

    @Test
    void theSameKeyIsTheSameRequest() {
        UUID need = record("coordinator", olenaAndTwoChildren());
        Map<String, String> body = Map.of("reference", reference(need));
        String first = withKey("caritas", "take-" + need, body).path("id");
        String second = withKey("caritas", "take-" + need, body).path("id");
        assertEquals(first, second);
        withKey("caritas", "take-" + need, Map.of("reference", "B-0000-00"))
                .then()
                .statusCode(422);
    }

    private static Response withKey(String who, String key, Map<String, String> body) {
        return as(who).header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/needs/hand-overs");
    }
}
