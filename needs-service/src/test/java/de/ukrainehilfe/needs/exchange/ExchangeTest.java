package de.ukrainehilfe.needs.exchange;

import static de.ukrainehilfe.needs.Desk.record;
import static de.ukrainehilfe.needs.NeedJson.petroAndTenBlankets;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.local.Browser;
import de.ukrainehilfe.local.LocalInfrastructure;
import de.ukrainehilfe.needs.Desk;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "needs"))
class ExchangeTest {
    private static final String COLUMNS =
            "kind;requester.name;requester.email;postcode;details.item;details.quantity;details.adults;details.children\n";

    @Inject
    EntityManager entities;

    private final Browser caritas = new Browser("caritas", "de");

    @Test
    void everyRowIsShownWithItsErrorsBeforeAnythingIsRecorded() {
        String page = upload(
                "needs.csv",
                COLUMNS + "GOODS;Petro Eins;;40227;blanket;10;;\n" + "GOODS;Petro Zwei;;99999;blanket;many;;\n"
                        + "CASTLE;Petro Drei;;40227;;;;\n");
        String preview = caritas.open(page).asString();
        assertTrue(preview.contains("aufgenommen werden können: 1"), preview);
        assertTrue(preview.contains("postcode: "), preview);
        assertTrue(preview.contains("details.quantity: "), preview);
        assertTrue(preview.contains("kind: "), preview);
        assertEquals(0L, count("select count(*) from requester where name like 'Petro Eins'"));
    }

    @Test
    void rowsAreRecordedSomeAtATimeAndForgottenHereWithIt() {
        String rows = IntStream.range(0, 30)
                .mapToObj(i -> "LODGING;Reihe " + i + ";;40210;;;1;0\n")
                .collect(Collectors.joining());
        String page = upload("needs.csv", COLUMNS + rows);
        caritas.open(page);
        caritas.send(page + "/next", Map.of()).then().statusCode(303);
        caritas.open(page).then().body(containsString("<progress max=\"30\" value=\"25\""));
        caritas.send(page + "/next", Map.of()).then().statusCode(303);
        caritas.open(page).then().body(containsString("Aufgenommen: 30 von 30. Fertig."));
        assertEquals(
                30L,
                count("select count(*) from need n join requester r on r.id = n.requester_id"
                        + " where r.name like 'Reihe %' and n.association = 'caritas'"));
        assertEquals(0L, count("select count(*) from table_import_row where cast(typed as text) like '%Reihe%'"));
    }

    @Test
    void aWorkbookIsATableToo() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Bedarfe");
            List<String> columns =
                    List.of("kind", "requester.name", "postcode", "from", "details.item", "details.quantity");
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(0, i, columns.get(i));
            }
            sheet.value(1, 0, "GOODS");
            sheet.value(1, 1, "Тарас Таблиця");
            sheet.value(1, 2, 40227);
            sheet.value(1, 3, LocalDate.now().plusDays(5));
            sheet.style(1, 3).format("yyyy-MM-dd").set();
            sheet.value(1, 4, "blanket");
            sheet.value(1, 5, 12);
        }
        caritas.open("/needs/import");
        String page = caritas.upload("/needs/import", "needs.xlsx", file.toByteArray())
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        caritas.open(page.substring(page.indexOf("/needs")))
                .then()
                .body(containsString("Decken: 12 Stück"))
                .body(containsString("kann aufgenommen werden"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name,phone\nOlena,1", "kind\n", "kind;a\nGOODS;\"open"})
    void aFileThatIsNoTableOfNeedsIsRefusedWithAReason(String file) {
        caritas.open("/needs/import");
        caritas.upload("/needs/import", "needs.csv", file.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body(containsString("können wir nicht lesen"));
    }

    @Test
    void somebodyElsesImportDoesNotExist() {
        String page = upload("needs.csv", COLUMNS + "GOODS;Petro;;40227;blanket;10;;\n");
        new Browser("diakonie", "de").open(page).then().statusCode(404);
    }

    @Test
    void theExampleIsATableThatWeTake() {
        String example = caritas.open("/needs/import/example").asString();
        Browser desk = new Browser("coordinator", "de");
        desk.open("/needs/import");
        String page = desk.upload("/needs/import", "needs.csv", example.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        desk.open(page.substring(page.indexOf("/needs"))).then().body(containsString("Zeilen mit Fehlern: 0."));
    }

    @Test
    void anAssociationTakesItsOwnPortfolioAlongWithoutNames() {
        UUID own = record("caritas", petroAndTenBlankets());
        UUID foreign = record("diakonie", petroAndTenBlankets());
        caritas.open("/needs/export")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("needs.csv"))
                .body(containsString(reference(own) + ",GOODS,Decken: 10 Stück,OPEN,caritas,40210,"))
                .body(not(containsString(reference(foreign))))
                .body(not(containsString("Приклад")));
    }

    private String upload(String name, String table) {
        caritas.open("/needs/import");
        String location = caritas.upload("/needs/import", name, table.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return location.substring(location.indexOf("/needs"));
    }

    private static String reference(UUID need) {
        return Desk.as("coordinator").get("/api/needs/" + need).then().extract().path("reference");
    }

    private long count(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long) entities.createNativeQuery(sql, Long.class).getSingleResult());
    }
}
