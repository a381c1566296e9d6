package de.ukrainehilfe.matching.report;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.local.Browser;
import de.ukrainehilfe.matching.MatchingServiceTest;
import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ReportPageTest extends MatchingServiceTest {
    private final Browser council = new Browser("auditor", "de");

    @Test
    void aReportIsATableADrawingAndAFileAndHidesSmallNumbers() {
        told(times(6).stream()
                .map(i -> Stories.tarasAlone().with("id", UUID.randomUUID().toString()))
                .toArray(Story[]::new));
        told(Stories.thirtyBlanketsNeeded(), Stories.petroAtTheDoctor());
        council.open("/matches/reports?measure=OPEN_NEEDS&by=KIND")
                .then()
                .statusCode(200)
                .body(containsString("<th scope=\"row\">Unterkunft</th><td>–</td>"))
                .body(containsString("<th scope=\"row\">Zusammen</th><td>8</td>"))
                .body(containsString("<svg"));
        assertEquals(
                "measure,by,group,count,median_hours\r\nOPEN_NEEDS,KIND,GOODS,,\r\nOPEN_NEEDS,KIND,INTERPRETING,,\r\n"
                        + "OPEN_NEEDS,KIND,LODGING,,\r\n",
                council.open("/matches/reports/csv?measure=OPEN_NEEDS&by=KIND").asString());
    }

    @Test
    void aWorkbookHoldsWhatThePageShowsAndHidesWhatItHides() throws IOException {
        told(times(6).stream()
                .map(i -> Stories.tarasAlone().with("id", UUID.randomUUID().toString()))
                .toArray(Story[]::new));
        told(Stories.thirtyBlanketsNeeded());
        byte[] file = council.open("/matches/reports/xlsx?measure=OPEN_NEEDS&by=KIND")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            assertEquals(
                    List.of("Offene Bedarfe", "Art der Hilfe|Anzahl|", "Sachspenden", "Unterkunft", "Zusammen|7"),
                    rows.limit(5)
                            .map(row -> row.stream()
                                    .map(cell -> cell == null ? "" : cell.getText())
                                    .collect(Collectors.joining("|")))
                            .toList());
        }
    }

    @Test
    void aQuestionIsKeptUnderANameForOneselfOrForAll() {
        change("truncate saved_report");
        Browser coordinator = new Browser("coordinator", "de");
        council.open("/matches/reports");
        save(council, "Dienstags im Rat", "OPEN_NEEDS", "DISTRICT", Map.of("shared", "yes"));
        save(council, "Nur für mich", "TO_MATCH", "KIND", Map.of());
        save(council, "Nur für mich", "TO_MATCH", "LANGUAGE", Map.of());
        council.open("/matches/reports")
                .then()
                .body(containsString("/matches/reports?measure=OPEN_NEEDS&amp;by=DISTRICT\">Dienstags im Rat"))
                .body(containsString("/matches/reports?measure=TO_MATCH&amp;by=LANGUAGE\">Nur für mich"));
        coordinator
                .open("/matches/reports")
                .then()
                .body(containsString("Dienstags im Rat"), containsString("geteilt von auditor"))
                .body(not(containsString("Nur für mich")), not(containsString("Dienstags im Rat löschen")));
        String shared = rows("select id from saved_report where shared").get(0);
        coordinator.send("/matches/reports/saved/" + shared + "/forget", Map.of());
        assertEquals(List.of("2"), rows("select count(*) from saved_report"));
        council.send("/matches/reports/saved/" + shared + "/forget", Map.of())
                .then()
                .statusCode(303);
        assertEquals(List.of("Nur für mich"), rows("select name from saved_report"));
        council.send("/matches/reports/saved", Map.of("name", " ", "measure", "TO_MATCH", "by", "KIND"))
                .then()
                .statusCode(400);
    }

    private static void save(Browser who, String name, String measure, String by, Map<String, String> more) {
        Map<String, String> form = new HashMap<>(Map.of("name", name, "measure", measure, "by", by));
        form.putAll(more);
        who.send("/matches/reports/saved", form).then().statusCode(303);
    }

    @Test
    void theTimeToTheFirstQuestionIsMeasuredFromTheSteps() {
        told(Stories.erikasRoom().with("details.places", 50));
        for (int i : times(5)) {
            Story taras = Stories.tarasAlone();
            told(taras);
            approve(proposal(taras)).then().statusCode(200);
            assertEquals(
                    i + 1,
                    rows("select 1 from match_step where status = 'APPROVED'").size());
        }
        council.open("/matches/reports?measure=FIRST_ANSWER&by=LANGUAGE")
                .then()
                .statusCode(200)
                .body(containsString("<th scope=\"row\">Ukrainisch</th><td>5</td><td>0</td>"));
    }

    @Test
    void toBeAskedForIsNotYetToBeHelped() {
        told(Stories.erikasRoom().with("details.places", 50));
        for (int i : times(5)) {
            Story taras = Stories.tarasAlone();
            told(taras);
            approve(proposal(taras)).then().statusCode(200);
            assertEquals(
                    i + 1,
                    rows("select 1 from match where approved_at is not null").size());
        }
        String five = "<th scope=\"row\">Unterkunft</th><td>5</td>";
        reports("CONTACTED").body(containsString(five));
        reports("HELPED").body(not(containsString("Unterkunft</th>")));
        change("insert into match_check (id, match_id, question, side, asked_at, reply)"
                + " select gen_random_uuid(), id, 'DAY_3', 'NEED', now(), 'FINE' from match");
        reports("HELPED").body(containsString(five));
        change("update match_check set reply = 'NOT_SAFE'");
        reports("HELPED").body(not(containsString("Unterkunft</th>")));
        change("update match_check set reply = 'FINE', side = 'OFFER'");
        reports("HELPED").body(not(containsString("Unterkunft</th>")));
    }

    @Test
    void aReportHasAMapOfWhatItMeasures() {
        told(needs(6, "40210"));
        told(needs(7, "40223"));
        told(needs(2, "40225"));
        council.open("/matches/reports?measure=OPEN_NEEDS&by=KIND")
                .then()
                .statusCode(200)
                .body(containsString("data-postcode=\"40210\" data-value=\"6\""))
                // 2 beside 7 in one district, which the other report tells to have 9
                .body(containsString("data-postcode=\"40223\" data-value=\"\""))
                .body(containsString("data-postcode=\"40225\" data-value=\"\""));
        council.open("/matches/reports/csv?measure=OPEN_NEEDS&by=POSTCODE")
                .then()
                .body(containsString("OPEN_NEEDS,POSTCODE,40210,6,"), containsString("OPEN_NEEDS,POSTCODE,40223,,"));
        council.open("/matches/reports?measure=OPEN_NEEDS&by=DISTRICT").then().body(containsString("<td>9</td>"));
    }

    private static Story[] needs(int count, String postcode) {
        return Stream.generate(() -> Stories.tarasAlone()
                        .with("id", UUID.randomUUID().toString())
                        .with("postcode", postcode))
                .limit(count)
                .toArray(Story[]::new);
    }

    private ValidatableResponse reports(String measure) {
        return council.open("/matches/reports?measure=" + measure + "&by=KIND").then();
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void everyQuestionHasAnAnswerByEverything(Measure measure) {
        told(Stories.erikasRoom(), Stories.olenasFamily());
        for (Dimension by : Dimension.values()) {
            council.open("/matches/reports?measure=" + measure + "&by=" + by)
                    .then()
                    .statusCode(200);
            council.open("/matches/reports/csv?measure=" + measure + "&by=" + by)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void theMapHasATableAndShowsTheCouncilNoSmallNumbers() {
        told(Stories.erikasRoom(), Stories.olenasFamily());
        new Browser("coordinator", "de")
                .open("/matches/map?kind=LODGING")
                .then()
                .statusCode(200)
                .body(containsString("data-postcode=\"40210\" data-value=\"1\""))
                .body(containsString("data-postcode=\"40223\" data-value=\"-1\""));
        council.open("/matches/map").then().statusCode(200).body(not(containsString("data-value=\"1\"")));
        council.open("/matches/areas.geojson").then().statusCode(200).body(containsString("FeatureCollection"));
    }
}
