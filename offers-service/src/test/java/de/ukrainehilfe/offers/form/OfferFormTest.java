package de.ukrainehilfe.offers.form;

import static de.ukrainehilfe.offers.form.FilledIn.lodging;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.offers.Browser;
import de.ukrainehilfe.offers.OffersServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OfferFormTest extends OffersServiceTest {
    private static final String LODGING = "/offers/new?kind=LODGING";

    @Test
    void aFilledInFormIsAnOffer() {
        Browser erika = Browser.speaking("de");
        erika.get(LODGING).then().statusCode(200);
        Map<String, Object> fields = lodging();
        String next =
                erika.post(LODGING, fields).then().statusCode(303).extract().header("Location");
        String reference = next.substring(next.lastIndexOf('/') + 1);
        erika.get(next.substring(next.indexOf("/offers")))
                .then()
                .statusCode(200)
                .body(containsString(reference), containsString("48 Stunden"));
        assertEquals(
                List.of("40223|4|true|Erika Mustermann|de|uk"),
                rows(
                        "select postcode, details->>'places', details->>'pets', name, c.language, o.language"
                                + " from offer o join offerer on offer_id = o.id join consent_record c on c.offer_id = o.id"
                                + " where reference = ?",
                        reference));
    }

    @Test
    void plainGermanIsForReadingAndMailsAreGerman() {
        Browser.speaking("de-simple")
                .get(LODGING)
                .then()
                .statusCode(200)
                .body(containsString("Wie viele Menschen können bei Ihnen schlafen?"))
                .body(containsString("Ich habe Platz zum Wohnen"), containsString("Ein Rollstuhl passt hinein"))
                .body(containsString("name=\"offerer.locale\" value=\"de\""));
    }

    @Test
    void theSameFormSentTwiceIsOneOffer() {
        Browser erika = Browser.speaking("de");
        erika.get(LODGING);
        Map<String, Object> fields = lodging();
        fields.put("once", UUID.randomUUID().toString());
        String first =
                erika.post(LODGING, fields).then().statusCode(303).extract().header("Location");
        String second =
                erika.post(LODGING, fields).then().statusCode(303).extract().header("Location");
        assertEquals(first, second);
    }

    @Test
    void oneStepAfterTheOtherToTheSummaryAndBackWithoutLosingAnything() {
        Browser erika = Browser.speaking("de");
        erika.get(LODGING)
                .then()
                .body(containsString("aria-current=\"step\">Was<"), not(containsString("name=\"postcode\"")));
        Map<String, Object> fields = lodging();
        erika.post(at("WHAT"), fields)
                .then()
                .statusCode(200)
                .body(containsString("id=\"postcode\""), not(containsString("id=\"details.places\"")))
                .body(containsString("<input type=\"hidden\" name=\"details.places\" value=\"4\">"))
                .body(containsString("/offers/postcode.js"));
        erika.post(at("WHERE"), fields).then().statusCode(200).body(containsString("id=\"offerer.name\""));
        long before = count("offer");
        erika.post(at("WHO"), fields)
                .then()
                .statusCode(200)
                .body(containsString("Stimmt alles?"), containsString("<dd dir=\"auto\">4</dd>"))
                .body(containsString("40223 Düsseldorf, Stadtbezirk 3"), containsString("Erika Mustermann"))
                .body(containsString("Stadt Düsseldorf meine Angaben"), containsString("Angebot abschicken"));
        assertEquals(before, count("offer"));
        Map<String, Object> back = new HashMap<>(fields);
        back.put("to", "WHAT");
        erika.post(at("CHECK"), back)
                .then()
                .statusCode(200)
                .body(containsString("id=\"details.places\" name=\"details.places\" type=\"number\" value=\"4\""))
                .body(containsString("name=\"offerer.name\" value=\" Erika Mustermann \""));
        erika.post(at("CHECK"), fields).then().statusCode(303);
        assertEquals(before + 1, count("offer"));
    }

    @Test
    void whatIsWrongIsSaidOnItsStepAtTheTopAndBesideTheFieldAndWhatWasTypedIsKept() {
        Browser erika = Browser.speaking("de");
        erika.get(LODGING);
        Map<String, Object> fields = lodging();
        fields.put("offerer.email", "erika@localhost");
        fields.put("details.places", "viele");
        fields.put("until", "2026-02-30");
        fields.put("note", "Vorsicht \"Hund\" </textarea>");
        fields.remove("consent.accepted");
        long before = count("offer");
        erika.post(at("WHO"), fields)
                .then()
                .statusCode(422)
                .body(
                        containsString("<a href=\"#offerer.email\">E-Mail: Bitte geben Sie eine E-Mail-Adresse an"),
                        containsString("aria-describedby=\"offerer.email-error offerer.email-hint\""),
                        containsString("value=\"erika@localhost\""),
                        containsString("name=\"details.places\" value=\"viele\""),
                        containsString("Vorsicht &quot;Hund&quot; &lt;/textarea&gt;"),
                        containsString("value=\"Erika Mustermann\""),
                        not(containsString("href=\"#details.places\"")));
        erika.post(at("WHERE"), fields).then().statusCode(422).body(containsString("id=\"until-error\""));
        erika.post(at("CHECK"), fields).then().statusCode(422).body(containsString("id=\"details.places-error\""));
        Map<String, Object> right = lodging();
        right.remove("consent.accepted");
        erika.post(at("CHECK"), right)
                .then()
                .statusCode(422)
                .body(containsString("id=\"consent.accepted-error\""), containsString("Stimmt alles?"));
        assertEquals(before, count("offer"));
    }

    @ParameterizedTest
    @CsvSource({
        "WHAT, details.places details.ownFlat",
        "WHERE, postcode from",
        "WHO, offerer.type offerer.name offerer.email"
    })
    void anEmptyStepNamesEveryQuestionThatNeedsAnAnswer(String step, String required) {
        Browser nobody = Browser.speaking("en");
        nobody.get(LODGING);
        String page =
                nobody.post(at(step), Map.of()).then().statusCode(422).extract().asString();
        for (String field : required.split(" ")) {
            assertTrue(page.contains("id=\"" + field + "-error\""), field);
            assertTrue(page.contains("href=\"#" + field + "\""), field);
        }
    }

    @Test
    void aPostcodeIsNamedAtOnce() {
        Browser erika = Browser.speaking("de");
        erika.get("/offers/place?postcode=40223").then().body(containsString("40223 Düsseldorf, Stadtbezirk 3 (Bilk)"));
        erika.get("/offers/place?postcode=50667").then().body(containsString("50667 Köln"));
        erika.get("/offers/place?postcode=<b>").then().statusCode(200).body(containsString("kennen wir nicht"));
        erika.get("/offers/place").then().statusCode(200).body(containsString("kennen wir nicht"));
    }

    @Test
    void aFarTooLongNoteIsAnsweredBesideTheField() {
        Browser erika = Browser.speaking("de");
        erika.get(LODGING);
        Map<String, Object> fields = lodging();
        fields.put("note", "ї".repeat(100_000));
        erika.post(LODGING, fields).then().statusCode(422).body(containsString("id=\"note-error\""));
    }

    @Test
    void aProgramThatFillsInEveryFieldIsNotTakenForAPerson() {
        Browser program = Browser.speaking("en");
        program.get(LODGING);
        Map<String, Object> fields = lodging();
        fields.put("website", "https://spam.example");
        long before = count("offer");
        program.post(LODGING, fields).then().statusCode(422);
        assertEquals(before, count("offer"));
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        long before = count("offer");
        Response answer = Browser.speaking("de").post(LODGING, lodging());
        assertEquals(400, answer.statusCode());
        assertEquals(before, count("offer"));
    }

    @ParameterizedTest
    @CsvSource({
        "de, ltr, Unterkunft anbieten, Stadt Düsseldorf meine Angaben",
        "en, ltr, Offer a place to stay, City of Düsseldorf stores",
        "uk, ltr, Запропонувати житло, місто Дюссельдорф зберігає",
        "ru, ltr, Предложить жильё, город Дюссельдорф хранит",
        "ar, rtl, عرض سكن, مدينة دوسلدورف بياناتي"
    })
    void everyLanguageHasItsFormAndItsConsentText(String language, String direction, String title, String consent) {
        Browser somebody = Browser.speaking(language);
        somebody.get(LODGING)
                .then()
                .statusCode(200)
                .body(
                        containsString("<html lang=\"" + language + "\" dir=\"" + direction + "\""),
                        containsString("<h1>" + title + "</h1>"),
                        containsString("?kind=LODGING&amp;lang=uk"),
                        allOf(not(containsString("details.item")), not(containsString("details.languages"))));
        somebody.post(at("WHO"), lodging())
                .then()
                .statusCode(200)
                .body(containsString(consent), not(containsString("NOT_FOUND")));
    }

    private static String at(String step) {
        return LODGING + "&at=" + step;
    }
}
