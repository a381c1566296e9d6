package de.ukrainehilfe.needs.handover;

import static de.ukrainehilfe.needs.Desk.as;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;

/** What associations and the city do to let a need change hands. */
final class Hands {
    private Hands() {}

    static String reference(UUID need) {
        return as("coordinator").get("/api/needs/" + need).path("reference");
    }

    static Response claim(String who, UUID need) {
        return as(who).contentType(ContentType.JSON)
                .body(Map.of("reference", reference(need)))
                .post("/api/needs/hand-overs");
    }

    /** The id of a claim that waits for an answer. */
    static String claimed(String who, UUID need) {
        Response answer = claim(who, need);
        answer.then().statusCode(200);
        return answer.path("id");
    }

    /** @param to null for the city */
    static Response offer(String who, UUID need, String to) {
        return as(who).contentType(ContentType.JSON)
                .body(Collections.singletonMap("association", to))
                .post("/api/needs/" + need + "/hand-over");
    }

    static Response answer(String who, String handOver, String answer) {
        return as(who).contentType(ContentType.JSON).post("/api/needs/hand-overs/" + handOver + "/" + answer);
    }

    static String association(UUID need) {
        return as("coordinator").get("/api/needs/" + need).path("association");
    }

    static boolean sees(String who, UUID need) {
        return as(who).get("/api/needs/" + need).statusCode() == 200;
    }

    static String status(String handOver) {
        String both = as("coordinator")
                .get("/api/needs/hand-overs?waiting=false&limit=200")
                .path("items.find { it.id == '" + handOver + "' }.status");
        return both == null ? "WAITING" : both;
    }
}
