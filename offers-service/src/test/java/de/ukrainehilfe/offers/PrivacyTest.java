package de.ukrainehilfe.offers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.local.EventsOnTopic;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A canary person: whatever becomes of the offer, nothing of the person leaves the database. */
@QuarkusTest
class PrivacyTest extends OffersServiceTest {
    private static final List<String> CANARY =
            List.of("Kanarienvogel", "kanarie@example.org", "211555099", "Volierenschlüssel");

    @Test
    void nothingOfThePersonIsOnTheTopicOrInTheLog() {
        try (CapturedLog log = new CapturedLog();
                EventsOnTopic events = new EventsOnTopic("offers")) {
            Map<String, Object> offer = canarysRoom();
            UUID id = confirmed(offer);
            step(id, "pause", LinkPurpose.MANAGE_OFFER);
            as("notification-service").get("/api/contacts/{id}?purpose=NOTIFY", id);
            refusedInEveryWay(offer);
            assertEquals(3, events.of(id, 3).size());
            String topic = events.everything();
            CANARY.forEach(word -> assertFalse(topic.contains(word), word + " is on the topic"));
            CANARY.forEach(word -> assertFalse(log.text().contains(word), word + " is in the log"));
            assertTrue(log.text().contains("refused: 400 invalid"), "the log was listened to");
        }
    }

    private static void refusedInEveryWay(Map<String, Object> offer) {
        as("anonymous")
                .body(People.with(offer, "offerer.email", "kanarie@example.org@"))
                .post("/api/offers");
        as("anonymous")
                .body(People.with(offer, "offerer.type", "Kanarienvogel"))
                .post("/api/offers");
        as("anonymous")
                .body(People.with(offer, "Kanarienvogel", "kanarie@example.org"))
                .post("/api/offers");
        as("anonymous")
                .body("{\"offerer\": {\"name\": \"Kanarienvogel\", \"email\": kanarie@example.org")
                .post("/api/offers");
        as("anonymous")
                .body(People.with(offer, "details.places", "Volierenschlüssel"))
                .post("/api/offers");
        as("anonymous").body(People.with(offer, "from", "Kanarienvogel")).post("/api/offers");
        as("coordinator").get("/api/offers?kind=Kanarienvogel");
    }

    private static Map<String, Object> canarysRoom() {
        Map<String, Object> offer = People.with(People.erikasRoom(), "offerer.name", "Karla Kanarienvogel");
        offer = People.with(offer, "offerer.email", "kanarie@example.org");
        offer = People.with(offer, "offerer.phone", "+49211555099");
        return People.with(offer, "note", "Volierenschlüssel unter der Matte");
    }

    @Test
    void theConsentIsProvedAndCannotBeRewritten() {
        UUID id = confirmed(People.oksanaInterprets());
        assertEquals(
                List.of("SUBMITTED|2026-11|de|32", "CONFIRMED_BY_LINK|2026-11|de|32"),
                rows(
                        "select step, text_version, language, length(text_sha256) from consent_record"
                                + " where offer_id = ? order by id",
                        id));
        assertEquals(
                List.of("1"), rows("select count(distinct text_sha256) from consent_record where offer_id = ?", id));
        String refusal = assertThrows(
                        IllegalStateException.class,
                        () -> rows("update consent_record set at = now() where offer_id = ? returning 1", id))
                .getMessage();
        assertTrue(refusal.contains("append-only"), refusal);
    }
}
