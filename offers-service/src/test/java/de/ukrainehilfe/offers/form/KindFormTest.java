package de.ukrainehilfe.offers.form;

import static de.ukrainehilfe.offers.form.FilledIn.person;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import de.ukrainehilfe.local.EventsOnTopic;
import de.ukrainehilfe.offers.Browser;
import de.ukrainehilfe.offers.OffersServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of each kind of help, and kept of the answers. */
@QuarkusTest
class KindFormTest extends OffersServiceTest {
    @Test
    void aGoodsFormAsksForNoUnitAndKnowsIt() {
        Browser hotel = Browser.speaking("en");
        String page = "/offers/new?kind=GOODS";
        hotel.get(page).then().body(containsString("Blankets"), not(containsString("details.places")));
        Map<String, Object> fields = person();
        fields.putAll(Map.of(
                "details.item", "bed-linen",
                "details.quantity", "12",
                "details.condition", "NEW",
                "details.delivery", "PICK_UP"));
        String next = hotel.post(page, fields).then().statusCode(303).extract().header("Location");
        assertEquals(
                List.of("SET"),
                rows(
                        "select details->>'unit' from offer where reference = ?",
                        next.substring(next.lastIndexOf('/') + 1)));
    }

    @Test
    void anInterpretersEmptyLinesDoNotMatter() {
        Browser oksana = Browser.speaking("uk");
        String page = "/offers/new?kind=INTERPRETING";
        oksana.get(page);
        Map<String, Object> fields = person();
        fields.putAll(Map.of(
                "details.languages[0].code", "uk",
                "details.languages[0].level", "NATIVE",
                "details.languages[2].code", "de",
                "details.languages[2].level", "C1",
                "details.modes", List.of("ON_SITE", "PHONE"),
                "details.weekly[3].day", "MONDAY",
                "details.weekly[3].from", "09:00",
                "details.weekly[3].to", "12:00"));
        String next = oksana.post(page, fields).then().statusCode(303).extract().header("Location");
        UUID id = UUID.fromString(
                rows("select id from offer where reference = ?", next.substring(next.lastIndexOf('/') + 1))
                        .get(0));
        try (EventsOnTopic events = new EventsOnTopic("offers")) {
            JsonNode details = events.of(id, 1).get(0).path("details");
            assertEquals("de", details.path("languages").path(1).path("code").asText());
            assertEquals("12:00", details.path("weekly").path(0).path("to").asText());
        }
        fields.remove("details.languages[2].code");
        fields.remove("details.languages[2].level");
        fields.put("details.weekly[3].to", "08:00");
        oksana.post(page, fields)
                .then()
                .statusCode(422)
                .body(containsString("щонайменше дві мови"), containsString("id=\"details.weekly[0].to-error\""));
    }

    @ParameterizedTest
    @CsvSource({
        "TRANSPORT, details.seats=2 details.load=0 details.wheelchair=true details.radius=30, details.radius",
        "ACCOMPANIMENT, details.occasions=DOCTOR details.languages[1].code=de details.languages[1].level=C1,"
                + " details.occasions",
        "MENTORING, details.content=GERMAN details.hoursPerWeek=2 details.months=6, details.content"
    })
    void whoComesAlongIsAskedForNothingElse(String kind, String answers, String required) {
        Browser gerda = Browser.speaking("de");
        String page = "/offers/new?kind=" + kind;
        gerda.get(page).then().statusCode(200).body(not(containsString("details.places")));
        Map<String, Object> fields = person();
        for (String answer : answers.split(" ")) {
            fields.put(answer.split("=")[0], answer.split("=")[1]);
        }
        String next = gerda.post(page, fields).then().statusCode(303).extract().header("Location");
        String reference = next.substring(next.lastIndexOf('/') + 1);
        assertEquals(List.of(kind), rows("select kind from offer where reference = ?", reference));
        fields.keySet().removeIf(field -> field.startsWith("details."));
        gerda.post(page, fields).then().statusCode(422).body(containsString("id=\"" + required + "-error\""));
    }

    @Test
    void anItemOfTheNeedListIsChosenAlready() {
        Browser.speaking("de")
                .get("/offers/new?kind=GOODS&item=blanket")
                .then()
                .body(containsString("<option value=\"blanket\" selected>"));
    }
}
