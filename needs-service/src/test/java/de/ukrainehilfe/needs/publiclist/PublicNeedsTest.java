package de.ukrainehilfe.needs.publiclist;

import static de.ukrainehilfe.needs.Desk.record;
import static de.ukrainehilfe.needs.NeedJson.olenaAndTwoChildren;
import static de.ukrainehilfe.needs.NeedJson.petroAndTenBlankets;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ukrainehilfe.local.Browser;
import de.ukrainehilfe.local.LocalInfrastructure;
import de.ukrainehilfe.needs.Contract;
import de.ukrainehilfe.needs.NeedJson;
import de.ukrainehilfe.needs.Topic;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "needs"))
class PublicNeedsTest {
    @Test
    void addsUpWhatIsMissingAndFollowsTheMatches() {
        NeedJson cots = petroAndTenBlankets().with("details.item", "cot");
        UUID seven = record("caritas", cots.with("details.quantity", 7));
        record("diakonie", cots.with("details.quantity", 5));
        await().until(() -> missing("cot") == 12);
        UUID match = UUID.randomUUID();

        Topic.match("match-approved", match(match, seven, "match-approved", 1));
        await().until(() -> missing("cot") == 8);
        Topic.match("match-confirmed", match(match, seven, "match-confirmed", 2));
        Topic.match("match-ended", ended(match, seven));
        await().until(() -> missing("cot") == 12);
    }

    @Test
    void whatIsMetIsNotListed() {
        UUID toys = record(
                "caritas", petroAndTenBlankets().with("details.item", "toy").with("details.quantity", 4));
        await().until(() -> missing("toy") == 4);

        Topic.match("match-confirmed", match(UUID.randomUUID(), toys, "match-confirmed", 1));

        await().until(() -> missing("toy") == 0);
    }

    @Test
    void unaccompaniedMinorsAreNobodysOffer() {
        int before = lodging();
        record("caritas", olenaAndTwoChildren().with("details.unaccompaniedMinor", true));
        record("caritas", olenaAndTwoChildren());

        await().until(() -> lodging() == before + 3);
    }

    @Test
    void tellsNoPersonsAndNoPlaces() {
        record("caritas", olenaAndTwoChildren().with("postcode", "40489").with("note", "bei Frau Beispiel"));
        await().until(() -> lodging() > 0);

        given().get("/api/needs/public")
                .then()
                .statusCode(200)
                .body(not(containsString("40489")))
                .body(not(containsString("caritas")))
                .body(not(containsString("Зразок")))
                .body(not(containsString("Beispiel")))
                .body(not(containsString("B-")));
    }

    @ParameterizedTest
    @CsvSource({
        "de, ltr, Was gerade gebraucht wird, Fahrräder",
        "en, ltr, What is needed now, Bicycles",
        "uk, ltr, Що потрібно зараз, Велосипеди",
        "ru, ltr, Что нужно сейчас, Велосипеды",
        "ar, rtl, ما هو مطلوب الآن, دراجات"
    })
    void thePageSpeaksFiveLanguages(String language, String direction, String title, String bicycles) {
        record("caritas", petroAndTenBlankets().with("details.item", "bicycle"));
        await().until(() -> missing("bicycle") > 0);

        new Browser("nobody", language)
                .open("/needs/public")
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"" + language + "\" dir=\"" + direction + "\""))
                .body(containsString(title))
                .body(containsString(bicycles))
                .body(not(containsString("NOT_FOUND")));
    }

    @Test
    void theListAloneIsForOtherPagesAndNamesTheGoodsMostWanted() {
        record("caritas", petroAndTenBlankets().with("details.item", "bicycle").with("details.quantity", 9_000));
        await().until(() -> missing("bicycle") >= 9_000);
        given().header("Accept-Language", "de")
                .get("/needs/public/list")
                .then()
                .statusCode(200)
                .body(containsString("/offers/new?kind=GOODS&amp;item=bicycle"))
                .body(matchesRegex("(?s).*<strong>9\\.\\d{3} Stück</strong>.*"))
                .body(not(containsString("<html")))
                .body(not(containsString("Зразок")));
    }

    @Test
    void isAddedUpOnceInAWhileHoweverManyLook() {
        String first = given().get("/api/needs/public").path("asOf");

        assertEquals(first, given().get("/api/needs/public").path("asOf"));
        await().until(() -> !first.equals(given().get("/api/needs/public").path("asOf")));
        given().get("/api/needs/public")
                .then()
                .body("kinds.size()", equalTo(given().get("/api/needs/public").path("kinds.size()")));
    }

    private static int missing(String item) {
        Integer found = given().get("/api/needs/public")
                .jsonPath()
                .getObject("goods.find { it.item == '" + item + "' }?.missing", Integer.class);
        return found == null ? 0 : found;
    }

    private static int lodging() {
        Integer found = given().get("/api/needs/public")
                .jsonPath()
                .getObject("kinds.find { it.kind == 'LODGING' }?.missing", Integer.class);
        return found == null ? 0 : found;
    }

    private static ObjectNode match(UUID match, UUID need, String event, long version) {
        return Contract.example(event, "goods")
                .put("id", match.toString())
                .put("needId", need.toString())
                .put("version", version)
                .put("quantity", 4);
    }

    private static ObjectNode ended(UUID match, UUID need) {
        return match(match, need, "match-confirmed", 3).put("status", "ENDED");
    }
}
