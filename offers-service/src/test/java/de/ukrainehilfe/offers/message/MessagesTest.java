package de.ukrainehilfe.offers.message;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.local.EventsOnTopic;
import de.ukrainehilfe.offers.Browser;
import de.ukrainehilfe.offers.OffersServiceTest;
import de.ukrainehilfe.offers.People;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MessagesTest extends OffersServiceTest {
    private final Browser erika = Browser.speaking("de");
    private final Browser desk = Browser.of("coordinator");

    @Test
    void whatSomebodyWritesReachesTheDeskAndTheAnswerStandsOnTheirPage() {
        UUID id = confirmed(People.erikasRoom());
        String page = "/offers/l/" + manageLink(id);
        erika.get(page).then().body(containsString("/notifications/sent/l/"), containsString("name=\"text\""));
        erika.post(page + "/message", Map.of("text", "Der Aufzug ist\r\nbis Montag <kaputt>."))
                .then()
                .statusCode(303)
                .header("Location", containsString("notice=WRITTEN"));
        desk.get("/offers/list")
                .then()
                .body(containsString("/offers/messages"), not(containsString("Neue Nachrichten: 0")));
        desk.get("/offers/messages")
                .then()
                .body(allOf(containsString("/offers/" + id), containsString("bis Montag &lt;kaputt&gt;.")));
        desk.get("/offers/" + id).then().body(containsString("<mark>neu</mark>"));
        desk.post("/offers/" + id + "/messages", Map.of("text", "Danke, wir warten so lange."))
                .then()
                .statusCode(303);
        desk.get("/offers/" + id)
                .then()
                .body(containsString("Antwort von coordinator"), not(containsString("<mark>neu</mark>")));
        desk.get("/offers/messages").then().body(not(containsString("/offers/" + id)));
        try (EventsOnTopic topic = new EventsOnTopic("offers")) {
            assertEquals(
                    "de.ukrainehilfe.offer-answered.v1",
                    EventsOnTopic.type(topic.of(id, 3).get(2)));
            assertEquals(false, topic.everything().contains("wir warten so lange"));
        }
        erika.get(page).then().body(containsString("Danke, wir warten so lange."), not(containsString("coordinator")));
        erika.get(page + "/data").then().body(containsString("bis Montag"));
    }

    @Test
    void nobodyButTheDeskReadsThemAndNoTopicHoldsThem() {
        UUID id = submitted("caritas", People.erikasRoom());
        step(id, "confirm", LinkPurpose.CONFIRM_OFFER);
        erika.get("/offers/l/" + manageLink(id));
        erika.post("/offers/l/" + manageLink(id) + "/message", Map.of("text", "Nurfürdieleitstelle"));
        Browser.of("caritas").get("/offers/" + id).then().statusCode(200).body(not(containsString("Nurfürdieleit")));
        try (EventsOnTopic topic = new EventsOnTopic("offers")) {
            topic.of(id, 2);
            assertEquals(false, topic.everything().contains("Nurfürdieleit"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "x\u0007y"})
    void whatIsNoMessageIsAskedForAgainAndNothingIsLost(String text) {
        UUID id = confirmed(People.erikasRoom());
        String page = "/offers/l/" + manageLink(id);
        erika.get(page);
        erika.post(page + "/message", Map.of("text", text))
                .then()
                .statusCode(422)
                .body(containsString("text-error"));
        erika.post(page + "/message", Map.of("text", "x".repeat(1001)))
                .then()
                .statusCode(422)
                .body(containsString("x".repeat(1001)));
        assertEquals(List.of(), rows("select 1 from offer_message where offer_id = ?", id));
    }

    @Test
    void whoIsForgottenTakesTheirMessagesAlong() {
        UUID id = confirmed(People.erikasRoom());
        String page = "/offers/l/" + manageLink(id);
        erika.get(page);
        erika.post(page + "/message", Map.of("text", "Bitte löschen"));
        erika.post(page + "/erase", Map.of()).then().statusCode(303);
        assertEquals(List.of(), rows("select 1 from offer_message where offer_id = ?", id));
        erika.get(page).then().body(not(containsString("name=\"text\"")));
        erika.post(page + "/message", Map.of("text", "Noch etwas")).then().statusCode(409);
    }

    @Test
    void whoHasWrittenMuchWaitsForAnAnswer() {
        UUID id = confirmed(People.erikasRoom());
        String page = "/offers/l/" + manageLink(id);
        erika.get(page);
        for (int i = 0; i < 10; i++) {
            erika.post(page + "/message", Map.of("text", "Nummer " + i)).then().statusCode(303);
        }
        erika.post(page + "/message", Map.of("text", "Nummer 10")).then().statusCode(409);
        desk.get("/offers/" + id);
        desk.post("/offers/" + id + "/messages/seen", Map.of()).then().statusCode(303);
        erika.post(page + "/message", Map.of("text", "Nummer 10")).then().statusCode(303);
    }
}
