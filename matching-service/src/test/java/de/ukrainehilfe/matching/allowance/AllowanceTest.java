package de.ukrainehilfe.matching.allowance;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.local.Browser;
import de.ukrainehilfe.matching.MatchingServiceTest;
import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Petro sees a doctor on 11 January 2027 with Oksana, and what that means for her money. */
@QuarkusTest
class AllowanceTest extends MatchingServiceTest {
    private final Story oksana = Stories.oksanaInterprets();
    private final Story petro = Stories.petroAtTheDoctor();

    @Test
    void anAppointmentThatWasHeldIsPaidOnceHoweverOftenThatIsSaid() {
        UUID match = confirmed();
        assertEquals(List.of("ACCEPTED"), states());
        complete(match).then().statusCode(200);
        complete(match).then().statusCode(409);
        assertEquals(List.of("ALLOWANCE_DUE"), states());
        as("coordinator")
                .get("/api/matches/allowances?year=2027")
                .then()
                .statusCode(200)
                .body("budget", equalTo(1_600_000))
                .body("earned", equalTo(2000))
                .body("due", equalTo(2000));
        pay().then().body("count", equalTo(1));
        pay().then().body("count", equalTo(0));
        assertEquals(List.of("PAID"), states());
    }

    @Test
    void whoIsCancelledOnTheDayBeforeIsPaidAndWhoIsToldEarlierIsNot() {
        UUID late = confirmed();
        clock.putForward(Duration.between(clock.instant(), Instant.parse("2027-01-10T10:00:00Z")));
        end(late, "CANCELLED_BY_REQUESTER");
        assertEquals(List.of("ALLOWANCE_DUE"), states());
        assertEquals(List.of("CANCELLED_LATE"), rows("select because from allowance"));
    }

    @Test
    void whoIsToldInTimeOrCancelsThemselvesIsNotPaid() {
        end(confirmed(), "CANCELLED_BY_REQUESTER");
        assertEquals(List.of("OFF"), states());
        UUID own = confirmed(Stories.oksanaInterprets(), Stories.petroAtTheDoctor());
        clock.putForward(Duration.between(clock.instant(), Instant.parse("2027-01-11T08:30:00Z")));
        end(own, "CANCELLED_BY_OFFERER");
        assertEquals(List.of("0"), rows("select count(*) from allowance"));
    }

    @Test
    void nobodyIsAskedWhomTheYearsBudgetCannotPay() {
        change("insert into allowance_year (year, budget_cents) values (2027, 3999)");
        confirmed();
        Story afterwards = Stories.petroAtTheDoctor()
                .with("details.appointment", Map.of("start", "2027-01-11T11:00:00+01:00", "minutes", 30));
        told(afterwards);
        UUID second = proposal(afterwards);
        approve(second)
                .then()
                .statusCode(409)
                .body("code", equalTo("budget-spent"))
                .body("detail", containsString("2027"));
        assertEquals("PROPOSED", status(second));
        change("update allowance_year set budget_cents = 4000");
        approve(second).then().statusCode(200);
    }

    @Test
    void aMonthIsReadAsATableAndOnPaper() {
        complete(confirmed());
        String csv = as("coordinator")
                .get("/api/matches/allowances/month.csv?month=2027-01")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(2, csv.lines().count());
        assertTrue(csv.contains(",2027-01-11,60,20.00,HELD,DUE"), csv);
        byte[] pdf = as("coordinator")
                .get("/api/matches/allowances/month.pdf?month=2027-01")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertTrue(new String(pdf, 0, 8, StandardCharsets.ISO_8859_1).startsWith("%PDF-1."));
        assertTrue(text(pdf).contains("20,00"), text(pdf));
        as("coordinator")
                .get("/api/matches/allowances/month?month=2027-13")
                .then()
                .statusCode(400);
        as("coordinator").get("/api/matches/allowances?year=1").then().statusCode(400);
        for (String who : List.of("caritas", "auditor", "admin")) {
            as(who).get("/api/matches/allowances?year=2027").then().statusCode(403);
        }
    }

    @Test
    void theLedgerIsAPageWithAButtonForTheMonth() {
        complete(confirmed());
        Browser desk = new Browser("coordinator", "de");
        desk.open("/matches/allowances?month=2027-01").then().statusCode(200).body(containsString("16.000,00\u00a0€"));
        desk.open("/matches/allowances/month?month=2027-01")
                .then()
                .statusCode(200)
                .body(containsString("auszuzahlen"));
        desk.send("/matches/allowances/pay", Map.of("month", "2027-01")).then().statusCode(303);
        desk.open("/matches/allowances/month?month=2027-01").then().body(containsString("ausgezahlt"));
        assertEquals(List.of("coordinator"), rows("select paid_by from allowance"));
    }

    private UUID confirmed() {
        return confirmed(oksana, petro);
    }

    private UUID confirmed(Story offer, Story need) {
        UUID match = approved(offer, need);
        answer(match, "OFFER", "YES").then().statusCode(200);
        answer(match, "NEED", "YES").then().statusCode(200);
        return match;
    }

    private static io.restassured.response.Response complete(UUID match) {
        return as("coordinator").post("/api/matches/{id}/complete", match);
    }

    private static io.restassured.response.Response pay() {
        return as("coordinator").post("/api/matches/allowances/pay?month=2027-01");
    }

    private static void end(UUID match, String reason) {
        as("coordinator")
                .body(Map.of("reason", reason))
                .post("/api/matches/{id}/end", match)
                .then()
                .statusCode(200);
    }

    private List<String> states() {
        return as("coordinator")
                .get("/api/matches/allowances/assignments?offer={id}", oksana.id())
                .then()
                .statusCode(200)
                .extract()
                .path("state");
    }

    private static String text(byte[] pdf) {
        try (org.apache.pdfbox.pdmodel.PDDocument document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            return new org.apache.pdfbox.text.PDFTextStripper().getText(document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
