package de.ukrainehilfe.needs.mailedlink;

import static de.ukrainehilfe.needs.Desk.as;
import static de.ukrainehilfe.needs.Desk.record;
import static de.ukrainehilfe.needs.NeedJson.olenaAndTwoChildren;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.links.Links;
import de.ukrainehilfe.local.Browser;
import de.ukrainehilfe.local.LocalInfrastructure;
import de.ukrainehilfe.needs.Desk;
import de.ukrainehilfe.needs.MovableClock;
import de.ukrainehilfe.needs.need.Forgetting;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "needs"))
class RequesterPageTest {
    @Inject
    Links links;

    @Inject
    Forgetting forgetting;

    @Inject
    MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "de, ltr, Wir suchen noch",
        "en, ltr, We are still searching",
        "uk, ltr, Ми ще шукаємо",
        "ru, ltr, Мы ещё ищем",
        "ar, rtl, ما زلنا نبحث"
    })
    void saysInWordsWhereTheNeedStands(String language, String direction, String words) {
        String page = page(record("caritas", olenaAndTwoChildren()));

        new Browser("nobody", language)
                .open(page)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .body(containsString("dir=\"" + direction + "\""))
                .body(containsString(words))
                .body(not(containsString("Зразок")));
    }

    @Test
    void lookingChangesNothing() {
        UUID need = record("caritas", olenaAndTwoChildren());

        for (int i = 0; i < 5; i++) {
            given().get(page(need)).then().statusCode(200);
            given().head(page(need)).then().statusCode(200);
        }

        as("caritas")
                .get("/api/needs/" + need)
                .then()
                .body("status", equalTo("OPEN"))
                .body("version", equalTo(1));
    }

    @Test
    void theButtonClosesOnce() {
        UUID need = record("caritas", olenaAndTwoChildren());
        Browser browser = new Browser("nobody", "de");
        browser.open(page(need)).then().body(containsString("Wird nicht mehr gebraucht"));

        browser.send(page(need), Map.of())
                .then()
                .statusCode(200)
                .body(containsString("Dieser Bedarf ist geschlossen"))
                .body(not(containsString("Wird nicht mehr gebraucht")));
        browser.send(page(need), Map.of()).then().statusCode(200).body(containsString("war schon geschlossen"));

        as("caritas")
                .get("/api/needs/" + need)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("closeReason", equalTo("NO_LONGER_NEEDED"))
                .body("version", equalTo(2));
    }

    @Test
    void theRequesterTakesTheirDataAlongAndHasThemForgotten() {
        UUID need = record("caritas", olenaAndTwoChildren());
        Browser browser = new Browser("nobody", "uk");
        browser.open(page(need) + "/data")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(".json"))
                .body("requester.name", equalTo("Олена Зразок"), "need.status", equalTo("OPEN"));

        browser.open(page(need)).then().body(containsString("Видалити мої дані"));
        browser.send(page(need) + "/erase", Map.of()).then().statusCode(303);
        browser.send(page(need) + "/erase", Map.of()).then().statusCode(303);
        browser.open(page(need)).then().statusCode(200).body(containsString("Ваші дані видалено"));
        browser.open(page(need) + "/data").then().body("requester", nullValue(), "note", nullValue());
        as("caritas").get("/api/needs/" + need).then().body("status", equalTo("CLOSED"));
    }

    @Test
    void aClosedNeedForgetsItsPersonAfterHalfAYearAndAnOpenOneDoesNot() {
        UUID open = record("caritas", olenaAndTwoChildren());
        UUID closed = record("caritas", olenaAndTwoChildren());
        as("caritas")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "NO_LONGER_NEEDED"))
                .post("/api/needs/" + closed + "/close")
                .then()
                .statusCode(200);
        assertEquals("CLOSED", Desk.status(closed));
        clock.putForward(Duration.ofDays(175));
        forgetting.forgetEnded();
        given().get(page(closed) + "/data").then().body("requester.name", equalTo("Олена Зразок"));
        clock.putForward(Duration.ofDays(15));
        forgetting.forgetEnded();
        clock.reset();
        given().get(page(closed) + "/data").then().body("requester", nullValue(), "note", nullValue());
        given().get(page(open) + "/data").then().body("requester.name", equalTo("Олена Зразок"));
        as("caritas").get("/api/needs/" + closed).then().statusCode(200).body("status", equalTo("CLOSED"));
    }

    @Test
    void aPostFromElsewhereChangesNothing() {
        UUID need = record("caritas", olenaAndTwoChildren());

        new Browser("nobody", "de").send(page(need), Map.of()).then().statusCode(400);

        assertEquals("OPEN", Desk.status(need));
    }

    @Test
    void aWrongLinkGetsAPageThatSaysSo() {
        UUID need = record("caritas", olenaAndTwoChildren());
        String token = links.sign(LinkPurpose.MANAGE_NEED, need, null);
        String foreign = links.sign(LinkPurpose.MANAGE_OFFER, need, null);
        String flipped = token.substring(0, 20) + (token.charAt(20) == 'A' ? 'B' : 'A') + token.substring(21);

        for (String wrong : new String[] {"guessed", foreign, flipped, token + "x", "%00", "x".repeat(3_000)}) {
            given().header("Accept-Language", "de")
                    .urlEncodingEnabled(false)
                    .get("/needs/l/" + wrong)
                    .then()
                    .statusCode(403)
                    .contentType("text/html")
                    .body(containsString("Dieser Link stimmt nicht"));
        }
        given().get(page(UUID.randomUUID())).then().statusCode(404).contentType("text/html");
    }

    @Test
    void anExpiredLinkGetsAPageThatSaysSo() {
        UUID need = record("caritas", olenaAndTwoChildren());
        clock.putForward(Duration.ofDays(-366));
        String old = page(need);
        clock.reset();

        given().header("Accept-Language", "de")
                .get(old)
                .then()
                .statusCode(410)
                .contentType("text/html")
                .body(containsString("Dieser Link ist abgelaufen"));
    }

    private String page(UUID need) {
        return "/needs/l/" + links.sign(LinkPurpose.MANAGE_NEED, need, null);
    }
}
