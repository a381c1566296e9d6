package de.ukrainehilfe.needs.portfolio;

import static de.ukrainehilfe.needs.Desk.as;
import static de.ukrainehilfe.needs.Desk.record;
import static de.ukrainehilfe.needs.NeedJson.irynaAtTheDoctor;
import static de.ukrainehilfe.needs.NeedJson.olenaAndTwoChildren;
import static de.ukrainehilfe.needs.NeedJson.petroAndTenBlankets;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.local.LocalInfrastructure;
import de.ukrainehilfe.needs.Contract;
import de.ukrainehilfe.needs.Desk;
import de.ukrainehilfe.needs.NeedJson;
import de.ukrainehilfe.needs.Topic;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "needs"))
class NeedPortfolioApiTest {
    @Test
    void anAssociationSeesItsOwnAndTheCityAll() {
        UUID caritas = record("caritas", olenaAndTwoChildren());
        UUID diakonie = record("diakonie", olenaAndTwoChildren());
        UUID city = record("coordinator", olenaAndTwoChildren());

        as("caritas")
                .get("/api/needs?limit=200")
                .then()
                .body("items.association", everyItem(equalTo("caritas")))
                .body("items.id", hasItem(caritas.toString()));
        as("coordinator")
                .get("/api/needs?limit=200")
                .then()
                .body("items.id", hasItem(caritas.toString()))
                .body("items.id", hasItem(diakonie.toString()))
                .body("items.id", hasItem(city.toString()));
        as("caritas").get("/api/needs/" + caritas).then().statusCode(200);
        as("caritas").get("/api/needs/" + diakonie).then().statusCode(404);
        as("caritas").get("/api/needs/" + city).then().statusCode(404);
        close("caritas", diakonie).then().statusCode(404);
        assertEquals("OPEN", Desk.status(diakonie));
    }

    @Test
    void listsPageByPageNewestFirst() {
        List<String> recorded = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            recorded.add(0, record("diakonie", irynaAtTheDoctor()).toString());
        }

        List<String> seen = new ArrayList<>();
        String next = "/api/needs?kind=INTERPRETING&status=OPEN&limit=2";
        while (next != null && seen.size() < 5) {
            Response page = as("diakonie").get(next);
            page.then().statusCode(200).body("items.kind", everyItem(equalTo("INTERPRETING")));
            seen.addAll(page.path("items.id"));
            String link = page.header("Link");
            next = link == null ? null : link.replaceAll(".*<https?://[^/]*([^>]*)>.*", "$1");
        }

        assertEquals(recorded, seen.subList(0, 5));
    }

    @ParameterizedTest
    @CsvSource({"limit=many,limit", "kind=CASTLE,kind", "status=open,status", "cursor=42,cursor"})
    void badParametersAreNamed(String query, String field) {
        as("coordinator")
                .get("/api/needs?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field));
    }

    @Test
    void tellsNothingOfThePerson() {
        UUID id = record("caritas", olenaAndTwoChildren().with("note", "Schwester wohnt in Bilk"));

        Response own = as("caritas").get("/api/needs/" + id);

        own.then().body("note", equalTo("Schwester wohnt in Bilk")).body("amount", equalTo(3));
        assertTrue(own.asString().contains("B-"));
        own.then().body(not(containsString("Зразок"))).body(not(containsString("olena@example.org")));
    }

    @Test
    void changesFromTheVersionTheCallerHasSeen() {
        UUID id = record("caritas", olenaAndTwoChildren());
        Response seen = as("caritas").get("/api/needs/" + id);
        Map<String, Object> threeChildren = change(olenaAndTwoChildren().with("details.children", 3));

        as("caritas")
                .contentType(ContentType.JSON)
                .body(threeChildren)
                .put("/api/needs/" + id)
                .then()
                .statusCode(428);
        put("caritas", id, seen.header("ETag"), threeChildren)
                .then()
                .statusCode(200)
                .body("details.children", equalTo(3))
                .body("amount", equalTo(4))
                .body("version", equalTo(2));
        put("caritas", id, seen.header("ETag"), threeChildren).then().statusCode(412);

        ConsumerRecord<String, String> told = Topic.eventsOf(id, 2).get(1);
        assertEquals("need-changed", Topic.event(told));
        assertEquals(Set.of(), Contract.violations("need-changed", told.value()));
        assertEquals(3, Contract.read(told.value()).at("/details/children").asInt());
    }

    @Test
    void anotherKindOfHelpIsAnotherNeed() {
        UUID id = record("caritas", olenaAndTwoChildren());

        put("caritas", id, "*", change(petroAndTenBlankets()))
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("details.kind")));
    }

    @Test
    void closesWithAReasonOnce() {
        UUID id = record("caritas", petroAndTenBlankets());

        as("caritas")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/needs/" + id + "/close")
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("reason")));
        close("caritas", id).then().statusCode(200).body("status", equalTo("CLOSED"));
        close("caritas", id).then().statusCode(409).body("code", equalTo("wrong-state"));
        put("caritas", id, "*", change(petroAndTenBlankets())).then().statusCode(409);

        ConsumerRecord<String, String> told = Topic.eventsOf(id, 2).get(1);
        assertEquals("need-closed", Topic.event(told));
        assertEquals(Set.of(), Contract.violations("need-closed", told.value()));
    }

    @Test
    void theSameKeyClosesOnceAndAnotherBodyIsRefused() {
        UUID id = record("caritas", petroAndTenBlankets());
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            close(key, id, "FULFILLED").then().statusCode(200).body("status", equalTo("CLOSED"));
        }
        close(key, id, "OTHER").then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
        close(UUID.randomUUID().toString(), id, "FULFILLED").then().statusCode(409);
        assertEquals(2, Topic.eventsOf(id, 2).size());
    }

    private static Response close(String key, UUID id, String reason) {
        return as("caritas")
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", reason))
                .post("/api/needs/" + id + "/close");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        as("coordinator")
                .get("/api/needs/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        as("coordinator").get("/api/needs/42").then().statusCode(400).body("errors.field", equalTo(List.of("id")));
        as("coordinator")
                .get("/api/needs?kind=LODGING&cursor=00000000-0000-0000-0000-000000000000")
                .then()
                .body("items", hasSize(0));
    }

    private static Map<String, Object> change(NeedJson need) {
        return need.without("requester").json();
    }

    private static Response put(String who, UUID id, String ifMatch, Map<String, Object> change) {
        return as(who).header("If-Match", ifMatch)
                .contentType(ContentType.JSON)
                .body(change)
                .put("/api/needs/" + id);
    }

    private static Response close(String who, UUID id) {
        return as(who).contentType(ContentType.JSON)
                .body("{\"reason\":\"NO_LONGER_NEEDED\"}")
                .post("/api/needs/" + id + "/close");
    }
}
