package de.ukrainehilfe.matching.board;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.local.Browser;
import de.ukrainehilfe.matching.MatchingServiceTest;
import de.ukrainehilfe.matching.Stories;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AnswerPageTest extends MatchingServiceTest {
    @Test
    void theRequesterReadsWhatIsOfferedWithoutNameOrExactPlace() {
        UUID match = approved(Stories.erikasRoom(), Stories.olenasFamily());
        new Browser("nobody", "uk")
                .open(page(match, "NEED"))
                .then()
                .statusCode(200)
                .body(containsString("lang=\"uk\" dir=\"ltr\""))
                .body(containsString("Ваша потреба B-7K3M-2Q"))
                .body(containsString("Вільних місць: 4"))
                .body(containsString("Düsseldorf, район 3"))
                .body(not(containsString("40223")))
                .body(containsString("Так, підходить"));
    }

    @Test
    void lookingAnswersNothingHoweverOftenAndHowever() {
        UUID match = approved(Stories.erikasRoom(), Stories.olenasFamily());
        for (int i : times(3)) {
            new Browser("nobody", "de").open(page(match, "OFFER")).then().statusCode(200);
            RestAssured.head(page(match, "OFFER")).then().statusCode(200);
        }
        assertEquals(
                "APPROVED|null",
                rows("select status, offer_answer from match where id = ?", match)
                        .get(0));
    }

    @Test
    void bothSayYesAndReadThatTheContactComesByMail() {
        UUID match = approved(Stories.erikasRoom(), Stories.olenasFamily());
        press(match, "OFFER", "YES")
                .then()
                .statusCode(200)
                .body(containsString("Jetzt warten wir auf die andere Seite"))
                .body(not(containsString("<button name=\"answer\"")));
        press(match, "NEED", "YES").then().statusCode(200).body(containsString("Den Kontakt haben wir Ihnen per Mail"));
        assertEquals("CONFIRMED", status(match));
    }

    @Test
    void theSecondPressSaysWhatWasAnsweredAndOverturnsNothing() {
        UUID match = approved(Stories.erikasRoom(), Stories.olenasFamily());
        Browser browser = new Browser("nobody", "de");
        browser.open(page(match, "OFFER"));
        browser.send(page(match, "OFFER"), Map.of("answer", "YES")).then().statusCode(200);
        browser.send(page(match, "OFFER"), Map.of("answer", "NO"))
                .then()
                .statusCode(200)
                .body(containsString("Sie haben schon geantwortet: Ja."));
        assertEquals("APPROVED", status(match));
    }

    @Test
    void aNoIsTakenAndTheOtherSideReadsIt() {
        UUID match = approved(Stories.erikasRoom(), Stories.olenasFamily());
        press(match, "NEED", "NO").then().statusCode(200).body(containsString("Sie haben Nein gesagt"));
        new Browser("nobody", "de")
                .open(page(match, "OFFER"))
                .then()
                .statusCode(200)
                .body(containsString("Die andere Seite hat leider abgesagt"));
    }

    @Test
    void aForgedLinkIs403AndAnExpiredOneIs410() {
        UUID match = approved(Stories.erikasRoom(), Stories.olenasFamily());
        String token = token(match, "NEED");
        String forged = token.substring(0, token.length() - 2) + (token.endsWith("AA") ? "BB" : "AA");
        for (String wrong : new String[] {forged, "x", "%F0%9F%99%82"}) {
            new Browser("nobody", "de")
                    .open("/matches/l/" + wrong)
                    .then()
                    .statusCode(403)
                    .body(containsString("Dieser Link stimmt nicht"));
        }
        clock.putForward(Duration.ofDays(31));
        new Browser("nobody", "ar")
                .open("/matches/l/" + token)
                .then()
                .statusCode(410)
                .body(containsString("dir=\"rtl\""));
    }

    @Test
    void anAnswerThatIsNoneIs400AndOneWithoutTokenIs400() {
        UUID match = approved(Stories.erikasRoom(), Stories.olenasFamily());
        press(match, "NEED", "MAYBE").then().statusCode(400);
        Browser browser = new Browser("nobody", "de");
        browser.open(page(match, "NEED"));
        browser.send(page(match, "NEED"), Map.of()).then().statusCode(400);
        new Browser("nobody", "de")
                .send(page(match, "NEED"), Map.of("answer", "YES"))
                .then()
                .statusCode(400);
        assertEquals("APPROVED", status(match));
    }

    @ParameterizedTest
    @CsvSource({
        "de, ltr, 'Ja, das passt', 'Nein, leider nicht'",
        "en, ltr, 'Yes, that suits', 'No, sorry'",
        "uk, ltr, 'Так, підходить', 'Ні, на жаль'",
        "ru, ltr, 'Да, подходит', 'Нет, к сожалению'",
        "ar, rtl, 'نعم، مناسب', 'لا، للأسف'"
    })
    void theQuestionIsAskedInEveryLanguage(String language, String direction, String yes, String no) {
        UUID match = approved(Stories.oksanaInterprets(), Stories.petroAtTheDoctor());
        new Browser("nobody", language)
                .open(page(match, "OFFER"))
                .then()
                .statusCode(200)
                .body(containsString("lang=\"" + language + "\" dir=\"" + direction + "\""))
                .body(containsString(yes))
                .body(containsString(no));
    }

    private io.restassured.response.Response press(UUID match, String side, String answer) {
        Browser browser = new Browser("nobody", "de");
        browser.open(page(match, side));
        return browser.send(page(match, side), Map.of("answer", answer));
    }

    private String page(UUID match, String side) {
        return "/matches/l/" + token(match, side);
    }
}
