package de.ukrainehilfe.matching.board;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.local.Browser;
import de.ukrainehilfe.matching.MatchingServiceTest;
import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BoardPageTest extends MatchingServiceTest {
    private static final String BACK = "/matches?status=PROPOSED";

    @Test
    void theCoordinatorSeesBothSidesAndTheReasons() {
        told(Stories.erikasRoom(), Stories.olenasFamily());
        new Browser("coordinator", "de")
                .open("/matches")
                .then()
                .statusCode(200)
                .body(containsString("Freie Plätze: 4"))
                .body(containsString("40223 Düsseldorf (Bilk)"))
                .body(containsString("Kinder: 2"))
                .body(containsString("Entfernung: "))
                .body(containsString("von 100 Punkten"));
    }

    @Test
    void approvingFromTheBoardLeadsBackToItAndSaysSo() {
        Story family = Stories.olenasFamily();
        told(Stories.erikasRoom(), family);
        UUID match = proposal(family);
        Browser browser = new Browser("coordinator", "de");
        browser.open("/matches");
        String back = browser.send("/matches/" + match + "/approve", Map.of("back", BACK))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertEquals("APPROVED", status(match));
        browser.open(back.substring(back.indexOf("/matches")))
                .then()
                .statusCode(200)
                .body(containsString("ist jetzt angefragt"));
    }

    @Test
    void whoComesTooLateReadsWhatHasBecomeOfIt() {
        Story family = Stories.olenasFamily();
        told(Stories.erikasRoom(), family);
        UUID match = proposal(family);
        Browser late = new Browser("coordinator", "de");
        late.open("/matches");
        approve(match).then().statusCode(200);
        late.send("/matches/" + match + "/reject", Map.of("reason", "TOO_FAR"))
                .then()
                .statusCode(409)
                .body(containsString("Diese Vermittlung ist inzwischen angefragt"))
                .body(containsString("40223 Düsseldorf"));
        assertEquals("APPROVED", status(match));
    }

    @Test
    void rejectingNeedsAReasonFromTheList() {
        Story family = Stories.olenasFamily();
        told(Stories.erikasRoom(), family);
        UUID match = proposal(family);
        Browser browser = new Browser("coordinator", "de");
        browser.open("/matches");
        browser.send("/matches/" + match + "/reject", Map.of()).then().statusCode(400);
        browser.send("/matches/" + match + "/reject", Map.of("reason", "BECAUSE"))
                .then()
                .statusCode(400);
        browser.send("/matches/" + match + "/reject", Map.of("reason", "NOT_SUITABLE"))
                .then()
                .statusCode(303);
        assertEquals("REJECTED", status(match));
    }

    @Test
    void nobodyIsLedAwayByTheWayBack() {
        Story family = Stories.olenasFamily();
        told(Stories.erikasRoom(), family);
        Browser browser = new Browser("coordinator", "de");
        browser.open("/matches");
        browser.send("/matches/" + proposal(family) + "/approve", Map.of("back", "https://example.org/?"))
                .then()
                .statusCode(303)
                .header("Location", allOf(containsString("/matches?done="), not(containsString("example"))));
    }

    @Test
    void anAssociationSeesItsOwnWithoutButtonsAndMayAnswerForItsClient() {
        Story olena = Stories.olenasFamily();
        Story taras = Stories.tarasAlone();
        Story room = Stories.erikasRoom();
        told(room, olena, taras);
        UUID own = proposal(olena);
        UUID foreign = proposal(taras);
        Browser caritas = new Browser("caritas", "de");
        caritas.open("/matches").then().body(not(containsString("/matches/" + own)));
        caritas.open("/matches?status=PROPOSED")
                .then()
                .statusCode(200)
                .body(containsString("/matches/" + own))
                .body(not(containsString("/matches/" + foreign)))
                .body(not(containsString("/approve")));
        caritas.open("/matches/" + foreign).then().statusCode(404);
        caritas.send("/matches/" + own + "/approve", Map.of()).then().statusCode(403);

        approve(own).then().statusCode(200);
        caritas.open("/matches").then().body(containsString("/matches/" + own));
        caritas.open("/matches/" + own)
                .then()
                .body(containsString("Bedarf: Ja"))
                .body(containsString("href=\"/needs/" + olena.id()))
                .body(not(containsString("href=\"/offers/" + room.id())))
                .body(not(containsString("Angebot: Ja")));
        caritas.send("/matches/" + own + "/answer", Map.of("side", "OFFER", "answer", "YES"))
                .then()
                .statusCode(404);
        caritas.send("/matches/" + own + "/answer", Map.of("side", "NEED", "answer", "YES"))
                .then()
                .statusCode(303);
        assertEquals(
                "YES", rows("select need_answer from match where id = ?", own).get(0));
        new Browser("coordinator", "de").open("/matches/" + own).then().body(containsString("caritas, caritas"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "admin"})
    void othersAreKeptOut(String who) {
        new Browser(who, "de").open("/matches").then().statusCode(403);
        new Browser(who, "de").open("/matches/" + UUID.randomUUID()).then().statusCode(403);
    }

    @Test
    void nobodyIsSentToTheLogin() {
        new Browser("nobody", "de").open("/matches").then().statusCode(302);
    }

    @Test
    void deadLettersAreForTheAdministration() {
        new Browser("admin", "de").open("/matches/dead-letters").then().statusCode(200);
        new Browser("coordinator", "de").open("/matches/dead-letters").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?status=LOST", "?kind=CASTLE", "?cursor=nonsense", "?done=x"})
    void aWrongAddressIsABadRequest(String query) {
        new Browser("coordinator", "de").open("/matches" + query).then().statusCode(400);
    }

    @Test
    void thePagesTogetherShowEveryProposalOnce() {
        told(Stories.erikasRoom().with("details.places", 1));
        told(times(45).stream().map(i -> Stories.tarasAlone()).toArray(Story[]::new));
        Set<String> seen = new HashSet<>();
        Browser browser = new Browser("coordinator", "de");
        String page = "/matches";
        int pages = 0;
        while (page != null) {
            String html = browser.open(page).then().statusCode(200).extract().asString();
            Matcher article =
                    Pattern.compile("aria-labelledby=\"m-([0-9a-f-]+)\"").matcher(html);
            while (article.find()) {
                seen.add(article.group(1));
            }
            Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(html);
            page = next.find() ? next.group(1).replace("&amp;", "&") : null;
            pages++;
        }
        assertEquals(45, seen.size());
        assertEquals(3, pages);
    }
}
