package de.ukrainehilfe.needs.handover;

import static de.ukrainehilfe.needs.Desk.record;
import static de.ukrainehilfe.needs.NeedJson.olenaAndTwoChildren;
import static de.ukrainehilfe.needs.handover.Hands.association;
import static de.ukrainehilfe.needs.handover.Hands.claimed;
import static de.ukrainehilfe.needs.handover.Hands.reference;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.local.Browser;
import de.ukrainehilfe.local.LocalInfrastructure;
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
class HandOverPagesTest {
    @Test
    void aNeedIsClaimedByItsNumberAndGivenByOneButton() {
        UUID need = record("caritas", olenaAndTwoChildren());
        Browser diakonie = new Browser("diakonie", "de");
        diakonie.open("/needs/hand-overs");

        diakonie.send("/needs/hand-overs", Map.of("reference", "B-0000-00"))
                .then()
                .statusCode(400)
                .body(containsString("Diese Nummer kennen wir nicht."))
                .body(containsString("value=\"B-0000-00\""));
        diakonie.send("/needs/hand-overs", Map.of("reference", reference(need).toLowerCase()))
                .then()
                .statusCode(200)
                .body(containsString("Wir haben gefragt."))
                .body(containsString("Stunden bis dahin: 36"))
                .body(not(containsString("/needs/" + need)));

        Browser caritas = new Browser("caritas", "de");
        caritas.open("/needs")
                .then()
                .body(containsString("Anfrage zur Übernahme beantworten"))
                .body(containsString("die auf Ihre Antwort warten: "));
        caritas.open("/needs/" + need)
                .then()
                .body(containsString("diakonie möchte übernehmen"))
                .body(containsString("Stunden bis dahin: 36"))
                .body(containsString("Übernahme angefragt"));
        String id = claimed("diakonie", need);
        caritas.send("/needs/hand-overs/" + id + "/answer", Map.of("answer", "REFUSE"))
                .then()
                .statusCode(303);
        caritas.open("/needs/hand-overs").then().body(containsString("Doch zustimmen: " + reference(need)));
        caritas.send("/needs/hand-overs/" + id + "/answer", Map.of("answer", "ACCEPT"))
                .then()
                .statusCode(303);
        assertEquals("diakonie", association(need));
        caritas.send("/needs/hand-overs/" + id + "/answer", Map.of("answer", "REFUSE"))
                .then()
                .statusCode(409)
                .body(containsString("Zu spät: zugestimmt"));
        caritas.open("/needs/" + need).then().statusCode(404);

        // who did it reads the own house; the other reads the house
        diakonie.open("/needs/" + need)
                .then()
                .body(containsString("Dem Wechsel zugestimmt (caritas)"))
                .body(containsString("diakonie, diakonie)"));
        new Browser("coordinator", "de")
                .open("/needs/" + need)
                .then()
                .body(containsString("Dem Wechsel zugestimmt (caritas, caritas)"));
    }

    @Test
    void theOwnerOffersOnTheNeedsPage() {
        UUID need = record("caritas", olenaAndTwoChildren());
        record("diakonie", olenaAndTwoChildren());
        Browser caritas = new Browser("caritas", "de");
        caritas.open("/needs/" + need)
                .then()
                .body(containsString("<option value=\"diakonie\">"))
                .body(not(containsString("<option value=\"caritas\">")));

        caritas.send("/needs/" + need + "/hand-over", Map.of("association", "no such"))
                .then()
                .statusCode(400);
        caritas.send("/needs/" + need + "/hand-over", Map.of("association", "diakonie"))
                .then()
                .statusCode(303);

        caritas.open("/needs/" + need)
                .then()
                .body(containsString("Antwort auf das Angebot zur Übergabe"))
                .body(containsString("Zurücknehmen"));
        new Browser("diakonie", "de")
                .open("/needs/hand-overs")
                .then()
                .body(containsString("caritas bietet die Übergabe an"));
        new Browser("coordinator", "de").open("/needs/" + need).then().body(not(containsString("Zurücknehmen")));
    }

    @ParameterizedTest
    @CsvSource({
        "de, Stunden bis dahin: 36, Für die Stadt übernehmen",
        "en, Hours left: 36, Take over for the city",
        "uk, Залишилося годин: 36, Взяти на себе для міста",
        "ru, Осталось часов: 36, Взять на себя для города",
        "ar, الساعات المتبقية: 36, التولي لصالح المدينة"
    })
    void itSpeaksTheReadersLanguage(String language, String left, String forTheCity) {
        UUID need = record("caritas", olenaAndTwoChildren());
        new Browser("coordinator", language).open("/needs/" + need).then().body(containsString(forTheCity));
        claimed("diakonie", need);
        new Browser("caritas", language)
                .open("/needs/hand-overs")
                .then()
                .statusCode(200)
                .body(containsString(left));
    }
}
