package de.ukrainehilfe.offers.draft;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.local.EventsOnTopic;
import de.ukrainehilfe.offers.Browser;
import de.ukrainehilfe.offers.OffersServiceTest;
import de.ukrainehilfe.offers.People;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DraftTest extends OffersServiceTest {
    private static final String FORM = "/offers/new?kind=LODGING";

    private final Browser erika = Browser.speaking("uk");

    @Inject
    Drafts drafts;

    @Test
    void aSavedFormGoesOnWhereItStoppedAndIsGoneOnceItIsSent() {
        String link = "/offers/l/" + links.sign(LinkPurpose.RESUME_DRAFT, saved(), null);
        for (int i = 0; i < 3; i++) {
            erika.get(link).then().statusCode(303);
        }
        String page = link.replace("/l/", "/drafts/");
        erika.get(page)
                .then()
                .statusCode(200)
                .body(
                        containsString("type=\"number\" value=\"viele\""),
                        containsString("name=\"postcode\" value=\"40223\""))
                .body(containsString("name=\"draft\" value=\"" + link.replace("/offers/l/", "") + "\""));

        Map<String, Object> fields = new HashMap<>(Map.of(
                "details.places", "4",
                "details.ownFlat", "false",
                "postcode", "40223",
                "from", People.TODAY.toString(),
                "offerer.type", "PRIVATE",
                "offerer.name", "Erika Mustermann",
                "offerer.email", "erika@example.org",
                "offerer.locale", "uk",
                "consent.version", "2026-11",
                "consent.accepted", "true"));
        fields.put("draft", link.replace("/offers/l/", ""));
        erika.post(FORM + "&at=CHECK", fields).then().statusCode(303);
        erika.get(page).then().statusCode(410);
    }

    @Test
    void theLinkIsMailedByAnEventThatTellsNothing() {
        UUID id = saved();
        try (EventsOnTopic events = new EventsOnTopic("offers")) {
            assertEquals(
                    "de.ukrainehilfe.offer-drafted.v1",
                    EventsOnTopic.type(events.of(id, 1).get(0)));
        }
        as("notification-service")
                .get("/api/contacts/{id}?purpose=NOTIFY", id)
                .then()
                .statusCode(200)
                .body("email", equalTo("erika@example.org"), "locale", equalTo("uk"));
        as("notification-service")
                .get("/api/contacts/{id}?purpose=RELEASE&match={match}", id, UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsNotFinishedIsPurgedAfterAWeek() {
        UUID id = saved();
        clock.putForward(Duration.ofDays(6));
        drafts.purge();
        assertEquals(List.of("1"), rows("select count(*) from offer_draft where id = ?", id));
        clock.putForward(Duration.ofDays(2));
        drafts.purge();
        assertEquals(List.of("0"), rows("select count(*) from offer_draft where id = ?", id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "erika@home", "erika@example.org\nBcc: all@example.org"})
    void withoutAnAddressNothingIsSavedAndNothingLost(String address) {
        erika.get(FORM);
        long before = count("offer_draft");
        erika.post(FORM + "&at=WHAT", Map.of("details.places", "5", "later", address, "save", "yes"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"later-error\""), containsString("value=\"5\""));
        assertEquals(before, count("offer_draft"));
    }

    @Test
    void anotherLinkOpensNoDraft() {
        String other = links.sign(LinkPurpose.MANAGE_OFFER, saved(), null);
        erika.get("/offers/drafts/" + other).then().statusCode(403);
        erika.get("/offers/drafts/nonsense").then().statusCode(403);
    }

    private UUID saved() {
        erika.get(FORM);
        erika.post(
                        FORM + "&at=WHERE",
                        Map.of(
                                "details.places", "viele",
                                "postcode", "40223",
                                "later", "erika@example.org",
                                "save", "yes"))
                .then()
                .statusCode(303);
        return UUID.fromString(rows("select id from offer_draft order by saved_at desc limit 1")
                .get(0));
    }
}
