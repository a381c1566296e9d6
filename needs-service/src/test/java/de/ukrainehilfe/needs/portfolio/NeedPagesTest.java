package de.ukrainehilfe.needs.portfolio;

import static de.ukrainehilfe.needs.Desk.record;
import static de.ukrainehilfe.needs.NeedJson.irynaAtTheDoctor;
import static de.ukrainehilfe.needs.NeedJson.martaLearnsGerman;
import static de.ukrainehilfe.needs.NeedJson.olenaAndTwoChildren;
import static de.ukrainehilfe.needs.NeedJson.petroAndTenBlankets;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.local.Browser;
import de.ukrainehilfe.local.LocalInfrastructure;
import de.ukrainehilfe.needs.Desk;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "needs"))
class NeedPagesTest {
    @Test
    void theListShowsAnAssociationItsOwnWithoutNames() {
        UUID own = record("caritas", olenaAndTwoChildren());
        UUID foreign = record("diakonie", olenaAndTwoChildren());

        new Browser("caritas", "de")
                .open("/needs")
                .then()
                .statusCode(200)
                .body(containsString("/needs/" + own))
                .body(containsString("Erwachsene: 1, Kinder: 2"))
                .body(containsString("40210 Düsseldorf"))
                .body(not(containsString("/needs/" + foreign)))
                .body(not(containsString("Зразок")));
        new Browser("caritas", "de").open("/needs/" + foreign).then().statusCode(404);
    }

    @Test
    void theListIsCutByKindAndState() {
        UUID blankets = record("caritas", petroAndTenBlankets());
        UUID doctor = record("caritas", irynaAtTheDoctor());

        new Browser("caritas", "en")
                .open("/needs?kind=GOODS&status=OPEN")
                .then()
                .body(containsString("/needs/" + blankets))
                .body(not(containsString("/needs/" + doctor)))
                .body(containsString("<option value=\"GOODS\" selected>"));
        new Browser("caritas", "en").open("/needs?kind=&status=").then().statusCode(200);
        new Browser("caritas", "en").open("/needs?kind=CASTLE").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "de, ltr, 'Ukrainisch – Deutsch, mindestens B2', vor Ort",
        "en, ltr, 'Ukrainian – German, at least B2', on site",
        "uk, ltr, 'українська – німецька, щонайменше B2', на місці",
        "ru, ltr, 'украинский – немецкий, не ниже B2', на месте",
        "ar, rtl, 'الأوكرانية – الألمانية، على الأقل B2', في المكان"
    })
    void aNeedSpeaksTheReadersLanguage(String language, String direction, String what, String mode) {
        UUID doctor = record("caritas", irynaAtTheDoctor());

        new Browser("caritas", language)
                .open("/needs/" + doctor)
                .then()
                .statusCode(200)
                .body(containsString("dir=\"" + direction + "\""))
                .body(containsString(what))
                .body(containsString(mode));
    }

    @Test
    void thatItIsForAChildIsSaid() {
        UUID child = record("coordinator", martaLearnsGerman().with("details.minors", true));
        new Browser("coordinator", "de")
                .open("/needs/" + child)
                .then()
                .body(containsString("Für Minderjährige: nur mit geprüftem Führungszeugnis"));
    }

    @Test
    void anUnaccompaniedMinorIsMarked() {
        UUID minor = record("coordinator", olenaAndTwoChildren().with("details.unaccompaniedMinor", true));

        new Browser("coordinator", "de")
                .open("/needs/" + minor)
                .then()
                .body(containsString("Das Jugendamt ist zuständig"));
    }

    @Test
    void closesWithAReason() {
        UUID need = record("caritas", petroAndTenBlankets());
        Browser browser = new Browser("caritas", "de");
        browser.open("/needs/" + need);

        browser.send("/needs/" + need + "/close", Map.of("reason", "")).then().statusCode(400);
        browser.send("/needs/" + need + "/close", Map.of("reason", "FULFILLED"))
                .then()
                .statusCode(303);

        browser.open("/needs/" + need)
                .then()
                .body(containsString("Geschlossen: Hilfe ist geleistet"))
                .body(not(containsString("<button")));
        assertEquals("CLOSED", Desk.status(need));
    }

    @Test
    void handsOver() {
        UUID need = record("caritas", petroAndTenBlankets());
        Browser browser = new Browser("caritas", "de");
        browser.open("/needs/" + need);

        browser.send("/needs/" + need + "/transfer", Map.of("municipality", " "))
                .then()
                .statusCode(400);
        browser.send("/needs/" + need + "/transfer", Map.of("municipality", "Neuss"))
                .then()
                .statusCode(303);

        browser.open("/needs/" + need).then().body(containsString("Abgegeben an Neuss"));
    }
}
