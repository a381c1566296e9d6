package de.ukrainehilfe.offers.offer;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.ukrainehilfe.local.EventsOnTopic;
import de.ukrainehilfe.offers.OffersServiceTest;
import de.ukrainehilfe.offers.People;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class SubmissionTest extends OffersServiceTest {
    static Stream<Map<String, Object>> everyKind() {
        return Stream.of(
                People.erikasRoom(),
                People.twentyBlankets(),
                People.oksanaInterprets(),
                People.vasylsVan(),
                People.gerdaGoesAlong(),
                People.aliMentors());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void anybodyCanOfferEveryKindOfHelp(Map<String, Object> offer) {
        String id = as("anonymous")
                .body(offer)
                .post("/api/offers")
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/offers/[0-9a-f-]{36}"))
                .body("reference", matchesPattern("A-[0-9A-Z]{4}-[0-9A-Z]{2}"))
                .body("status", equalTo("UNCONFIRMED"))
                .extract()
                .path("id");
        try (EventsOnTopic events = new EventsOnTopic("offers")) {
            JsonNode submitted = events.of(UUID.fromString(id), 1).get(0);
            assertEquals("de.ukrainehilfe.offer-submitted.v1", EventsOnTopic.type(submitted));
            assertEquals(0, submitted.path("version").asLong());
            assertTrue(submitted.path("openSince").isNull());
        }
    }

    @Test
    void anAssociationsOfferIsInItsOwnPortfolio() {
        UUID id = submitted("caritas", People.erikasRoom());
        assertEquals(List.of("caritas"), rows("select association from offer where id = ?", id));
    }

    @Test
    void theSameKeyManyTimesAtOnceIsOneOffer() throws Exception {
        String key = UUID.randomUUID().toString();
        Map<String, Object> offer = People.with(People.erikasRoom(), "note", "Schlüssel " + key);
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            Callable<String> press = () -> as("anonymous")
                    .header("Idempotency-Key", key)
                    .body(offer)
                    .post("/api/offers")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            List<Future<String>> answers = people.invokeAll(Collections.nCopies(24, press));
            String first = answers.get(0).get();
            for (Future<String> answer : answers) {
                assertEquals(first, answer.get());
            }
        } finally {
            people.shutdown();
        }
        assertEquals(List.of("1"), rows("select count(*) from offer where note = ?", "Schlüssel " + key));
        as("anonymous")
                .header("Idempotency-Key", key)
                .body(People.twentyBlankets())
                .post("/api/offers")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void theAnswerDoesNotTellWhetherAnAddressIsKnown() {
        Map<String, Object> unknown =
                People.with(People.erikasRoom(), "offerer.email", UUID.randomUUID() + "@example.org");
        String first = as("anonymous")
                .body(unknown)
                .post("/api/offers")
                .then()
                .statusCode(201)
                .extract()
                .asString();
        String second = as("anonymous")
                .body(unknown)
                .post("/api/offers")
                .then()
                .statusCode(201)
                .extract()
                .asString();
        assertEquals(shape(first), shape(second));
    }

    private static String shape(String answer) {
        return answer.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id")
                .replaceAll("A-[0-9A-Z]{4}-[0-9A-Z]{2}", "reference");
    }
}
