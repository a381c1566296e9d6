package de.ukrainehilfe.defaults.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import io.restassured.response.ValidatableResponse;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "offers"))
class HttpTest {
    private static final String GOOD =
            "{\"person\":{\"name\":\"Erika\",\"email\":\"erika@example.org\"},\"quantity\":2}";

    LocalIdentity identity;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"person\":{\"name\":\"Erika\"},\"quantity\":2,\"surprise\":1} | surprise",
                "{\"person\":{\"name\":\"Erika\",\"admin\":true},\"quantity\":2} | person.admin",
                "{\"person\":{\"name\":\"Erika\"},\"quantity\":\"two\"}          | quantity",
                "{\"person\":{\"name\":\"Erika\"},\"quantity\":\"2\"}            | quantity",
                "{\"person\":{\"name\":\"Erika\"},\"quantity\":2.5}              | quantity",
                "{\"person\":{\"name\":\"Erika\"},\"quantity\":99999999999}      | quantity",
                "{\"person\":{\"name\":\"Erika\"},\"quantity\":null}             | quantity",
                "{\"person\":{\"name\":\"Erika\"},\"quantity\":0}                | quantity",
                "{\"person\":{\"name\":\"Erika\"},\"quantity\":1,\"from\":\"2026-02-30\"} | from",
                "{\"person\":{\"name\":\"<b>\"},\"quantity\":1}                  | person.name",
                "{\"person\":{\"name\":\"E\",\"email\":\"a@b\"},\"quantity\":1}  | person.email",
                "{\"person\":{\"name\":1},\"quantity\":1}                          | person.name",
                "{\"person\":{\"name\":true},\"quantity\":1}                       | person.name",
                "{\"person\":{},\"quantity\":1}                                  | person.name",
                "{\"quantity\":1}                                                | person",
                "{\"person\":{\"name\":\"E\"},\"quantity\":1,\"others\":[{\"name\":\"E\"},{\"name\":\"\"}]} | others[1].name",
            })
    void namesTheFieldThatCannotBeTaken(String body, String field) {
        problem(given().contentType(ContentType.JSON).body(body).post("/api/samples"), 400)
                .body("errors.field", hasItem(field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{", "[]", "null", "''", "{}{}", "{\"quantity\":1,\"quantity\":2}", "\"text\"", "\u0000"})
    void refusesWhatIsNotTheJsonItExpects(String body) {
        problem(given().contentType(ContentType.JSON).body(body).post("/api/samples"), 400);
    }

    @ParameterizedTest
    @CsvSource({
        "de,Bitte geben Sie eine E-Mail-Adresse",
        "en,Please enter an e-mail",
        "uk,Будь ласка",
        "ru,Пожалуйста",
        "ar,يرجى"
    })
    void speaksTheCallersLanguage(String language, String words) {
        String bad = GOOD.replace("erika@example.org", "erika");
        problem(
                        given().header("Accept-Language", language)
                                .contentType(ContentType.JSON)
                                .body(bad)
                                .post("/api/samples"),
                        400)
                .body("errors[0].message", startsWith(words))
                .body("title", not(equalTo("Bad Request")));
    }

    @ParameterizedTest
    @CsvSource({"limit=many,limit", "limit=1.5,limit", "day=yesterday,day", "day=2026-02-30,day"})
    void namesTheBadParameter(String query, String field) {
        problem(given().get("/api/samples?" + query), 400).body("errors[0].field", equalTo(field));
    }

    @Test
    void answersOtherMishapsAsProblemsToo() {
        problem(given().get("/api/samples/1-1-1-1-1"), 400).body("errors[0].field", equalTo("id"));
        problem(given().get("/api/samples/" + UUID.randomUUID()), 404).body("code", equalTo("not-found"));
        problem(given().get("/api/nothing"), 404);
        problem(given().delete("/api/samples"), 405);
        problem(given().contentType(ContentType.XML).body("<a/>").post("/api/samples"), 415);
    }

    @Test
    void keepsWhatWentWrongInsideToItself() {
        problem(given().get("/api/samples/broken"), 500).body(not(containsString("Erika")));
    }

    @Test
    void givesTheSameAnswerToTheSameKeyHoweverManyAskAtOnce() {
        String key = UUID.randomUUID().toString();
        Set<String> ids = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> given().header("Idempotency-Key", key)
                        .contentType(ContentType.JSON)
                        .body(GOOD)
                        .post("/api/samples")
                        .then()
                        .statusCode(201)
                        .header("Location", containsString("/api/samples/"))
                        .extract()
                        .<String>path("id")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .collect(Collectors.toSet());
        assertEquals(1, ids.size());
        problem(
                        given().header("Idempotency-Key", key)
                                .contentType(ContentType.JSON)
                                .body(GOOD.replace("2", "3"))
                                .post("/api/samples"),
                        422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void asksApiCallersForATokenInsteadOfSendingThemToALoginPage() {
        problem(given().redirects().follow(false).get("/api/samples/mine"), 401);
        problem(given().auth().oauth2("not-a-token").get("/api/samples/mine"), 401);
        problem(given().auth().oauth2(identity.token("coordinator")).get("/api/samples/mine"), 403);
        given().auth()
                .oauth2(identity.token("caritas"))
                .get("/api/samples/mine")
                .then()
                .statusCode(200)
                .body("association", equalTo("caritas"));
    }

    @Test
    void sendsPeopleToTheLoginPage() {
        given().redirects()
                .follow(false)
                .accept(ContentType.HTML)
                .get("/offers/dead-letters")
                .then()
                .statusCode(302)
                .header("Location", startsWith(identity.issuer()));
    }

    @Test
    void showsPeopleAPageWhereProgramsGetAProblem() {
        given().accept("text/html")
                .header("Accept-Language", "uk")
                .get("/offers/nothing-here")
                .then()
                .statusCode(404)
                .contentType(ContentType.HTML)
                .body(containsString("lang=\"uk\""), containsString("Тут такого немає"));
    }

    @Test
    void remembersTheLanguageAndWritesArabicFromTheRight() {
        String cookie = given().get("/offers/nothing-here?lang=ar").getCookie("lang");
        given().cookie("lang", cookie)
                .header("Accept-Language", "en")
                .get("/offers/nothing-here")
                .then()
                .body(containsString("dir=\"rtl\""));
    }

    @Test
    void guardsEveryAnswer() {
        given().get("/offers/nothing-here")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("Cache-Control", containsString("no-store"));
    }

    private static ValidatableResponse problem(Response response, int status) {
        return response.then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("status", equalTo(status));
    }
}
