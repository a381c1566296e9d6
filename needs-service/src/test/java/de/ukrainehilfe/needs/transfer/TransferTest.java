package de.ukrainehilfe.needs.transfer;

import static de.ukrainehilfe.needs.Desk.as;
import static de.ukrainehilfe.needs.Desk.record;
import static de.ukrainehilfe.needs.NeedJson.olenaAndTwoChildren;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import de.ukrainehilfe.local.Browser;
import de.ukrainehilfe.local.LocalInfrastructure;
import de.ukrainehilfe.needs.Contract;
import de.ukrainehilfe.needs.Desk;
import de.ukrainehilfe.needs.MovableClock;
import de.ukrainehilfe.needs.Topic;
import de.ukrainehilfe.needs.need.Forgetting;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Olena moves to Cologne: the need stays for the count, and two weeks later nobody here knows whose it was. */
@QuarkusTest
@WithTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "needs"))
class TransferTest {
    private static final Map<String, String> COLOGNE = Map.of("key", "05315");

    @Inject
    Forgetting forgetting;

    @Inject
    MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void thePersonIsForgottenWhenTheClockHasRunOutAndNotBefore() {
        UUID id = record("coordinator", olenaAndTwoChildren().with("note", "ruft abends zurück"));
        transfer(id, COLOGNE)
                .then()
                .statusCode(200)
                .body("status", equalTo("TRANSFERRED"))
                .body("municipality", equalTo("Köln"));
        JsonNode told = Contract.read(Topic.eventsOf(id, 2).get(1).value());
        assertEquals("05315", told.path("municipality").asText());
        assertEquals(Set.of(), Contract.violations("need-closed", told.toString()));

        clock.putForward(Duration.ofDays(13));
        forgetting.forgetEnded();
        contact(id).then().statusCode(200).body("email", equalTo("olena@example.org"));
        clock.putForward(Duration.ofDays(2));
        forgetting.forgetEnded();
        forgetting.forgetEnded();

        contact(id).then().statusCode(404);
        as("coordinator")
                .get("/api/needs/" + id)
                .then()
                .body("status", equalTo("TRANSFERRED"))
                .body("note", nullValue());
        file(id).then().statusCode(409).body("code", equalTo("not-kept"));
        takeBack(id).then().statusCode(409).body("code", equalTo("not-kept"));
        ConsumerRecord<String, String> last = Topic.eventsOf(id, 3).get(2);
        assertEquals("need-forgotten", Topic.event(last));
        assertEquals(Set.of(), Contract.violations("need-forgotten", last.value()));
    }

    @Test
    void aTransferIsTakenBackOnceAndTheNeedIsOpenAgain() {
        UUID id = record("caritas", olenaAndTwoChildren());
        transfer(id, COLOGNE).then().statusCode(200);
        for (int i = 0; i < 2; i++) {
            takeBack(id)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("OPEN"))
                    .body("municipality", nullValue())
                    .body("version", equalTo(3));
        }
        ConsumerRecord<String, String> told = Topic.eventsOf(id, 3).get(2);
        assertEquals("need-changed", Topic.event(told));
        assertEquals(Set.of(), Contract.violations("need-changed", told.value()));
        clock.putForward(Duration.ofDays(15));
        forgetting.forgetEnded();
        contact(id).then().statusCode(200);
    }

    @Test
    void onlyWhoReadsTheDesksMailboxSaysWhichMailAskedForIt() {
        UUID desk = record("coordinator", olenaAndTwoChildren().with("mail", "M-7K3M-2Q"));
        UUID house = record("caritas", olenaAndTwoChildren().with("mail", "M-7K3M-2Q"));
        String told = Topic.eventsOf(desk, 1).get(0).value();
        assertEquals("M-7K3M-2Q", Contract.read(told).path("mail").asText());
        assertEquals(Set.of(), Contract.violations("need-recorded", told));
        assertEquals(
                "",
                Contract.read(Topic.eventsOf(house, 1).get(0).value())
                        .path("mail")
                        .asText());
    }

    @Test
    void theSameKeyIsTheSameTransfer() {
        UUID id = record("coordinator", olenaAndTwoChildren().with("note", "ruft abends zurück"));
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            transfer(key, id, COLOGNE).then().statusCode(200).body("version", equalTo(2));
        }
        transfer(key, id, Map.of("key", "05112")).then().statusCode(422);
        transfer(key, record("coordinator", olenaAndTwoChildren()), COLOGNE)
                .then()
                .statusCode(422);
        transfer(id, Map.of("key", "05112")).then().statusCode(409).body("code", equalTo("wrong-state"));
        assertEquals(1, history(id, "TRANSFERRED"));
        assertEquals(
                0L,
                entities.createNativeQuery(
                                "select count(*) from idempotency_key where body like '%ruft abends zurück%'")
                        .getSingleResult(),
                "what was written about the person is kept nowhere else");
    }

    @Test
    void theFileIsForThoseInChargeAndItsFetchingIsWrittenDown() {
        UUID id = record("caritas", olenaAndTwoChildren().with("note", "Allergie: Nüsse"));
        file(id).then().statusCode(409);
        transfer(id, Map.of("municipality", "Gemeinde Bad Ems")).then().statusCode(200);
        as("caritas")
                .get("/api/needs/" + id + "/transfer")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("municipality", equalTo("Gemeinde Bad Ems"))
                .body("key", nullValue())
                .body("requester.name", equalTo("Олена Зразок"))
                .body("note", equalTo("Allergie: Nüsse"))
                .body("need.id", equalTo(id.toString()));
        as("diakonie").get("/api/needs/" + id + "/transfer").then().statusCode(404);
        as("auditor").get("/api/needs/" + id + "/transfer").then().statusCode(403);
        assertEquals(1, history(id, "FILE_FETCHED"));
        assertEquals(
                Set.of(),
                Contract.violations("need-closed", Topic.eventsOf(id, 2).get(1).value()));
    }

    @Test
    void oneMunicipalityIsMeantAndNotTheOwn() {
        UUID id = record("coordinator", olenaAndTwoChildren());
        refused(id, Map.of(), "municipality");
        refused(id, Map.of("municipality", " "), "municipality");
        refused(id, Map.of("municipality", "Köln", "key", "05315"), "municipality");
        refused(id, Map.of("key", "05111"), "key");
        refused(id, Map.of("key", "99999"), "key");
        refused(id, Map.of("key", "Köln"), "key");
        assertEquals("OPEN", Desk.status(id));
    }

    @Test
    void thePageOffersTheListAndTheWayBack() {
        UUID id = record("caritas", olenaAndTwoChildren());
        Browser browser = new Browser("caritas", "de");
        browser.open("/needs/" + id)
                .then()
                .body(allOf(
                        containsString("<option value=\"05974\">Kreis Soest</option>"),
                        containsString("<option value=\"05162\">Rhein-Kreis Neuss</option>"),
                        not(containsString("value=\"05111\""))));
        browser.send("/needs/" + id + "/transfer", Map.of("key", "05315", "municipality", ""))
                .then()
                .statusCode(303);
        browser.open("/needs/" + id)
                .then()
                .body(allOf(
                        containsString("Abgegeben an Köln"),
                        containsString("/needs/" + id + "/transfer/file"),
                        containsString("Abgabe zurücknehmen")));
        browser.open("/needs/" + id + "/transfer/file")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .body("requester.email", equalTo("olena@example.org"));
        browser.open("/needs/" + id);
        browser.send("/needs/" + id + "/transfer/undo", Map.of("page", "1"))
                .then()
                .statusCode(303);
        browser.open("/needs/" + id).then().body(containsString("Abgabe zurückgenommen"));
        assertEquals("OPEN", Desk.status(id));
    }

    private static void refused(UUID id, Map<String, String> to, String field) {
        transfer(id, to).then().statusCode(400).body("errors[0].field", equalTo(field));
    }

    private static Response transfer(UUID id, Map<String, String> to) {
        return transfer(UUID.randomUUID().toString(), id, to);
    }

    private static Response transfer(String key, UUID id, Map<String, String> to) {
        return as("coordinator")
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(to)
                .post("/api/needs/" + id + "/transfer");
    }

    private static Response takeBack(UUID id) {
        return as("coordinator").contentType(ContentType.JSON).post("/api/needs/" + id + "/transfer/undo");
    }

    private static Response file(UUID id) {
        return as("coordinator").get("/api/needs/" + id + "/transfer");
    }

    private static Response contact(UUID id) {
        return as("notification-service").get("/api/contacts/" + id + "?purpose=NOTIFY");
    }

    @Inject
    jakarta.persistence.EntityManager entities;

    private long history(UUID need, String happening) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from need_history where need_id = ?1 and happening = ?2")
                        .setParameter(1, need)
                        .setParameter(2, happening)
                        .getSingleResult())
                .longValue();
    }
}
