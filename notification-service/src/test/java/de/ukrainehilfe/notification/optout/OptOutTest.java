package de.ukrainehilfe.notification.optout;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.links.Links;
import de.ukrainehilfe.local.ReceivedMail;
import de.ukrainehilfe.notification.Contract;
import de.ukrainehilfe.notification.NotificationServiceTest;
import de.ukrainehilfe.notification.Pair;
import de.ukrainehilfe.notification.Topics;
import de.ukrainehilfe.notification.mail.Dispensable;
import de.ukrainehilfe.notification.mail.Template;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who does not want a kind of mail gets no more of it, and everything else as before. */
@QuarkusTest
class OptOutTest extends NotificationServiceTest {
    @Inject
    Links links;

    @Test
    void oneClickInTheMailProgramIsEnough() {
        Pair pair = Pair.known();
        UUID first = pair.say("match-reminded/requester");
        awaitState(first, "NEED", "ACCEPTED");
        ReceivedMail mail = mailsTo(pair.requester(), 1).get(0);
        String raw = mail.raw();
        assertTrue(raw.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"), raw);
        String link = raw.replaceAll("\r?\n[ \t]", "").replaceFirst("(?s)^.*?List-Unsubscribe: <([^>]*)>.*$", "$1");
        String path = URI.create(link).getPath();
        assertTrue(mail.text().contains(link), mail.text());

        for (int look = 0; look < 3; look++) {
            given().get(path).then().statusCode(200);
            given().head(path).then().statusCode(200);
        }
        for (String body : List.of("", "any=thing", "List-Unsubscribe=")) {
            given().contentType("application/x-www-form-urlencoded")
                    .body(body)
                    .post(path)
                    .then()
                    .statusCode(400);
        }
        assertEquals(0, optOuts(pair.need()));
        for (int click = 0; click < 2; click++) {
            given().contentType("application/x-www-form-urlencoded")
                    .formParam("List-Unsubscribe", "One-Click")
                    .post(path)
                    .then()
                    .statusCode(200);
        }
        assertEquals(1, optOuts(pair.need()));

        Pair again = new Pair(UUID.randomUUID(), pair.offer(), pair.need(), pair.offerer(), pair.requester());
        UUID second = again.say("match-reminded/requester");
        awaitTaken(second);
        assertEquals("not there", state(second, "NEED"));
        Pair next = new Pair(UUID.randomUUID(), pair.offer(), pair.need(), pair.offerer(), pair.requester());
        awaitState(next.say("match-approved/lodging"), "NEED", "ACCEPTED");
    }

    @Test
    void aMailThatIsNeededHasNoSuchLink() {
        Pair pair = Pair.known();
        awaitState(pair.say("match-approved/lodging"), "OFFER", "ACCEPTED");
        String raw = mailsTo(pair.offerer(), 1).get(0).raw();
        assertFalse(raw.contains("List-Unsubscribe"), raw);
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void everyMailIsNeededForAReasonOrCanBeDoneWithout(Template template) {
        assertEquals(template.necessity().isEmpty(), Dispensable.of(template).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "STILL_AVAILABLE, offer-asked/lodging, OFFER",
        "NO_MATCH_YET, offer-unmatched/lodging, OFFER",
        "PROOF_ENDS, offer-proof-ending/mentoring, OFFER",
        "RECEIPT, match-declined/by-the-requester, NEED",
        "HOW_IT_WENT, match-asked/lodging-day-3, NEED",
        "REMINDER, match-reminded/requester, NEED"
    })
    void whoDoesWithoutAKindGetsNoMoreOfIt(Dispensable kind, String example, String side) {
        for (boolean stopped : new boolean[] {false, true}) {
            Pair pair = Pair.known();
            UUID record = side.equals("OFFER") ? pair.offer() : pair.need();
            if (stopped) {
                String token = links.sign(LinkPurpose.STOP_MAILS, record, null);
                given().contentType("application/x-www-form-urlencoded")
                        .formParam("List-Unsubscribe", "One-Click")
                        .post("/notifications/stop/" + kind + "/l/" + token)
                        .then()
                        .statusCode(200);
            }
            UUID event = example.startsWith("offer")
                    ? Topics.say(
                            example.split("/")[0], Contract.example(example).put("id", record.toString()))
                    : pair.say(example);
            awaitTaken(event);
            assertEquals(stopped, !rows(event).containsKey(side), kind + " " + stopped);
        }
    }

    @Test
    void aMailThatIsNeededSaysWhy() {
        Pair pair = Pair.known();
        awaitState(pair.say("match-approved/lodging"), "OFFER", "ACCEPTED");
        String text = mailsTo(pair.offerer(), 1).get(0).text().replaceAll("\\s+", " ");
        assertTrue(text.contains("lässt sich nicht abbestellen: Ohne sie würde jemand umsonst warten."), text);
    }

    @ParameterizedTest
    @CsvSource({"de, Weniger Mails", "en, Fewer mails", "uk, Менше листів", "ru, Меньше писем", "ar, رسائل أقل"})
    void thePageSpeaksTheReadersLanguage(String language, String title) {
        String token = links.sign(LinkPurpose.STOP_MAILS, UUID.randomUUID(), null);
        String page = given().get("/notifications/stop/NO_MATCH_YET/l/" + token + "?lang=" + language)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(page.contains(title) && page.contains("/stop\""), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REMINDER/l/AAAA", "NOTHING/l/AAAA", "REMINDER/l/"})
    void whatIsNoLinkOfOursDoesNothing(String rest) {
        int status = given().contentType("application/x-www-form-urlencoded")
                .formParam("List-Unsubscribe", "One-Click")
                .post("/notifications/stop/" + rest)
                .statusCode();
        assertTrue(status >= 400 && status < 500, "status " + status);
    }

    private int optOuts(UUID record) {
        return select("select 1 from opt_out where record_id = ?", record).size();
    }
}
