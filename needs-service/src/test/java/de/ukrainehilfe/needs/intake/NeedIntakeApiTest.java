package de.ukrainehilfe.needs.intake;

import static de.ukrainehilfe.needs.Desk.as;
import static de.ukrainehilfe.needs.Desk.post;
import static de.ukrainehilfe.needs.NeedJson.irynaAtTheDoctor;
import static de.ukrainehilfe.needs.NeedJson.olenaAndTwoChildren;
import static de.ukrainehilfe.needs.NeedJson.petroAndTenBlankets;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import de.ukrainehilfe.defaults.time.SystemClock;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "needs"))
class NeedIntakeApiTest {
    static Stream<NeedJson> goodNeeds() {
        return Stream.of(
                olenaAndTwoChildren(),
                olenaAndTwoChildren().with("details.unaccompaniedMinor", true).with("urgency", "URGENT"),
                petroAndTenBlankets().of("diakonie").without("until"),
                irynaAtTheDoctor(),
                NeedJson.halynasRide(),
                NeedJson.halynasRide().without("details.destination").with("details.load", 80),
                NeedJson.danyloAtTheOffice(),
                NeedJson.martaLearnsGerman(),
                NeedJson.martaLearnsGerman().with("details.minors", true).with("details.trained", true),
                NeedJson.danyloAtTheOffice().with("details.minors", true),
                irynaAtTheDoctor().with("details.trained", true),
                irynaAtTheDoctor().with("details.subject", null).with("details.appointment", null));
    }

    @ParameterizedTest
    @MethodSource("goodNeeds")
    void recordsANeedAndTellsTheOthersWithoutThePerson(NeedJson need) {
        Response answer = post("coordinator", need.json());

        answer.then()
                .statusCode(201)
                .body("reference", matchesRegex("B-[0-9A-Z]{4}-[0-9A-Z]{2}"))
                .body("status", equalTo("OPEN"))
                .header("Location", matchesRegex(".*/api/needs/" + answer.path("id")));
        ConsumerRecord<String, String> event =
                Topic.eventsOf(UUID.fromString(answer.path("id")), 1).get(0);
        assertEquals("de.ukrainehilfe.need-recorded.v1", Topic.header(event, "ce_type"));
        assertEquals("/needs-service", Topic.header(event, "ce_source"));
        assertEquals(Set.of(), Contract.violations("need-recorded", event.value()));
        JsonNode told = Contract.read(event.value());
        assertEquals(answer.<String>path("reference"), told.path("reference").asText());
        assertEquals(1, told.path("version").asLong());
    }

    @Test
    void thatItIsForSomebodyUnderAgeIsTold() {
        UUID child = UUID.fromString(post(
                        "coordinator",
                        NeedJson.martaLearnsGerman()
                                .with("details.minors", true)
                                .json())
                .path("id"));
        JsonNode told = Contract.read(Topic.eventsOf(child, 1).get(0).value());
        assertEquals(
                "true|false",
                told.at("/details/minors").asText() + "|"
                        + told.at("/details/trained").asText());
    }

    @Test
    void theDetailsTravelAsTheyWereGiven() {
        UUID id = Desk.record("coordinator", olenaAndTwoChildren().of("caritas"));

        JsonNode told = Contract.read(Topic.eventsOf(id, 1).get(0).value());

        assertEquals(
                Contract.read("{\"kind\":\"LODGING\",\"adults\":1,\"children\":2,\"barrierFree\":false,"
                        + "\"pets\":false,\"womenOnly\":true,\"unaccompaniedMinor\":false}"),
                told.path("details"));
        assertEquals("caritas", told.path("association").asText());
        assertEquals("uk", told.path("language").asText());
        assertEquals("40210", told.path("postcode").asText());
    }

    @Test
    void whatIsLeftOpenMeansFromTodayAndNormalUrgency() {
        UUID id = Desk.record(
                "coordinator",
                petroAndTenBlankets().without("from").without("until").without("urgency"));

        as("coordinator")
                .get("/api/needs/" + id)
                .then()
                .body("from", equalTo(LocalDate.now(SystemClock.CITY).toString()))
                .body("until", nullValue())
                .body("urgency", equalTo("NORMAL"));
    }

    @Test
    void aNeedMayHaveBegunSomeTimeAgo() {
        LocalDate lastMonth = LocalDate.now().minusDays(30);

        post(
                        "coordinator",
                        petroAndTenBlankets().with("from", lastMonth.toString()).json())
                .then()
                .statusCode(201);
    }

    @Test
    void anAssociationRecordsForItselfOnly() {
        UUID own = Desk.record("caritas", petroAndTenBlankets());

        as("coordinator").get("/api/needs/" + own).then().body("association", equalTo("caritas"));
        post("caritas", petroAndTenBlankets().of("caritas").json()).then().statusCode(201);
        post("caritas", petroAndTenBlankets().of("diakonie").json())
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void theAssociationAnswersForAClientWithoutMailAndTelephone() {
        NeedJson unreachable = petroAndTenBlankets().without("requester.email");

        post("caritas", unreachable.json()).then().statusCode(201);
        post("coordinator", unreachable.of("caritas").json()).then().statusCode(201);
        post("coordinator", unreachable.with("requester.phone", "0211 555010").json())
                .then()
                .statusCode(201);
        post("coordinator", unreachable.json())
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("requester.email")));
    }

    @Test
    void twentyParallelRequestsWithOneKeyRecordOneNeed() {
        String key = UUID.randomUUID().toString();

        Set<String> ids = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> keyed(key, olenaAndTwoChildren())))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.then().statusCode(201).extract().<String>path("id"))
                .collect(Collectors.toSet());

        assertEquals(1, ids.size());
        keyed(key, petroAndTenBlankets()).then().statusCode(422);
    }

    private static Response keyed(String key, NeedJson need) {
        return as("coordinator")
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(need.json())
                .post("/api/needs");
    }
}
