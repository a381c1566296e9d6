package de.ukrainehilfe.offers.vetting;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.local.EventsOnTopic;
import de.ukrainehilfe.offers.Browser;
import de.ukrainehilfe.offers.People;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown of a helper is written down once, and told without a person. */
@QuarkusTest
class VettingTest extends Papers {
    private static final LocalDate TODAY = People.TODAY;

    @Test
    void aCheckIsWrittenDownAndOnlyItsEndIsTold() {
        UUID id = confirmed(People.aliMentors());
        show("coordinator", id, "GOOD_CONDUCT", "CLEAR", TODAY, TODAY.minusDays(10), null)
                .statusCode(201)
                .body("validUntil", equalTo(TODAY.minusDays(10).plusYears(5).toString()))
                .body("who", equalTo("coordinator"));
        show("coordinator", id, "MENTORING_TRAINING", "CLEAR", TODAY, TODAY.minusYears(1), null)
                .statusCode(201);
        try (EventsOnTopic events = new EventsOnTopic("offers")) {
            JsonNode told = events.of(id, 4).get(3);
            assertEquals("de.ukrainehilfe.offer-changed.v1", EventsOnTopic.type(told));
            assertEquals(
                    TODAY.minusDays(10).plusYears(5).toString(),
                    told.path("vettedUntil").asText());
            assertEquals(
                    "[{\"code\":\"MENTORING_TRAINING\",\"until\":\""
                            + TODAY.minusYears(1).plusYears(3) + "\"}]",
                    told.path("trainings").toString());
        }
    }

    @Test
    void aRelevantEntryLooksOutsideAsIfNothingHadBeenShown() {
        UUID id = confirmed(People.gerdaGoesAlong());
        show("coordinator", id, "GOOD_CONDUCT", "CLEAR", TODAY, TODAY, null).statusCode(201);
        show("coordinator", id, "GOOD_CONDUCT", "RELEVANT", TODAY, TODAY, null)
                .statusCode(201)
                .body("validUntil", nullValue());
        try (EventsOnTopic events = new EventsOnTopic("offers")) {
            List<JsonNode> told = events.of(id, 4);
            assertTrue(told.get(1).path("vettedUntil").isNull());
            assertTrue(told.get(3).path("vettedUntil").isNull());
            assertTrue(!events.everything().contains("RELEVANT"));
        }
    }

    @Test
    void aMistakeIsTakenBackByANewRowAndNoRowEverChanges() {
        UUID id = confirmed(People.aliMentors());
        show("coordinator", id, "GOOD_CONDUCT", "CLEAR", TODAY, TODAY, null).statusCode(201);
        show("coordinator", id, "GOOD_CONDUCT", "VOID", null, null, null).statusCode(201);
        as("coordinator")
                .get("/api/offers/{id}/checks", id)
                .then()
                .body("items.outcome", equalTo(List.of("CLEAR", "VOID")));
        as("coordinator").get("/api/offers/{id}", id).then().body("vettedUntil", nullValue());
        assertThrows(
                IllegalStateException.class,
                () -> rows("update vetting_check set outcome = 'CLEAR' where offer_id = ? returning id", id));
    }

    @ParameterizedTest
    @CsvSource({
        "GOOD_CONDUCT,   CLEAR,    1,    0,    , inspectedOn",
        "GOOD_CONDUCT,   CLEAR,    ,     0,    , inspectedOn",
        "GOOD_CONDUCT,   CLEAR,    -3,   -2,   , issuedOn",
        "GOOD_CONDUCT,   CLEAR,    0,    -100, , issuedOn",
        "GOOD_CONDUCT,   CLEAR,    0,    0, 2000, validUntil",
        "GOOD_CONDUCT,   CLEAR,    -5,   -5,  -1, validUntil",
        "CHILD_PROTECTION, CLEAR,  0, -1500,    , issuedOn",
        "CHILD_PROTECTION, RELEVANT, 0,  0,    , outcome",
        ",               CLEAR,    0,    0,    , proof",
        "GOOD_CONDUCT,   ,         0,    0,    , outcome"
    })
    void whatCannotBeIsRefused(
            String proof, String outcome, Integer inspected, Integer issued, Integer until, String blamed) {
        UUID id = confirmed(People.aliMentors());
        show("coordinator", id, proof, outcome, day(inspected), day(issued), day(until))
                .statusCode(400)
                .body("errors.field", hasItem(blamed));
        assertEquals(List.of(), rows("select id from vetting_check where offer_id = ?", id));
    }

    @Test
    void anAssociationWritesDownForItsOwnOnly() {
        UUID own = submitted("caritas", People.aliMentors());
        step(own, "confirm", LinkPurpose.CONFIRM_OFFER);
        UUID foreign = confirmed(People.aliMentors());
        show("caritas", own, "GOOD_CONDUCT", "CLEAR", TODAY, TODAY, null).statusCode(201);
        show("caritas", foreign, "GOOD_CONDUCT", "CLEAR", TODAY, TODAY, null).statusCode(404);
        as("caritas").get("/api/offers/{id}/checks", foreign).then().statusCode(404);
        show("anonymous", own, "GOOD_CONDUCT", "CLEAR", TODAY, TODAY, null).statusCode(401);
        show("auditor", own, "GOOD_CONDUCT", "CLEAR", TODAY, TODAY, null).statusCode(403);
        show("coordinator", submitted(People.aliMentors()), "GOOD_CONDUCT", "CLEAR", TODAY, TODAY, null)
                .statusCode(409);
    }

    @Test
    void theSameKeyWritesOneRow() {
        UUID id = confirmed(People.aliMentors());
        for (int i = 0; i < 2; i++) {
            as("coordinator")
                    .header("Idempotency-Key", "check-" + id)
                    .body(fields("GOOD_CONDUCT", "CLEAR", TODAY, TODAY, null))
                    .post("/api/offers/{id}/checks", id)
                    .then()
                    .statusCode(201);
        }
        assertEquals(
                1, rows("select id from vetting_check where offer_id = ?", id).size());
    }

    @Test
    void aCoordinatorWritesItDownOnAPageAndSeesWhatIsWrong() {
        UUID id = confirmed(People.aliMentors());
        Browser coordinator = Browser.of("coordinator");
        String page = "/offers/" + id + "/checks";
        coordinator.get("/offers/" + id).then().statusCode(200).body(containsString("Kein gültiges Führungszeugnis"));
        coordinator.get(page).then().statusCode(200).body(containsString("Noch nichts eingetragen"));
        Map<String, Object> form = new HashMap<>(Map.of(
                "proof",
                "GOOD_CONDUCT",
                "outcome",
                "CLEAR",
                "inspectedOn",
                "morgen",
                "issuedOn",
                "",
                "validUntil",
                ""));
        coordinator.post(page, form).then().statusCode(422).body(containsString("id=\"inspectedOn-error\""));
        form.put("inspectedOn", TODAY.toString());
        coordinator.post(page, form).then().statusCode(422).body(containsString("id=\"issuedOn-error\""));
        form.put("issuedOn", TODAY.toString());
        coordinator.post(page, form).then().statusCode(303);
        coordinator
                .get(page)
                .then()
                .body(containsString("möglich bis"), containsString("In Ordnung"), not(containsString("Noch nichts")));
    }

    private static LocalDate day(Integer from) {
        return from == null ? null : TODAY.plusDays(from);
    }
}
