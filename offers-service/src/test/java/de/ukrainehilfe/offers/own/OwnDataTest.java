package de.ukrainehilfe.offers.own;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import de.ukrainehilfe.local.EventsOnTopic;
import de.ukrainehilfe.offers.Browser;
import de.ukrainehilfe.offers.OffersServiceTest;
import de.ukrainehilfe.offers.People;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Change, history, download and erasure on one's own page. */
@QuarkusTest
class OwnDataTest extends OffersServiceTest {
    private final Browser erika = Browser.speaking("de");

    @Test
    void whatIsChangedGoesOutAndIsPartOfTheHistory() {
        UUID id = confirmed(People.erikasRoom());
        String page = "/offers/l/" + manageLink(id);
        erika.get(page + "/change").then().statusCode(200).body(containsString("value=\"4\""));
        erika.post(page + "/change", change(1, "3")).then().statusCode(303);
        erika.get(page + "?notice=CHANGED")
                .then()
                .statusCode(200)
                .body(containsString("Schlafplätze: 3"), containsString("Dritter Stock"))
                .body(containsString("Angebot eingegangen"), containsString("Geändert"));
        try (EventsOnTopic events = new EventsOnTopic("offers")) {
            JsonNode changed = events.of(id, 3).get(2);
            assertEquals("de.ukrainehilfe.offer-changed.v1", EventsOnTopic.type(changed));
            assertEquals(3, changed.path("details").path("places").asInt());
            assertEquals(true, changed.path("details").path("pets").asBoolean());
            assertEquals(true, changed.path("until").isNull());
        }
        erika.post(page + "/change", change(1, "2")).then().statusCode(412);
        assertEquals(List.of("3"), rows("select details->>'places' from offer where id = ?", id));
    }

    @ParameterizedTest
    @CsvSource({"amount, 0, amount", "amount, viele, amount", "from, 2026-02-30, from", "until, 1999-01-01, until"})
    void whatCannotBeIsSaidBesideTheField(String field, String value, String blamed) {
        UUID id = confirmed(People.erikasRoom());
        String page = "/offers/l/" + manageLink(id) + "/change";
        erika.get(page);
        Map<String, Object> fields = change(1, "3");
        fields.put(field, value);
        erika.post(page, fields)
                .then()
                .statusCode(422)
                .body(containsString("id=\"" + blamed + "-error\""), containsString("value=\"" + value + "\""));
        assertEquals(List.of("4|1"), rows("select details->>'places', version from offer where id = ?", id));
    }

    @Test
    void everythingKnownCanBeDownloadedAndThenForgotten() {
        UUID id = confirmed(People.erikasRoom());
        String page = "/offers/l/" + manageLink(id);
        String reference = "M-" + id.toString().substring(28);
        rows(
                "insert into draft (id, reference, sender, name, subject, body, locale, wish, answers, received_at)"
                        + " values (gen_random_uuid(), ?, 'Erika@Example.org', 'Erika', 'Zimmer', 'Mein Original', 'de',"
                        + " 'OFFER', '{}', now()) returning id",
                reference);
        String copy = erika.get(page + "/data")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(".json"))
                .extract()
                .asString();
        for (String known : List.of(
                "Erika Mustermann", "erika@example.org", "Klingeln bei", "SUBMITTED", "2026-11", "Mein Original")) {
            assertEquals(true, copy.contains(known), known);
        }

        erika.get(page);
        erika.post(page + "/erase", Map.of()).then().statusCode(303);
        assertEquals(List.of("WITHDRAWN|null|LODGING"), rows("select status, note, kind from offer where id = ?", id));
        assertEquals(List.of(), rows("select name from offerer where offer_id = ?", id));
        assertEquals(List.of(), rows("select body from draft where reference = ?", reference));
        assertEquals(List.of(), rows("select step from consent_record where offer_id = ?", id));
        try (EventsOnTopic events = new EventsOnTopic("offers")) {
            assertEquals(
                    "de.ukrainehilfe.offer-withdrawn.v1",
                    EventsOnTopic.type(events.of(id, 3).get(2)));
        }
        erika.get(page + "?notice=ERASED").then().statusCode(200).body(containsString("gelöscht"));
        erika.get(page + "/data")
                .then()
                .statusCode(200)
                .body(not(containsString("Erika")), containsString("\"offerer\":null"));
        erika.post(page + "/erase", Map.of()).then().statusCode(303);
        erika.get(page + "/change");
        erika.post(page + "/change", change(2, "3")).then().statusCode(409);
    }

    @Test
    void aLinkToConfirmOpensNeither() {
        UUID id = confirmed(People.erikasRoom());
        String page = "/offers/l/" + links.sign(de.ukrainehilfe.defaults.links.LinkPurpose.CONFIRM_OFFER, id, null);
        erika.get(page + "/data").then().statusCode(403);
        erika.get(page + "/change").then().statusCode(403);
        erika.get("/offers/reports/new");
        erika.post(page + "/erase", Map.of()).then().statusCode(403);
    }

    private static Map<String, Object> change(int version, String amount) {
        return new HashMap<>(Map.of(
                "version",
                Integer.toString(version),
                "amount",
                amount,
                "from",
                People.TODAY.toString(),
                "until",
                "",
                "note",
                "Dritter Stock"));
    }
}
