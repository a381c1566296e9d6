package de.ukrainehilfe.offers.start;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;

import de.ukrainehilfe.offers.Browser;
import de.ukrainehilfe.offers.OffersServiceTest;
import de.ukrainehilfe.offers.People;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class StartPageTest extends OffersServiceTest {
    @ParameterizedTest
    @CsvSource({
        "de, Ich kann helfen, Ich brauche Hilfe, Datenschutz",
        "en, I can help, I need help, Privacy",
        "uk, Я можу допомогти, Мені потрібна допомога, Захист даних",
        "ru, Я могу помочь, Мне нужна помощь, Защита данных",
        "ar, أستطيع المساعدة, أحتاج إلى مساعدة, حماية البيانات"
    })
    void hasTwoDoorsTheLiveListAndTheFoot(String language, String helping, String needing, String privacy) {
        Browser.speaking(language)
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString(helping))
                .body(containsString(needing))
                .body(containsString("data-live=\"/needs/public/list\""))
                .body(containsString("href=\"/needs/public\""))
                .body(containsString("<a href=\"/offers/about/privacy\">" + privacy + "</a>"))
                .body(containsString("href=\"/offers/reports/new\""))
                .body(containsString("112"))
                .body(not(containsString("NOT_FOUND")));
    }

    @Test
    void germanIsThereInPlainWordsToo() {
        Browser reader = Browser.speaking("de");
        reader.get("/?lang=de-simple")
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"de-simple\" dir=\"ltr\""))
                .body(containsString("aria-current=\"true\">Einfache Sprache</a>"))
                .body(containsString("In der Ukraine ist Krieg."), containsString("Für Koordination und Verbände"));
        reader.get("/offers/about/privacy").then().body(containsString("Wir speichern nur wenig."));
    }

    @Test
    void countsTheLastWeekAndNoPersons() {
        UUID id = confirmed(People.erikasRoom());
        clock.putForward(Duration.ofMinutes(2));
        String page = Browser.speaking("en")
                .get("/")
                .then()
                .body(matchesRegex("(?s).*<dt>new offers</dt><dd>[1-9][0-9]*</dd>.*"))
                .body(not(containsString(id.toString())))
                .extract()
                .asString();
        org.junit.jupiter.api.Assertions.assertFalse(page.contains("Mustermann"));
        clock.putForward(Duration.ofDays(8));
        Browser.speaking("en").get("/").then().body(matchesRegex("(?s).*<dt>new offers</dt><dd>0</dd>.*"));
    }
}
