package de.ukrainehilfe.offers.exchange;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.local.LocalInfrastructure;
import de.ukrainehilfe.offers.Browser;
import de.ukrainehilfe.offers.OffersServiceTest;
import de.ukrainehilfe.offers.People;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExchangeTest extends OffersServiceTest {
    private static final String COLUMNS = "kind;offerer.name;offerer.email;postcode;details.places;details.ownFlat;"
            + "details.children;details.languages;details.modes\n";

    private final Browser caritas = Browser.of("caritas");

    @Test
    void everyRowIsShownWithItsErrorsBeforeAnythingIsRecordedAndEachPersonConfirms() {
        String page = upload(
                "caritas",
                COLUMNS + "LODGING;Tabea Tabelle;tabea@example.org;40223;4;nein;ja;;\n"
                        + "INTERPRETING;Taras Tabelle;taras@example.org;40227;;;;uk NATIVE, de C1;PHONE, VIDEO\n"
                        + "LODGING;Toni Tabelle;tomail;99999;many;;;;\nCASTLE;Tim Tabelle;;40227;;;;;\n");
        String preview = caritas.get(page).asString();
        assertTrue(preview.contains("aufgenommen werden können: 2"), preview);
        assertTrue(preview.contains("Unterkunft, Schlafplätze: 4, Zimmer in bewohnter Wohnung"), preview);
        for (String column :
                List.of("offerer.email: ", "postcode: ", "details.places: ", "details.ownFlat: ", "kind: ")) {
            assertTrue(preview.contains(column), column);
        }
        assertEquals(0, rows("select 1 from offerer where name like '%Tabelle'").size());

        caritas.post(page + "/next", Map.of()).then().statusCode(303);

        caritas.get(page).then().body(containsString("Aufgenommen: 2 von 2. Fertig."));
        assertEquals(
                List.of("INTERPRETING|UNCONFIRMED|caritas", "LODGING|UNCONFIRMED|caritas"),
                rows("select o.kind, o.status, o.association from offer o join offerer p on p.offer_id = o.id"
                        + " where p.name like '%Tabelle' order by 1"));
        assertEquals(
                2,
                rows("select 1 from consent_record c join offerer p on p.offer_id = c.offer_id"
                                + " where p.name like '%Tabelle' and c.step = 'SUBMITTED'")
                        .size());
        assertEquals(
                0,
                rows("select 1 from table_import_row where not wrong and cast(typed as text) like '%Tabelle%'")
                        .size());
        caritas.post(page + "/next", Map.of()).then().statusCode(303);
        assertEquals(2, rows("select 1 from offerer where name like '%Tabelle'").size());
        Browser.of("diakonie").get(page).then().statusCode(404);
    }

    @Test
    void nobodyIsBroughtAlongWithoutHavingAgreed() {
        send("caritas", COLUMNS + "LODGING;Eva Eins;eva@example.org;40223;4;ja;;;\n", false)
                .then()
                .statusCode(422)
                .body(containsString("einverstanden sind"));
        send("caritas", "name\nEva", true).then().statusCode(422).body(containsString("können wir nicht lesen"));
    }

    @Test
    void theExampleIsATableThatWeTake() {
        String example = download("/offers/import/example").asString();
        Browser.of("coordinator").get(upload("coordinator", example)).then().body(containsString("mit Fehlern: 0."));
    }

    @Test
    void anAssociationTakesItsOwnPortfolioAlongWithoutNames() {
        UUID own = submitted("caritas", People.erikasRoom());
        UUID foreign = submitted("diakonie", People.erikasRoom());
        download("/offers/export")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("offers.csv"))
                .body(containsString(reference(own) + ",LODGING,"))
                .body(not(containsString(reference(foreign))))
                .body(not(containsString("Mustermann")));
        as("caritas").get("/api/offers?limit=200").then().body("items.association", everyItem(is("caritas")));
    }

    private static Response download(String path) {
        return given().auth()
                .oauth2(LocalInfrastructure.identity().token("caritas"))
                .get(path);
    }

    private String upload(String who, String table) {
        String location =
                send(who, table, true).then().statusCode(303).extract().header("Location");
        return location.substring(location.indexOf("/offers"));
    }

    private static Response send(String who, String table, boolean agreed) {
        Response form =
                given().auth().oauth2(LocalInfrastructure.identity().token(who)).get("/offers/import");
        String token = form.asString().replaceAll("(?s).*name=\"csrf-token\" value=\"([^\"]+)\".*", "$1");
        var request = given().auth()
                .oauth2(LocalInfrastructure.identity().token(who))
                .redirects()
                .follow(false)
                .header("Accept-Language", "de")
                .cookies(form.cookies())
                .multiPart("csrf-token", token)
                .multiPart("file", "offers.csv", table.getBytes(StandardCharsets.UTF_8));
        return (agreed ? request.multiPart("agreed", "on") : request).post("/offers/import");
    }

    private String reference(UUID offer) {
        return rows("select reference from offer where id = ?", offer).get(0);
    }
}
