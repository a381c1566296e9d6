package de.ukrainehilfe.needs.search;

import static de.ukrainehilfe.needs.Desk.record;
import static de.ukrainehilfe.needs.NeedJson.olenaAndTwoChildren;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.ukrainehilfe.local.Browser;
import de.ukrainehilfe.local.LocalInfrastructure;
import de.ukrainehilfe.needs.Desk;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "needs"))
class NeedSearchTest {
    @Inject
    EntityManager entities;

    private final Browser desk = new Browser("coordinator", "de");

    @ParameterizedTest
    @ValueSource(strings = {"Пошукова", "марія пошук", "MARIJA.Search@example.org", "0211 777 0815", "+49 211 7770815"})
    void aPersonIsFoundByWhatOneKnowsOfThem(String known) {
        UUID need = record(
                "caritas",
                olenaAndTwoChildren()
                        .with("requester.name", "Марія Пошукова")
                        .with("requester.email", "marija.search@example.org")
                        .with("requester.phone", "+492117770815"));
        look(known, "STATUS_ASKED").then().statusCode(200).body(containsString("/needs/" + need));
        String reference = Desk.as("coordinator")
                .get("/api/needs/" + need)
                .then()
                .extract()
                .path("reference");
        look(reference, "TO_REACH").then().statusCode(200).body(containsString("Марія Пошукова"));
    }

    @Test
    void everyLookLeavesATraceWithItsPurposeAndWithoutWhatWasTyped() {
        UUID need = record("caritas", olenaAndTwoChildren().with("requester.name", "Spurlos Niemals"));
        look("Spurlos", "COMPLAINT").then().statusCode(200);
        Object[] trace = (Object[])
                rows("select who, purpose, searched_by, found[1] from person_lookup order by id desc" + " limit 1")
                        .get(0);
        assertEquals(List.of("coordinator", "COMPLAINT", "NAME", need), List.of(trace));
        new Browser("auditor", "de")
                .open("/needs/search/log")
                .then()
                .body(containsString("Beschwerde"))
                .body(not(containsString("Spurlos")));
        assertThrows(RuntimeException.class, () -> QuarkusTransaction.requiringNew()
                .run(() ->
                        entities.createNativeQuery("delete from person_lookup").executeUpdate()));
    }

    @Test
    void withoutAPurposeOrWithTooLittleNothingIsLookedFor() {
        int before = rows("select id from person_lookup").size();
        look("Зразок", "").then().statusCode(422).body(containsString("wofür"));
        look("Зр", "TO_REACH").then().statusCode(422).body(containsString("zu wenig"));
        assertEquals(before, rows("select id from person_lookup").size());
    }

    @Test
    void anAddressNeverHoldsAName() {
        desk.open("/needs/search").then().body(containsString("<form method=\"post\" action=\"/needs/search\""));
        desk.open("/needs/search?text=Зразок&purpose=TO_REACH").then().body(not(containsString("/needs/01")));
    }

    @ParameterizedTest
    @CsvSource({"nobody, 302", "caritas, 403", "auditor, 403", "admin, 403", "notification-service, 403"})
    void nobodyButACoordinatorLooksAnybodyUp(String who, int refusal) {
        Desk.as(who)
                .redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .formParams(Map.of("text", "Olena", "purpose", "TO_REACH"))
                .post("/needs/search")
                .then()
                .statusCode(refusal);
    }

    private Response look(String text, String purpose) {
        desk.open("/needs/search");
        return desk.send("/needs/search", Map.of("text", text, "purpose", purpose));
    }

    private List<?> rows(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(sql).getResultList());
    }
}
