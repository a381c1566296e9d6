package de.ukrainehilfe.needs.intake;

import static de.ukrainehilfe.needs.Desk.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.local.Browser;
import de.ukrainehilfe.local.LocalInfrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "needs"))
class NewNeedPageTest {
    private static final Map<String, String> OLENA = Map.of(
            "requester.name", "Олена Зразок",
            "requester.email", "olena@example.org",
            "requester.locale", "uk",
            "postcode", "40210",
            "urgency", "HIGH",
            "details.adults", "1",
            "details.children", "2",
            "details.womenOnly", "on");

    @Test
    void asksForTheKindFirstAndThenOnlyThatKindsQuestions() {
        Browser browser = new Browser("coordinator", "de");
        browser.open("/needs/new")
                .then()
                .statusCode(200)
                .body(containsString("href=\"/needs/new?kind=LODGING\""))
                .body(containsString("Unterkunft"));
        browser.open("/needs/new?kind=LODGING")
                .then()
                .body(containsString("details.adults"))
                .body(not(containsString("details.quantity")));
        browser.open("/needs/new?kind=GOODS")
                .then()
                .body(containsString("<option value=\"blanket\">Decken (Stück)</option>"))
                .body(not(containsString("details.adults")));
        browser.open("/needs/new?kind=MENTORING").then().body(containsString("details.minors"));
        browser.open("/needs/new?kind=INTERPRETING").then().body(containsString("Ukrainisch"));
    }

    @Test
    void recordsWhatWasTypedAndSaysTheNumber() {
        Browser browser = new Browser("caritas", "de");
        browser.open("/needs/new?kind=LODGING");

        Response answer = browser.send("/needs/new?kind=LODGING", OLENA);

        answer.then().statusCode(303);
        String page = answer.header("Location").replaceAll("^https?://[^/]*", "");
        browser.open(page).then().statusCode(200).body(containsString("geben Sie der Person die Nummer B-"));
        as("caritas")
                .get("/api" + page.replaceAll("\\?.*", ""))
                .then()
                .body("association", equalTo("caritas"))
                .body("details.womenOnly", equalTo(true))
                .body("details.pets", equalTo(false))
                .body("urgency", equalTo("HIGH"));
    }

    @Test
    void recordsGoodsAndInterpretingToo() {
        Browser browser = new Browser("coordinator", "de");
        browser.open("/needs/new?kind=GOODS");
        browser.send(
                        "/needs/new?kind=GOODS",
                        with(OLENA, Map.of("details.item", "winter-boots", "details.quantity", "3")))
                .then()
                .statusCode(303);

        browser.open("/needs/new?kind=INTERPRETING");
        Map<String, String> doctor = Map.of(
                "details.from", "uk",
                "details.to", "de",
                "details.level", "B2",
                "details.mode", "ON_SITE",
                "details.subject", "",
                "details.appointment.start", LocalDate.now().plusDays(5) + "T10:00",
                "details.appointment.minutes", "45");
        browser.send("/needs/new?kind=INTERPRETING", with(OLENA, doctor)).then().statusCode(303);
    }

    @ParameterizedTest
    @CsvSource({
        "TRANSPORT, details.persons=2 details.load=0 details.wheelchair=on details.destination=40225, details.persons",
        "ACCOMPANIMENT, details.occasion=DOCTOR details.language=uk details.level=B1, details.occasion",
        "MENTORING, details.content.GERMAN=on details.hoursPerWeek=2 details.months=6, details.content"
    })
    void recordsWhoShallComeAlong(String kind, String typed, String required) {
        Browser browser = new Browser("coordinator", "de");
        String page = "/needs/new?kind=" + kind;
        browser.open(page).then().statusCode(200).body(not(containsString("details.adults")));
        Map<String, String> fields = new HashMap<>(OLENA);
        for (String field : typed.split(" ")) {
            fields.put(field.split("=")[0], field.split("=")[1]);
        }
        Response answer = browser.send(page, fields);
        answer.then().statusCode(303);
        browser.open(answer.header("Location").replaceAll("^https?://[^/]*", ""))
                .then()
                .statusCode(200)
                .body(not(containsString("NOT_FOUND")));
        browser.open(page);
        browser.send(page, OLENA).then().statusCode(422).body(containsString("id=\"" + required + "-error\""));
    }

    @Test
    void keepsWhatWasTypedAndSaysBesideTheFieldWhatIsWrong() {
        Browser browser = new Browser("coordinator", "de");
        browser.open("/needs/new?kind=LODGING");
        Map<String, String> wrong = with(
                OLENA,
                Map.of(
                        "requester.email", "olena@\"><b>",
                        "postcode", "00000",
                        "from", "2026-02-30",
                        "until", LocalDate.now().minusDays(3).toString(),
                        "details.children", "zwei",
                        "note", "Schwester <wohnt> in Bilk"));

        browser.send("/needs/new?kind=LODGING", wrong)
                .then()
                .statusCode(422)
                .body(containsString("value=\"Олена Зразок\""))
                .body(containsString("value=\"zwei\""))
                .body(containsString("value=\"2026-02-30\""))
                .body(containsString("value=\"olena@&quot;&gt;&lt;b&gt;\""))
                .body(containsString("Schwester &lt;wohnt&gt; in Bilk"))
                .body(containsString("name=\"details.womenOnly\" checked"))
                .body(containsString("<option value=\"HIGH\" selected>"))
                .body(errorAt("details.children", "Bitte eine ganze Zahl eingeben"))
                .body(errorAt("from", "Dieses Datum gibt es nicht"))
                .body(errorAt("until", "Dieser Tag liegt zu weit zurück"))
                .body(errorAt("postcode", "Postleitzahl"))
                .body(errorAt("requester.email", "E-Mail"));
    }

    @ParameterizedTest
    @CsvSource({
        "de, ltr, Bitte eine ganze Zahl eingeben",
        "en, ltr, Please enter a whole number",
        "uk, ltr, Введіть ціле число",
        "ru, ltr, Введите целое число",
        "ar, rtl, يرجى إدخال عدد صحيح"
    })
    void speaksFiveLanguages(String language, String direction, String words) {
        Browser browser = new Browser("coordinator", language);
        browser.open("/needs/new?kind=GOODS")
                .then()
                .body(containsString("<html lang=\"" + language + "\" dir=\"" + direction + "\""));

        browser.send(
                        "/needs/new?kind=GOODS",
                        with(OLENA, Map.of("details.item", "blanket", "details.quantity", "viele")))
                .then()
                .statusCode(422)
                .body(errorAt("details.quantity", words));
    }

    @Test
    void saysBesideTheFieldThatNobodyCouldBeReached() {
        Browser browser = new Browser("coordinator", "de");
        browser.open("/needs/new?kind=LODGING");

        browser.send("/needs/new?kind=LODGING", with(OLENA, Map.of("requester.email", "")))
                .then()
                .statusCode(422)
                .body(errorAt("requester.email", "Ohne Verband"));
    }

    @Test
    void aFormThatIsSentTwiceIsRecordedOnce() {
        Browser browser = new Browser("coordinator", "de");
        browser.open("/needs/new?kind=LODGING");

        assertEquals(
                browser.send("/needs/new?kind=LODGING", OLENA).header("Location"),
                browser.send("/needs/new?kind=LODGING", OLENA).header("Location"));
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        new Browser("coordinator", "de")
                .send("/needs/new?kind=LODGING", OLENA)
                .then()
                .statusCode(400);
    }

    @Test
    void whatAMailSaysIsFilledInAndRecordedOnlyWhenTheFormIsSent() {
        Browser browser = new Browser("coordinator", "de");
        browser.open("/needs/new?kind=GOODS");
        browser.send("/needs/new/from-mail", with(OLENA, Map.of("kind", "LODGING", "note", "M-0000-00 · Кімната")))
                .then()
                .statusCode(200)
                .body(
                        containsString("value=\"olena@example.org\""),
                        containsString("action=\"/needs/new?kind=LODGING\""))
                .body(containsString("M-0000-00 · Кімната"), containsString("value=\"2\""));
        browser.open("/needs/new/from-mail").then().statusCode(303);
        browser.open("/needs/new?kind=GOODS");
        browser.send("/needs/new/from-mail", Map.of("kind", "NOTHING")).then().statusCode(400);
    }

    @Test
    void takesNoMoreThanAFormHolds() {
        Browser browser = new Browser("coordinator", "de");
        browser.open("/needs/new?kind=LODGING");

        browser.send("/needs/new?kind=LODGING", with(OLENA, Map.of("note", "ж".repeat(2_000))))
                .then()
                .statusCode(303);
        browser.open("/needs/new?kind=LODGING");
        browser.send("/needs/new?kind=LODGING", with(OLENA, Map.of("note", "ж".repeat(2_001))))
                .then()
                .statusCode(422)
                .body(errorAt("note", "2000"));
        int status = browser.send("/needs/new?kind=LODGING", with(OLENA, Map.of("note", "x".repeat(200_000))))
                .statusCode();
        assertEquals(4, status / 100, "status " + status);
    }

    private static org.hamcrest.Matcher<String> errorAt(String field, String words) {
        return allOf(
                matchesRegex("(?s).*name=\"" + field + "\"[^>]*aria-invalid=\"true\"[^>]*aria-describedby=\"" + field
                        + "-error[ \"].*"),
                matchesRegex("(?s).*id=\"" + field + "-error\" class=\"error\">[^<]*" + words + ".*"));
    }

    private static Map<String, String> with(Map<String, String> fields, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(fields);
        all.putAll(more);
        return all;
    }
}
