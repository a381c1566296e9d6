package de.ukrainehilfe.needs.matched;

import static de.ukrainehilfe.needs.Desk.as;
import static de.ukrainehilfe.needs.Desk.record;
import static de.ukrainehilfe.needs.NeedJson.olenaAndTwoChildren;
import static de.ukrainehilfe.needs.NeedJson.petroAndTenBlankets;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ukrainehilfe.local.LocalInfrastructure;
import de.ukrainehilfe.needs.Contract;
import de.ukrainehilfe.needs.Topic;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "needs"))
class MatchedNeedsTest {
    private final UUID match = UUID.randomUUID();

    @Test
    void aFullyConfirmedNeedIsMatchedAndOpenAgainWhenTheMatchEnds() {
        UUID need = record("caritas", olenaAndTwoChildren());

        say("match-proposed", "lodging", need, 0, 3);
        say("match-approved", "lodging", need, 1, 3);
        becomes(need, "OPEN", 3, 0);
        say("match-confirmed", "lodging", need, 2, 3);
        becomes(need, "MATCHED", 0, 3);
        say("match-ended", "lodging", need, 3, 3);
        becomes(need, "OPEN", 0, 0);

        List<ConsumerRecord<String, String>> told = Topic.eventsOf(need, 3);
        assertEquals(
                List.of("need-recorded", "need-changed", "need-changed"),
                told.stream().map(Topic::event).toList());
        assertEquals(
                List.of("OPEN", "MATCHED", "OPEN"),
                told.stream()
                        .map(e -> Contract.read(e.value()).path("status").asText())
                        .toList());
        told.forEach(event -> assertEquals(Set.of(), Contract.violations(Topic.event(event), event.value())));
    }

    @ParameterizedTest
    @CsvSource({
        "match-rejected, lodging",
        "match-declined, by-the-offerer",
        "match-expired, lodging",
        "match-cancelled, offer-withdrawn"
    })
    void whatWasReservedIsMissingAgain(String event, String example) {
        UUID need = record("caritas", olenaAndTwoChildren());

        say("match-approved", "lodging", need, 1, 2);
        becomes(need, "OPEN", 2, 0);
        say(event, example, need, 2, 2);

        becomes(need, "OPEN", 0, 0);
    }

    @Test
    void halfOfTheBlanketsIsNotAll() {
        UUID need = record("caritas", petroAndTenBlankets());

        say("match-confirmed", "goods", need, 2, 6);
        becomes(need, "OPEN", 0, 6);
        new MatchedNeedsTest().say("match-confirmed", "goods", need, 2, 4);
        becomes(need, "MATCHED", 0, 10);
    }

    @Test
    void completedHelpStillCountsAndClosesTheNeedOnceNothingIsMissing() {
        UUID need = record("caritas", petroAndTenBlankets());

        say("match-confirmed", "goods", need, 2, 6);
        say("match-completed", "interpreting", need, 3, 6);
        becomes(need, "OPEN", 0, 6);
        MatchedNeedsTest rest = new MatchedNeedsTest();
        rest.say("match-confirmed", "goods", need, 2, 4);
        becomes(need, "MATCHED", 0, 10);
        rest.say("match-completed", "interpreting", need, 3, 4);

        becomes(need, "CLOSED", 0, 10);
        as("coordinator").get("/api/needs/" + need).then().body("closeReason", equalTo("FULFILLED"));
    }

    @Test
    void whoLosesHelpThatWasAgreedIsLookedForFirst() {
        UUID need = record("caritas", petroAndTenBlankets());

        say("match-confirmed", "goods", need, 2, 6);
        becomes(need, "OPEN", 0, 6);
        say("match-ended", "lodging", need, 3, 6);

        becomes(need, "OPEN", 0, 0);
        as("coordinator").get("/api/needs/" + need).then().body("urgency", equalTo("HIGH"));
    }

    @Test
    void whatIsToldOfANeedOnTheSameTopicIsNoMatch() {
        UUID need = record("caritas", petroAndTenBlankets());

        Topic.match("need-unserved", example("match-ended", "lodging", need, 7, 10));
        say("match-confirmed", "goods", need, 8, 10);

        becomes(need, "MATCHED", 0, 10);
    }

    @Test
    void aMatchedNeedThatGrowsIsOpenAgain() {
        UUID need = record("caritas", petroAndTenBlankets());
        say("match-confirmed", "goods", need, 2, 10);
        becomes(need, "MATCHED", 0, 10);

        as("caritas")
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(petroAndTenBlankets()
                        .without("requester")
                        .with("details.quantity", 12)
                        .json())
                .put("/api/needs/" + need)
                .then()
                .body("status", equalTo("OPEN"))
                .body("missing", equalTo(2));
    }

    @Test
    void anOlderEventThatComesLateAndOneThatComesTwiceChangeNothing() {
        UUID need = record("caritas", petroAndTenBlankets());
        UUID eventId = UUID.randomUUID();

        Topic.match("match-confirmed", example("match-confirmed", "goods", need, 2, 10), eventId);
        Topic.match("match-approved", example("match-approved", "goods", need, 1, 10), UUID.randomUUID());
        Topic.match("match-confirmed", example("match-confirmed", "goods", need, 2, 10), eventId);
        UUID later = new MatchedNeedsTest().sayOfAnotherNeed();

        becomes(later, "MATCHED", 0, 10);
        becomes(need, "MATCHED", 0, 10);
        assertEquals(2, version(need));
    }

    @Test
    void aClosedNeedStaysClosedWhateverTheMatchDoes() {
        UUID need = record("caritas", petroAndTenBlankets());
        as("caritas")
                .contentType(ContentType.JSON)
                .body("{\"reason\":\"OTHER\"}")
                .post("/api/needs/" + need + "/close")
                .then()
                .statusCode(200);

        say("match-confirmed", "goods", need, 2, 10);

        becomes(need, "CLOSED", 0, 10);
    }

    @Test
    void anUnreadableMatchIsSetAsideAndTheNextOneHeard() {
        UUID need = record("caritas", petroAndTenBlankets());
        ObjectNode broken = example("match-confirmed", "goods", need, 1, 10).put("needId", "nobody");

        Topic.match("match-confirmed", broken);
        say("match-confirmed", "goods", need, 2, 10);

        becomes(need, "MATCHED", 0, 10);
        await().untilAsserted(() -> as("admin")
                .get("/needs/dead-letters")
                .then()
                .body(containsString("de.ukrainehilfe.match-confirmed.v1")));
        String letter = Topic.read("dead-letters", 1, any -> true).get(0).value();
        assertEquals(Set.of(), Contract.violations("dead-letter", letter));
    }

    @Test
    void aMatchOfAnUnknownNeedIsNoneOfOurBusiness() {
        say("match-confirmed", "goods", UUID.randomUUID(), 2, 10);

        becomes(new MatchedNeedsTest().sayOfAnotherNeed(), "MATCHED", 0, 10);
    }

    private UUID sayOfAnotherNeed() {
        UUID need = record("caritas", petroAndTenBlankets());
        say("match-confirmed", "goods", need, 2, 10);
        return need;
    }

    private void say(String event, String example, UUID need, long version, int quantity) {
        Topic.match(event, example(event, example, need, version, quantity));
    }

    private ObjectNode example(String event, String name, UUID need, long version, int quantity) {
        return Contract.example(event, name)
                .put("id", match.toString())
                .put("needId", need.toString())
                .put("version", version)
                .put("quantity", quantity);
    }

    private static void becomes(UUID need, String status, int reserved, int confirmed) {
        await().untilAsserted(() -> {
            JsonPath seen = as("coordinator").get("/api/needs/" + need).jsonPath();
            assertEquals(
                    List.of(status, reserved, confirmed),
                    List.of(seen.getString("status"), seen.getInt("reserved"), seen.getInt("confirmed")));
        });
    }

    private static int version(UUID need) {
        return as("coordinator").get("/api/needs/" + need).path("version");
    }
}
