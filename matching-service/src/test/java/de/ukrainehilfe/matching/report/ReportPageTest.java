package de.ukrainehilfe.matching.report;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.matching.Browser;
import de.ukrainehilfe.matching.MatchingServiceTest;
import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
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
                .body(containsString("data-postcode=\"40210\" data-gap=\"1\""))
                .body(containsString("data-postcode=\"40223\" data-gap=\"-1\""));
        council.open("/matches/map").then().statusCode(200).body(not(containsString("data-gap=\"1\"")));
        council.open("/matches/areas.geojson").then().statusCode(200).body(containsString("FeatureCollection"));
    }
}
