package de.ukrainehilfe.offers.report;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.offers.Browser;
import de.ukrainehilfe.offers.OffersServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ReportPagesTest extends OffersServiceTest {
    private static final String PAGE = "/offers/reports/new";

    @Inject
    AbuseReports reports;

    @Test
    void whatAnybodyReportsIsOnTheCoordinatorsListUntilItIsDone() {
        Browser halyna = Browser.speaking("uk");
        halyna.get(PAGE).then().statusCode(200);
        halyna.post(PAGE, report()).then().statusCode(303);
        halyna.get("/offers/reports/thanks").then().statusCode(200).body(containsString("Дякуємо"));

        Browser coordinator = Browser.of("coordinator");
        coordinator
                .get("/offers/reports")
                .then()
                .statusCode(200)
                .body(containsString("Er will &lt;Geld&gt; für das Zimmer"))
                .body(containsString("A-7K3M-2Q"));
        String id = rows("select id from abuse_report where done_at is null").get(0);
        coordinator.post("/offers/reports/" + id + "/done", Map.of()).then().statusCode(303);
        coordinator.get("/offers/reports").then().body(not(containsString(id)));

        clock.putForward(Duration.ofDays(182));
        reports.forget();
        assertEquals(1, count("abuse_report where id = '" + id + "'"));
        clock.putForward(Duration.ofDays(2));
        reports.forget();
        assertEquals(0, count("abuse_report where id = '" + id + "'"));
    }

    @ParameterizedTest
    @CsvSource({
        "category, , category",
        "category, GOSSIP, category",
        "text, , text",
        "reference, Zimmer 5, reference",
        "email, halyna@home, email",
        "website, https://spam.example, website"
    })
    void whatCannotBeIsSaidBesideTheFieldAndTheTextStays(String field, String value, String blamed) {
        Browser halyna = Browser.speaking("de");
        halyna.get(PAGE);
        Map<String, Object> fields = report();
        fields.put(field, value == null ? "" : value);
        long before = count("abuse_report");
        String page = halyna.post(PAGE, fields).then().statusCode(422).extract().asString();
        assertEquals(before, count("abuse_report"));
        if (!blamed.equals("website")) {
            assertEquals(true, page.contains("id=\"" + blamed + "-error\""), page);
        }
        assertEquals(!field.equals("text"), page.contains("Er will &lt;Geld&gt;"));
    }

    @Test
    void noneButCoordinatorsReadThem() {
        for (String who : List.of("caritas", "auditor", "admin")) {
            Browser.of(who).get("/offers/reports").then().statusCode(403);
        }
        Browser.speaking("de").get("/offers/reports").then().statusCode(302);
    }

    private static Map<String, Object> report() {
        return new HashMap<>(Map.of(
                "category", "MONEY",
                "text", "Er will <Geld> für das Zimmer",
                "reference", "a-7k3m-2q",
                "email", ""));
    }
}
