package de.ukrainehilfe.notification.webhook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ukrainehilfe.local.LocalInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Endpoints on good and on bad days: each event is acknowledged once, or listed as failed. */
@QuarkusTest
class ReceiverTest extends AssociationTest {
    private static final int ATTEMPTS = 4; // as many as the pauses of the tests allow

    @Test
    void anEventIsToldOnceWithoutAWordAboutAPerson() throws JsonProcessingException {
        try (Receiver receiver = Receiver.answering(call -> 204)) {
            String subscription = subscribed("caritas", receiver.url());
            UUID match = UUID.randomUUID();
            UUID event = say("match-confirmed/lodging", match, 1, "diakonie", "caritas");
            awaitDelivery(subscription, event, DeliveryState.ACKNOWLEDGED);

            List<Receiver.Heard> heard = receiver.about(event.toString());
            assertEquals(1, heard.size());
            assertEquals("/events?from=us", heard.get(0).path());
            String body = heard.get(0).body();
            assertTrue(body.contains("\"type\":\"match.confirmed\"") && body.contains(match.toString()), body);
            assertTrue(body.contains("\"offerId\":null"), "the offer is in nobody's charge but diakonie's: " + body);
            assertFalse(body.contains("postcode"), body);
            assertEquals(Set.of(), Agreed.schema("association-event").validate(new ObjectMapper().readTree(body)));
        }
    }

    @ParameterizedTest
    @CsvSource({"500, REFUSED", "301, REDIRECTED", "404, REFUSED", "302, REDIRECTED"})
    void whatIsNotAcknowledgedIsTriedToTheEndAndListedAsFailed(int status, String reason) {
        try (Receiver receiver = Receiver.answering(call -> status)) {
            String subscription = subscribed("caritas", receiver.url());
            UUID event = say("match-approved/lodging", null, "caritas");
            Map<String, String> row = awaitDelivery(subscription, event, DeliveryState.FAILED);

            assertEquals(Integer.toString(ATTEMPTS), row.get("attempts"));
            assertEquals(reason, row.get("reason"));
            assertEquals(ATTEMPTS, receiver.about(event.toString()).size());
            assertTrue(receiver.heard().stream().noneMatch(call -> call.path().contains("elsewhere")));
            as("caritas")
                    .get("/api/subscriptions/" + subscription + "/deliveries?state=FAILED")
                    .then()
                    .body("items.eventId", contains(event.toString()))
                    .body("items[0].calls.status", is(List.of(status, status, status, status)))
                    .body("items[0].calls.answer", hasItem("status " + status));
        }
    }

    @Test
    void anEndpointThatComesBackGetsEveryEventOnce() {
        IntUnaryOperator badAtFirst = call -> call <= 3 ? 503 : 200;
        try (Receiver receiver = Receiver.answering(badAtFirst)) {
            String subscription = subscribed("caritas", receiver.url());
            List<UUID> events = IntStream.range(0, 5)
                    .mapToObj(number -> say("match-approved/lodging", null, "caritas"))
                    .toList();
            events.forEach(event -> awaitDelivery(subscription, event, DeliveryState.ACKNOWLEDGED));
            for (UUID event : events) {
                assertEquals(
                        1,
                        receiver.about(event.toString()).stream()
                                .filter(call -> call.answer() == 200)
                                .count());
            }
            assertEquals(
                    null,
                    select("select failing_since from subscription where id = ?", UUID.fromString(subscription))
                            .get(0)
                            .get("failing_since"));
        }
    }

    @Test
    void whoAsksForPatienceIsLeftAloneForThatLong() {
        try (Receiver receiver = Receiver.answering(call -> call == 1 ? 429 : 200)) {
            String subscription = subscribed("caritas", receiver.url());
            UUID event = say("match-approved/lodging", null, "caritas");
            awaitDelivery(subscription, event, DeliveryState.ACKNOWLEDGED);

            List<Map<String, String>> calls = select(
                    "select extract(epoch from at) as at from webhook_attempt join webhook_delivery d on d.id ="
                            + " delivery_id where d.event_id = ? order by webhook_attempt.id",
                    event);
            double pause = Double.parseDouble(calls.get(1).get("at"))
                    - Double.parseDouble(calls.get(0).get("at"));
            assertTrue(pause >= 1.9, "called again after " + pause + " s");
        }
    }

    @Test
    void whoIsGoneIsNeverCalledAgain() {
        try (Receiver receiver = Receiver.answering(call -> 410)) {
            String subscription = subscribed("caritas", receiver.url());
            UUID event = say("match-approved/lodging", null, "caritas");
            awaitDelivery(subscription, event, DeliveryState.FAILED);
            UUID later = say("match-approved/lodging", null, "caritas");
            awaitTold(later, 1);

            assertEquals(1, receiver.heard().size());
            assertEquals(Map.of(), delivery(subscription, later));
            as("caritas")
                    .get("/api/subscriptions/" + subscription)
                    .then()
                    .body("state", is("DISABLED"))
                    .body("disabledBecause", is("gone"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aConnectionThatBreaksOrFallsSilentIsListed(boolean resetting) {
        try (Receiver receiver = Receiver.silent(resetting)) {
            String subscription = subscribed("caritas", receiver.url());
            UUID event = say("match-approved/lodging", null, "caritas");
            Map<String, String> row = awaitDelivery(subscription, event, DeliveryState.FAILED);
            assertEquals(resetting ? "CONNECTION_LOST" : "TIMEOUT", row.get("reason"));
            assertEquals(ATTEMPTS, receiver.heard().size());
        }
    }

    @Test
    void nobodyThereIsListed() {
        Receiver receiver = Receiver.answering(call -> 200);
        String subscription = subscribed("caritas", receiver.url());
        receiver.close();
        UUID event = say("match-approved/lodging", null, "caritas");
        assertEquals(
                "NOT_REACHABLE",
                awaitDelivery(subscription, event, DeliveryState.FAILED).get("reason"));
    }

    @ParameterizedTest
    @CsvSource({"trusted, ACKNOWLEDGED,", "stranger, FAILED, TLS", "elsewhere, FAILED, TLS"})
    void onlyAValidCertificateIsSpokenTo(String certificate, DeliveryState state, String reason) {
        try (Receiver receiver = Receiver.behindTls(certificate)) {
            String subscription = subscribed("caritas", receiver.url());
            UUID event = say("match-approved/lodging", null, "caritas");
            assertEquals(reason, awaitDelivery(subscription, event, state).get("reason"));
            assertEquals(reason == null ? 1 : 0, receiver.heard().size());
        }
    }

    @Test
    void afterFiveDaysOfFailureTheEndpointIsSwitchedOffAndItsPeopleGetOneMail() {
        String mailbox = "technik." + UUID.randomUUID().toString().substring(0, 8) + "@caritas.example";
        try (Receiver receiver = Receiver.answering(call -> 500)) {
            String subscription = subscribe("caritas", Map.of("url", receiver.url(), "contact", mailbox))
                    .statusCode(201)
                    .extract()
                    .path("id");
            execute(
                    "update subscription set failing_since = now() - interval '5 days', failures = 9 where id = ?",
                    UUID.fromString(subscription));
            UUID event = say("match-approved/lodging", null, "caritas");
            Map<String, String> row = awaitDelivery(subscription, event, DeliveryState.FAILED);

            assertEquals("1", row.get("attempts"));
            org.awaitility.Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> !LocalInfrastructure.mail().messagesTo(mailbox).isEmpty());
            assertTrue(
                    LocalInfrastructure.mail().messagesTo(mailbox).get(0).text().contains(receiver.url()));
            as("caritas").get("/api/subscriptions/" + subscription).then().body("disabledBecause", is("failing"));

            as("caritas")
                    .contentType("application/json")
                    .post("/api/subscriptions/" + subscription + "/enable")
                    .then()
                    .body("state", is("ACTIVE"));
            assertEquals(1, LocalInfrastructure.mail().messagesTo(mailbox).size());
        }
    }

    @Test
    void whatWasMissedIsSentAgainByTimeOrById() {
        Instant begin = Instant.now();
        UUID missed = say("match-approved/lodging", null, "caritas");
        awaitTold(missed, 1);
        try (Receiver receiver = Receiver.answering(call -> 200)) {
            String subscription = subscribed("caritas", receiver.url());
            String replay = "/api/subscriptions/" + subscription + "/replay";
            as("caritas")
                    .contentType("application/json")
                    .body(Map.of("since", begin.toString()))
                    .post(replay)
                    .then()
                    .statusCode(202)
                    .body("events", is(1));
            awaitDelivery(subscription, missed, DeliveryState.ACKNOWLEDGED);
            as("caritas")
                    .contentType("application/json")
                    .body(Map.of("events", List.of(missed, UUID.randomUUID())))
                    .post(replay)
                    .then()
                    .statusCode(202)
                    .body("events", is(1));
            org.awaitility.Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> receiver.about(missed.toString()).size() == 2);
            awaitDelivery(subscription, missed, DeliveryState.ACKNOWLEDGED);
        }
    }

    @Test
    void aTestCallSaysNothingAndProvesNothing() {
        try (Receiver receiver = Receiver.answering(call -> 500)) {
            String subscription = subscribed("caritas", receiver.url());
            as("caritas")
                    .contentType("application/json")
                    .post("/api/subscriptions/" + subscription + "/test")
                    .then()
                    .statusCode(202);
            org.awaitility.Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> select(
                                            "select 1 from webhook_delivery where subscription_id = ? and state ="
                                                    + " 'FAILED'",
                                            UUID.fromString(subscription))
                                    .size()
                            == 1);
            assertEquals(1, receiver.heard().size());
            assertTrue(receiver.heard().get(0).body().contains("\"type\":\"test\""));
            as("caritas").get("/api/subscriptions/" + subscription).then().body("failingSince", is((String) null));
        }
    }
}
