package de.ukrainehilfe.notification.delivery;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.links.Links;
import de.ukrainehilfe.notification.NotificationServiceTest;
import de.ukrainehilfe.notification.Pair;
import de.ukrainehilfe.notification.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What coordinators, associations and everybody else see of the mails. */
@QuarkusTest
class DeliveryLogTest extends NotificationServiceTest {
    @Inject
    Links links;

    @Test
    void aCoordinatorSeesWhatBecameOfTheMailsOfAMatch() {
        Pair pair = Pair.known();
        UUID event = pair.say("match-approved/lodging");
        awaitState(event, "OFFER", "ACCEPTED");
        awaitState(event, "NEED", "ACCEPTED");

        Response answer = as("coordinator").get("/api/mails?match=" + pair.match());
        answer.then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.template", everyItem(is("MATCH_APPROVED")))
                .body("items.state", everyItem(is("ACCEPTED")));
        for (String personal : new String[] {
            pair.offerer().email(), pair.offerer().name(), pair.requester().email()
        }) {
            assertFalse(answer.asString().contains(personal), answer.asString());
        }
        as("coordinator").get("/api/mails?offer=" + pair.offer()).then().body("items.side", contains("OFFER"));
        as("coordinator").get("/api/mails?need=" + pair.need()).then().body("items.side", contains("NEED"));
        as("coordinator")
                .get("/api/mails?match=" + pair.match() + "&state=FAILED")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aPersonSeesTheirOwnMailsByTheirLinkAndNothingOfTheOtherSide() {
        Pair pair = Pair.known();
        UUID event = pair.say("match-approved/lodging");
        awaitState(event, "OFFER", "ACCEPTED");

        String page = given().header("Accept-Language", "de")
                .get("/notifications/sent/l/" + links.sign(LinkPurpose.MANAGE_OFFER, pair.offer(), null))
                .then()
                .statusCode(200)
                .body(containsString("Vorschlag: bitte antworten"), containsString("an Ihr Postfach übergeben"))
                .body(containsString("/offers/l/"))
                .extract()
                .asString();
        for (String personal : new String[] {
            pair.offerer().email(), pair.requester().name(), pair.need().toString()
        }) {
            assertFalse(page.contains(personal), page);
        }
        given().get("/notifications/sent/l/" + links.sign(LinkPurpose.MANAGE_NEED, UUID.randomUUID(), null))
                .then()
                .statusCode(200)
                .body(not(containsString("<table")));
        given().get("/notifications/sent/l/" + links.sign(LinkPurpose.ANSWER_MATCH, pair.match(), "OFFER"))
                .then()
                .statusCode(403);
    }

    @Test
    void aListComesInPages() {
        Pair pair = Pair.known();
        awaitTaken(pair.say("match-approved/lodging"));

        Response first = as("coordinator").get("/api/mails?limit=1&match=" + pair.match());
        first.then().body("items", hasSize(1)).header("Link", containsString("rel=\"next\""));
        String next = first.header("Link").replaceFirst("^.*<https?://[^/]*([^>]*)>.*$", "$1");
        as("coordinator")
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", not(is(first.<Integer>path("items[0].id"))))
                .header("Link", is((String) null));
    }

    @Test
    void anAssociationSeesTheMailsToPeopleInItsChargeOnly() {
        Pair pair = Pair.known(); // the example's need is in the charge of caritas, its offer in nobody's
        awaitTaken(pair.say("match-approved/lodging"));

        String list = "/api/mails?match=" + pair.match();
        as("caritas").get(list).then().statusCode(200).body("items.side", contains("NEED"));
        as("diakonie").get(list).then().statusCode(200).body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({"nobody, 401", "auditor, 403", "admin, 403", "notification-service, 403"})
    void nobodyElseSeesAnything(String who, int status) {
        as(who).get("/api/mails").then().statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"match=1", "offer=x", "state=LOST", "cursor=z", "limit=many"})
    void aParameterThatIsNoneIsRefusedByName(String query) {
        as("coordinator")
                .get("/api/mails?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].field", is(query.split("=")[0]));
    }

    @ParameterizedTest
    @CsvSource({
        "de, Was aus jeder Mail geworden ist, ltr",
        "en, What became of every mail, ltr",
        "uk, Що сталося з кожним листом, ltr",
        "ru, Что стало с каждым письмом, ltr",
        "ar, ماذا حدث لكل رسالة, rtl"
    })
    void theLogSpeaksTheCoordinatorsLanguage(String language, String intro, String dir) {
        Browser browser = Browser.signedInAs("coordinator");
        String page = browser.page("/notifications?lang=" + language);
        assertTrue(page.contains(intro), page);
        assertTrue(page.contains("lang=\"" + language + "\" dir=\"" + dir + "\""), page);
    }

    @Test
    void aFailedMailIsFoundByItsNumberAndSentAgain() {
        Pair pair = Pair.of(Person.erika(), Person.olena());
        mail().faults().refuse(550, pair.offerer().email());
        UUID event = pair.say("match-approved/lodging");
        awaitState(event, "OFFER", "FAILED");
        mail().faults().heal();

        Browser browser = Browser.signedInAs("coordinator");
        String page = browser.page("/notifications?state=FAILED&reference=a-7k3m-2q&lang=de");
        String again = "/notifications/" + rows(event).get("OFFER").get("id") + "/again";
        assertTrue(page.contains(again) && page.contains("Vom Mailserver abgelehnt") && page.contains("550"), page);
        assertFalse(page.contains(pair.offerer().email()), page);

        assertEquals(400, browser.postWithoutToken(again));
        assertEquals("FAILED", state(event, "OFFER"));
        assertEquals(303, browser.post(again, page));
        assertEquals(1, mailsTo(pair.offerer(), 1).size());
        awaitState(event, "OFFER", "ACCEPTED");

        assertEquals(303, browser.post(again, page));
        assertEquals("ACCEPTED", state(event, "OFFER"));
    }

    @ParameterizedTest
    @CsvSource({
        "caritas, /notifications, 403",
        "auditor, /notifications, 403",
        "admin, /notifications, 403",
        "coordinator, /notifications/dead-letters, 403",
        "admin, /notifications/dead-letters, 200"
    })
    void eachPageIsForThoseItIsFor(String who, String path, int status) {
        assertEquals(status, Browser.signedInAs(who).status(path));
    }
}
