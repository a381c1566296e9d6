package de.ukrainehilfe.needs;

import static io.restassured.RestAssured.given;

import de.ukrainehilfe.local.LocalInfrastructure;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Somebody who works with the service: signed in as one of the demo people, or nobody in particular. */
public final class Desk {
    private Desk() {}

    /** coordinator, caritas, diakonie, auditor, admin, notification-service, or nobody. */
    public static RequestSpecification as(String who) {
        return who.equals("nobody")
                ? given()
                : given().auth().oauth2(LocalInfrastructure.identity().token(who));
    }

    public static Response post(String who, Object body) {
        return as(who).contentType(ContentType.JSON).body(body).post("/api/needs");
    }

    /** Records a need that is known to be good. */
    public static UUID record(String who, NeedJson need) {
        Response answer = post(who, need.json());
        answer.then().statusCode(201);
        return UUID.fromString(answer.path("id"));
    }

    public static String status(UUID need) {
        return as("coordinator")
                .get("/api/needs/" + need)
                .then()
                .statusCode(200)
                .extract()
                .path("status");
    }
}
