package de.ukrainehilfe.matching.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.ukrainehilfe.local.EventsOnTopic;
import de.ukrainehilfe.matching.MatchingServiceTest;
import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import de.ukrainehilfe.matching.Topics;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IntakeTest extends MatchingServiceTest {
    private final Story room = Stories.erikasRoom();
    private final Story olena = Stories.olenasFamily();

    @ParameterizedTest
    @CsvSource({
        "PAUSED, OFFER_PAUSED",
        "WITHDRAWN, OFFER_WITHDRAWN",
        "EXPIRED, OFFER_EXPIRED",
        "CLOSED, NEED_CLOSED",
        "TRANSFERRED, NEED_TRANSFERRED"
    })
    void whoGoesAwayTakesTheApprovedMatchAlongAndTheOtherGetsTheNextBest(String status, String reason) {
        boolean offerGoes = reason.startsWith("OFFER");
        Story stays = offerGoes ? Stories.erikasRoom().with("postcode", "40589") : Stories.olenasFamily();
        UUID match = approved(room, olena);
        told(stays);

        told((offerGoes ? room : olena).but("status", status));

        assertEquals("CANCELLED", status(match));
        assertEquals(0, reserved(room));
        try (EventsOnTopic events = new EventsOnTopic("matches")) {
            assertEquals(reason, events.of(match, 3).get(2).path("reason").asText());
        }
        assertEquals(
                "1",
                rows(
                                "select count(*) from match where status = 'PROPOSED' and "
                                        + (offerGoes ? "offer_id" : "need_id") + " = ?",
                                stays.id())
                        .get(0));
    }

    @Test
    void aConfirmedMatchStaysWhenTheNeedIsMetOrClosed() {
        UUID match = approved(room, olena);
        answer(match, "OFFER", "YES");
        answer(match, "NEED", "YES");
        told(olena.but("status", "MATCHED").but("status", "CLOSED"));
        assertEquals("CONFIRMED", status(match));
        assertEquals(3, reserved(room));
    }

    @Test
    void aProposalThatNoLongerFitsIsCancelledAndOneThatFitsStays() {
        Story taras = Stories.tarasAlone();
        told(room, olena, taras);
        UUID tooMany = proposal(olena);
        UUID alone = proposal(taras);
        told(room.but("details.places", 2));
        assertEquals("CANCELLED", status(tooMany));
        assertEquals("PROPOSED", status(alone));
        assertEquals(
                "NO_LONGER_FITS",
                rows("select reason from match where id = ?", tooMany).get(0));

        told(taras.but("details.pets", true));
        assertEquals("PROPOSED", status(alone));
        told(taras.but("details.pets", true).but("details.womenOnly", true));
        assertEquals("CANCELLED", status(alone));
    }

    @Test
    void aFamilyThatGrowsIsProposedAnewForAllOfIt() {
        told(room, olena);
        UUID three = proposal(olena);
        told(olena.but("details.children", 3));
        assertEquals("CANCELLED", status(three));
        assertEquals(List.of("4"), rows("select quantity from match where status = 'PROPOSED'"));
    }

    @Test
    void aResumedOfferIsProposedAgain() {
        told(room, olena);
        told(room.but("status", "PAUSED"));
        assertEquals(List.of(), matches(olena, "PROPOSED"));
        told(room.but("status", "PAUSED").but("status", "OPEN"));
        assertEquals(1, matches(olena, "PROPOSED").size());
    }

    @Test
    void minorsAloneAndUnconfirmedOffersAreNeverProposed() {
        Story minor = olena.with("details.unaccompaniedMinor", true);
        Story unconfirmed = Stories.erikasRoom().with("status", "UNCONFIRMED").with("version", 0);
        Topics.tell(unconfirmed);
        told(room, minor);
        assertEquals(List.of("0"), rows("select count(*) from match"));
        assertEquals(List.of("1"), rows("select count(*) from pooled_offer"));
    }

    @Test
    void aNeedHasAtMostThreeProposals() {
        told(times(5).stream().map(i -> Stories.erikasRoom()).toArray(Story[]::new));
        told(olena);
        assertEquals(3, matches(olena, "PROPOSED").size());
        told(Stories.erikasRoom());
        assertEquals(3, matches(olena, "PROPOSED").size());
    }

    @Test
    void anAssociationThatTakesANeedOverSeesItsMatches() {
        told(room, olena);
        told(olena.but("association", "diakonie"));
        as("diakonie").get("/api/matches/{id}", proposal(olena)).then().statusCode(200);
        as("caritas").get("/api/matches/{id}", proposal(olena)).then().statusCode(404);
        try (EventsOnTopic events = new EventsOnTopic("matches")) {
            JsonNode moved = events.of(proposal(olena), 2).get(1);
            assertEquals("de.ukrainehilfe.match-transferred.v1", EventsOnTopic.type(moved));
            assertEquals("diakonie", moved.path("needAssociation").asText());
            assertEquals("caritas", moved.path("formerNeedAssociation").asText());
        }
    }

    @Test
    void whatIsSaidAboutANeedByTheWayChangesNothing() {
        told(olena);
        String id = UUID.randomUUID().toString();
        String asked = "{\"id\":\"" + id + "\",\"version\":1}";
        Topics.tell("needs", id, "de.ukrainehilfe.hand-over-asked.v1", UUID.randomUUID(), asked);
        told(room);
        assertEquals(1, matches(olena, "PROPOSED").size());
        assertEquals(List.of("0"), rows("select count(*) from dead_letter"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "nonsense",
                "{\"version\": 3, \"kind\": \"LODGING\"}",
                "{\"version\": 3, \"kind\": \"GOODS\", \"details\": {\"kind\": \"LODGING\"}}"
            })
    void whatCannotBeReadIsSetAsideAndTheNextIsTaken(String poison) {
        UUID key = UUID.randomUUID();
        Topics.tell("needs", key.toString(), "de.ukrainehilfe.need-recorded.v1", UUID.randomUUID(), poison);
        told(olena.with("id", key.toString()).but("urgency", "HIGH"));
        assertEquals(List.of("pool-needs"), rows("select consumer from dead_letter"));
    }

    @ParameterizedTest
    @CsvSource({
        "postcode, 00000",
        "from, 2028-01-01",
        "details.adults, -2147483649",
        "details.children, x",
        "openSince, yesterday",
        "status, LOST",
        "reference,"
    })
    void whatCannotBeIsSetAside(String field, String value) {
        Story impossible = olena.with(field, value);
        Topics.tell(impossible);
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> rows("select count(*) from dead_letter")
                .equals(List.of("1")));
        assertEquals(List.of(), rows("select id from pooled_need"));
    }

    @Test
    void aKindThatComesLaterPassesBy() {
        Story childcare = room.with("kind", "CHILDCARE").with("details.kind", "CHILDCARE");
        Topics.tell(childcare);
        told(room.with("id", childcare.id().toString()).but("language", "en"));
        assertEquals(List.of(), rows("select id from dead_letter"));
    }

    @Test
    void everyEventIsValidAndTellsNothingOfPersons() {
        told(Stories.oksanaInterprets(), Stories.petroAtTheDoctor());
        UUID match = UUID.fromString(rows("select id from match").get(0));
        try (EventsOnTopic events = new EventsOnTopic("matches")) {
            JsonNode proposed = events.of(match, 1).get(0);
            assertEquals(0, proposed.path("version").asInt());
            assertEquals("[\"uk\",\"de\"]", proposed.path("languages").toString());
            assertEquals(
                    "2027-01-11T09:00:00Z",
                    proposed.path("appointment").path("start").asText());
            assertTrue(proposed.path("reference").asText().startsWith("V-"));
        }
    }
}
