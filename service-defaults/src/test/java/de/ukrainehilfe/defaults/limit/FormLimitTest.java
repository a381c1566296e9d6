package de.ukrainehilfe.defaults.limit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.local.LocalIdentity;
import de.ukrainehilfe.local.LocalInfrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Each test sends from addresses of its own. */
@QuarkusTest
@WithTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "offers"))
class FormLimitTest {
    @Inject
    @ConfigProperty(name = "forms.limit.per-minute")
    int perMinute;

    LocalIdentity identity;

    @Test
    void aProgramThatSendsTooMuchIsToldWhenItMayGoOn() {
        for (int i = 0; i < perMinute; i++) {
            post("203.0.113.1").then().statusCode(200);
        }
        Response refused = post("203.0.113.1");
        refused.then()
                .statusCode(429)
                .contentType(startsWith("application/problem+json"))
                .body("status", equalTo(429));
        assertEquals(true, Integer.parseInt(refused.header("Retry-After")) > 0);
        post("203.0.113.2").then().statusCode(200);
        post("203.0.113.1", identity.token("coordinator")).then().statusCode(200);
    }

    @Test
    void aPersonGetsAPageThatHoldsEveryAnswer() {
        Response form = given().get("/offers/sample-form");
        String cookie = form.getCookie("csrf-token");
        for (int i = 0; i < perMinute; i++) {
            send("203.0.113.3", token(form), cookie).then().statusCode(200);
        }
        Response page = send("203.0.113.3", token(form), cookie);
        page.then()
                .statusCode(429)
                .contentType(ContentType.HTML)
                .body(
                        containsString("lang=\"uk\""),
                        containsString("action=\"/offers/sample-form?at=WHAT\""),
                        containsString("name=\"note\" value=\"Ключ &lt;в&gt; &quot;сусідки&quot;\""),
                        containsString("name=\"days\" value=\"MONDAY\""),
                        containsString("name=\"days\" value=\"FRIDAY\""));
        send("203.0.113.4", token(page), cookie).then().statusCode(200).body(equalTo("thanks"));
    }

    @Test
    void whoTriesItOutOnThisMachineIsNotCounted() {
        for (int i = 0; i < perMinute * 2; i++) {
            given().contentType(ContentType.JSON)
                    .body("{}")
                    .post("/api/sample-form")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void aHouseholdHasOneNetworkAndANameIsNoAddress() {
        for (int i = 0; i < perMinute; i++) {
            post("2001:db8:1:2::" + Integer.toHexString(i + 1)).then().statusCode(200);
        }
        post("2001:db8:1:2::ffff").then().statusCode(429).body(not(containsString("2001")));
        post("2001:db8:1:3::1").then().statusCode(200);
        post("attacker.example").then().statusCode(200);
    }

    private static String token(Response page) {
        return page.asString().replaceFirst("(?s).*name=\"csrf-token\" value=\"([^\"]+)\".*", "$1");
    }

    private static Response post(String from) {
        return given().header("X-Forwarded-For", from)
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/sample-form");
    }

    private static Response post(String from, String token) {
        return given().header("X-Forwarded-For", from)
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/sample-form");
    }

    private static Response send(String from, String token, String cookie) {
        return given().header("X-Forwarded-For", from)
                .header("Accept-Language", "uk")
                .cookie("csrf-token", cookie)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", token)
                .formParam("note", "Ключ <в> \"сусідки\"")
                .formParam("days", "MONDAY", "FRIDAY")
                .post("/offers/sample-form?at=WHAT");
    }
}
