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
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The board as a place of work: filters, several people at once, many decisions in a row. */
@QuarkusTest
class DeskWorkTest extends MatchingServiceTest {
    private final Browser desk = new Browser("coordinator", "de");

    @ParameterizedTest
    @CsvSource({
        "district=3,            true", // 40227, Oberbilk
        "district=9,            false",
        "association=diakonie,  true",
        "association=caritas,   false",
        "score=0,               true",
        "score=100,             false",
        "age=OVER_48_HOURS,     true",
        "age=OVER_7_DAYS,       false",
        "kind=GOODS,            true",
        "kind=LODGING,          false"
    })
    void aFilterIsALinkThatOneCanShare(String filter, boolean shown) {
        Story blankets = Stories.thirtyBlanketsNeeded();
        told(Stories.twentyBlankets(), blankets);
        clock.putForward(Duration.ofDays(3));
        String match = "/matches/" + proposal(blankets);
        assertEquals(shown, desk.open("/matches?" + filter).asString().contains(match), filter);
        assertEquals(shown, desk.open("/matches/queue?" + filter).asString().contains(match), filter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?district=x", "?age=OLD", "?score=101", "?score=-1", "?association=<b>", "/queue?kind=CASTLE"})
    void anAddressThatNoLinkOfOursHasIsABadRequest(String query) {
        desk.open("/matches" + query).then().statusCode(400);
    }

    @Test
    void everyStatusAndKindSaysHowManyThereAre() {
        Story family = Stories.olenasFamily();
        told(Stories.erikasRoom(), family, Stories.twentyBlankets(), Stories.thirtyBlanketsNeeded());
        approve(proposal(family)).then().statusCode(200);
        desk.open("/matches")
                .then()
                .body(containsString("<span data-count=\"PROPOSED\">1</span>"))
                .body(containsString("<span data-count=\"APPROVED\">1</span>"))
                .body(containsString("<span data-count=\"GOODS\">1</span>"))
                .body(containsString("<span data-count=\"LODGING\">0</span>"));
    }

    @Test
    void severalAreRejectedAtOnceForOneReasonAndWhatIsDecidedAlreadyIsNamed() {
        Story family = Stories.olenasFamily();
        Story blankets = Stories.thirtyBlanketsNeeded();
        told(Stories.erikasRoom(), family, Stories.twentyBlankets(), blankets);
        UUID room = proposal(family);
        UUID pile = proposal(blankets);
        desk.open("/matches?status=PROPOSED");
        approve(room).then().statusCode(200);

        String back = desk.send(
                        "/matches/reject",
                        Map.of("match", List.of(room.toString(), pile.toString()), "reason", "TOO_FAR"))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        assertEquals("APPROVED", status(room));
        assertEquals(List.of("REJECTED|TOO_FAR"), rows("select status, reason from match where id = ?", pile));
        desk.open(back.substring(back.indexOf("/matches?")))
                .then()
                .body(allOf(containsString("Verworfen: 1"), containsString("schon entschieden")));
        desk.send("/matches/reject", Map.of("match", room.toString())).then().statusCode(400);
    }

    @Test
    void whoComesSecondIsToldAndLosesNothing() {
        Story family = Stories.olenasFamily();
        told(Stories.erikasRoom(), family);
        UUID match = proposal(family);
        looking(match, "Anna", "10 minutes");

        desk.open("/matches").then().body(containsString("Wird gerade angesehen von: Anna"));
        desk.open("/matches/" + match).then().statusCode(200).body(containsString("Anna, seit"));
        desk.send("/matches/" + match + "/reject", Map.of("reason", "ALREADY_HELPED"))
                .then()
                .statusCode(409)
                .body(containsString("Noch nicht entschieden: Anna"))
                .body(containsString("name=\"reason\" value=\"ALREADY_HELPED\""));
        assertEquals("PROPOSED", status(match));
        desk.open("/matches");
        desk.send("/matches/reject", Map.of("match", match.toString(), "reason", "OTHER"))
                .then()
                .statusCode(303);
        assertEquals("PROPOSED", status(match));

        desk.send("/matches/" + match + "/reject", Map.of("reason", "ALREADY_HELPED", "anyway", "1"))
                .then()
                .statusCode(303);
        assertEquals("REJECTED", status(match));
    }

    @Test
    void whoWentAwayHoldsUpNobody() {
        Story family = Stories.olenasFamily();
        told(Stories.erikasRoom(), family);
        UUID match = proposal(family);
        looking(match, "Anna", "1 second");
        clock.putForward(Duration.ofMinutes(2));
        desk.open("/matches/" + match).then().body(not(containsString("Anna")));
        assertEquals(List.of("coordinator"), rows("select who from match_look where match_id = ?", match));
        assertEquals("", desk.send("/matches/" + match + "/look", Map.of()).asString());
        desk.send("/matches/" + match + "/leave", Map.of()).then().statusCode(204);
        assertEquals(List.of(), rows("select who from match_look where match_id = ?", match));
    }

    @Test
    void aProposalStandsOnOnePageWithAllThatADecisionNeeds() {
        Story family = Stories.olenasFamily();
        Story far = Stories.erikasRoom().with("postcode", "50667").with("until", "2027-01-31");
        told(Stories.erikasRoom(), far, family);
        UUID best = proposal(family);
        UUID second = matches(family, "PROPOSED").get(1);
        desk.open("/matches/" + best)
                .then()
                .statusCode(200)
                .body(containsString("/matches/" + second))
                .body(containsString("https://www.openstreetmap.org/directions?route=51."))
                .body(containsString("vorgeschlagen"));
        desk.open("/matches/" + second)
                .then()
                .body(containsString("Entfernung: 34 km<br>"))
                .body(containsString("<li>Entfernung: 34 km</li>"))
                .body(containsString("Das Angebot endet vor dem Bedarf"))
                .body(containsString("km Luftlinie"));
    }

    @Test
    void theHistoryTellsWhoDidWhat() {
        Story family = Stories.olenasFamily();
        told(Stories.erikasRoom(), family);
        UUID match = proposal(family);
        desk.open("/matches/" + match);
        desk.send("/matches/" + match + "/approve", Map.of()).then().statusCode(303);
        answer(match, "NEED", "YES").then().statusCode(200);
        ValidatableResponse page = desk.open("/matches/" + match).then();
        page.body(not(containsString("Wartezeit in Tagen: 0</li>")));
        page.body(containsString(": angefragt (coordinator)</li>")).body(containsString(": Bedarf: Ja</li>"));
        assertEquals(
                List.of("PROPOSED|null|null", "APPROVED|null|coordinator", "APPROVED|YES|null"),
                rows("select status, answer, actor from match_step where match_id = ? order by id", match));
    }

    @Test
    void anAssociationSeesNoOneElsesProposalsBesideItsOwn() {
        Story olena = Stories.olenasFamily();
        Story taras = Stories.tarasAlone();
        told(Stories.erikasRoom(), olena, taras);
        UUID foreign = proposal(taras);
        Browser caritas = new Browser("caritas", "de");
        caritas.open("/matches/" + proposal(olena))
                .then()
                .statusCode(200)
                .body(not(containsString(foreign.toString())))
                .body(not(containsString("mit Notiz</a> ·")));
        assertEquals(List.of(), rows("select who from match_look where who = 'caritas'"));
        caritas.open("/matches?association=diakonie").then().body(not(containsString(foreign.toString())));
    }

    private void looking(UUID match, String who, String howLong) {
        change("insert into match_look values ('" + match + "', '" + who + "', now(), now() + interval '" + howLong
                + "')");
    }
}
