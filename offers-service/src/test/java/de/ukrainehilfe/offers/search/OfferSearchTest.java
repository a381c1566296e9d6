package de.ukrainehilfe.offers.search;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.offers.Browser;
import de.ukrainehilfe.offers.OffersServiceTest;
import de.ukrainehilfe.offers.People;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OfferSearchTest extends OffersServiceTest {
    @ParameterizedTest
    @ValueSource(strings = {"Auffindbar", "edeltraud auff", "Edel.Traud@example.org", "0211 888 4711"})
    void aPersonIsFoundByWhatOneKnowsOfThem(String known) {
        Map<String, Object> named = People.with(People.erikasRoom(), "offerer.name", "Edeltraud Auffindbar");
        Map<String, Object> mailed = People.with(named, "offerer.email", "edel.traud@example.org");
        UUID offer = submitted(People.with(mailed, "offerer.phone", "+492118884711"));
        look(known, "TO_REACH").then().statusCode(200).body(containsString("/offers/" + offer));
    }

    @Test
    void everyLookLeavesATraceWithItsPurpose() {
        UUID offer = submitted(People.erikasRoom());
        String reference =
                rows("select reference from offer where id = ?", offer).get(0);
        look(reference, "SAME_PERSON").then().statusCode(200).body(containsString("Erika Mustermann"));
        assertEquals(
                List.of("coordinator|SAME_PERSON|REFERENCE|{" + offer + "}"),
                rows("select who, purpose, searched_by, found from person_lookup order by id desc limit 1"));
        look(reference, "").then().statusCode(422);
    }

    @ParameterizedTest
    @CsvSource({"anonymous, 302", "caritas, 403", "auditor, 403", "admin, 403", "notification-service, 403"})
    void nobodyButACoordinatorLooksAnybodyUp(String who, int refusal) {
        as(who).redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .formParams(Map.of("text", "Erika", "purpose", "TO_REACH"))
                .post("/offers/search")
                .then()
                .statusCode(refusal);
    }

    private static Response look(String text, String purpose) {
        Browser desk = Browser.of("coordinator");
        desk.get("/offers/search");
        return desk.post("/offers/search", Map.of("text", text, "purpose", purpose));
    }
}
