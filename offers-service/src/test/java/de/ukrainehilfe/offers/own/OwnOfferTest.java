package de.ukrainehilfe.offers.own;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.offers.Browser;
import de.ukrainehilfe.offers.OffersServiceTest;
import de.ukrainehilfe.offers.People;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OwnOfferTest extends OffersServiceTest {
    @Test
    void lookingAtTheLinkChangesNothingAndPressingTheButtonConfirms() {
        UUID id = submitted(People.erikasRoom());
        String link = "/offers/l/" + links.sign(LinkPurpose.CONFIRM_OFFER, id, null);
        Browser erika = Browser.speaking("de");
        for (int i = 0; i < 5; i++) {
            given().head(link).then().statusCode(200);
            erika.get(link)
                    .then()
                    .statusCode(200)
                    .body(containsString("Ja, bestätigen"), containsString("Schlafplätze: 4"));
        }
        assertEquals(List.of("UNCONFIRMED|0"), state(id));
        String own = erika.post(link + "/confirm", Map.of())
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertEquals(List.of("OPEN|1"), state(id));
        erika.get(path(own))
                .then()
                .statusCode(200)
                .body(containsString("Ihr Angebot ist bestätigt"), containsString("Pausieren"));
        erika.post(link + "/confirm", Map.of())
                .then()
                .statusCode(200)
                .body(containsString("bereits bestätigt"), not(containsString("Ja, bestätigen")));
        erika.get(link).then().statusCode(200).body(containsString("bereits bestätigt"));
        erika.get(link + "/confirm?lang=uk").then().statusCode(303);
        assertEquals(List.of("OPEN|1"), state(id));
    }

    @Test
    void theOwnPagePausesResumesAndWithdraws() {
        UUID id = confirmed(People.erikasRoom());
        String page = "/offers/l/" + manageLink(id);
        Browser erika = Browser.speaking("de");
        erika.get(page).then().statusCode(200).body(containsString("Klingeln bei Mustermann"));
        for (String[] step : List.of(
                new String[] {"pause", "PAUSED", "Ihr Angebot ruht"},
                new String[] {"resume", "OPEN", "Ihr Angebot ist offen"},
                new String[] {"withdraw", "WITHDRAWN", "Ihr Angebot ist zurückgezogen"})) {
            String next = erika.post(page + "/" + step[0], Map.of())
                    .then()
                    .statusCode(303)
                    .extract()
                    .header("Location");
            assertEquals(
                    step[1], rows("select status from offer where id = ?", id).get(0));
            erika.get(path(next)).then().statusCode(200).body(containsString(step[2]));
        }
        String again = erika.post(page + "/withdraw", Map.of())
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        erika.get(path(again)).then().body(containsString("Das war schon so"));
        erika.post(page + "/resume", Map.of()).then().statusCode(409).body(containsString("zurückgezogen"));
    }

    @Test
    void aButtonPressedFromElsewhereIsRefused() {
        UUID id = confirmed(People.erikasRoom());
        Browser.speaking("de")
                .post("/offers/l/" + manageLink(id) + "/withdraw", Map.of())
                .then()
                .statusCode(400);
        assertEquals(List.of("OPEN|1"), state(id));
    }

    @Test
    void wrongAndExpiredLinksSaySoInTheReadersLanguage() {
        UUID id = submitted(People.erikasRoom());
        String link = "/offers/l/" + links.sign(LinkPurpose.CONFIRM_OFFER, id, null);
        Browser.speaking("uk")
                .get("/offers/l/AAAA")
                .then()
                .statusCode(403)
                .contentType("text/html")
                .body(containsString("lang=\"uk\""));
        Browser.speaking("de")
                .get("/offers/l/" + links.sign(LinkPurpose.ANSWER_MATCH, id, "OFFER"))
                .then()
                .statusCode(403);
        clock.putForward(Duration.ofHours(49));
        Browser.speaking("de").get(link).then().statusCode(410).body(containsString("abgelaufen"));
        Browser erika = Browser.speaking("de");
        erika.get("/offers/new?kind=GOODS");
        erika.post(link + "/confirm", Map.of()).then().statusCode(410);
        assertEquals(List.of("UNCONFIRMED|0"), state(id));
    }

    @Test
    void anOfferThatIsForgottenIsGone() {
        String link = "/offers/l/" + manageLink(UUID.randomUUID());
        Browser.speaking("de").get(link).then().statusCode(410).body(containsString("gibt es nicht mehr"));
    }

    private List<String> state(UUID id) {
        return rows("select status, version from offer where id = ?", id);
    }

    private static String path(String location) {
        return location.substring(location.indexOf("/offers"));
    }
}
