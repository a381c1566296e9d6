package de.ukrainehilfe.matching.planning;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.local.Browser;
import de.ukrainehilfe.matching.MatchingServiceTest;
import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages about plans, without JavaScript. */
@QuarkusTest
class PlanPageTest extends MatchingServiceTest {
    private final Story olena = Stories.olenasFamily();

    @BeforeEach
    void noPlanYet() {
        change("truncate plan cascade");
    }

    @Test
    void aCoordinatorPlansReviewsAndAsksBoth() {
        Story room = Stories.erikasRoom();
        told(room, olena);
        Browser browser = new Browser("coordinator", "en");
        String page = planned(browser);
        browser.open(page)
                .then()
                .statusCode(200)
                .body(containsString("This plan has"))
                .body(containsString("Ask both"))
                .body(containsString("points. "))
                .body(containsString("<figure hidden><div id=\"map\">"))
                .body(matchesPattern("(?s).*<article [^>]*data-need=\"5\\d\\.\\d{4},\\d\\.\\d{4}\" data-offer=\"5.*"));
        String back = browser.send(page + "/lines/1/accept", Map.of())
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertEquals(1, matches(olena, "APPROVED").size());
        browser.open(URI.create(back).getPath() + "?done=1")
                .then()
                .body(containsString("Line 1: asked"))
                .body(not(containsString("Ask both")));
        browser.open("/matches/plans");
        browser.send(page + "/lines/1/accept", Map.of())
                .then()
                .statusCode(409)
                .body(containsString("This line is now: asked"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "uk", "ru", "ar"})
    void everyLanguageHasItsWords(String language) {
        told(Stories.erikasRoom(), olena, Stories.olenasFamily());
        Browser browser = new Browser("coordinator", language);
        String page = planned(browser);
        browser.open("/matches/plans").then().statusCode(200).body(not(containsString("NOT_FOUND")));
        browser.open(page).then().statusCode(200).body(not(containsString("NOT_FOUND")));
    }

    @Test
    void aRunningPlanIsShownAndCanBeStopped() {
        change("insert into plan (id, kind, status, asked_at) values"
                + " ('018f0000-0000-7000-8000-000000000001', 'LODGING', 'RUNNING', now())");
        Browser browser = new Browser("coordinator", "de");
        String page = "/matches/plans/018f0000-0000-7000-8000-000000000001";
        browser.open(page)
                .then()
                .body(containsString("<progress"))
                .body(containsString("Stand neu laden"))
                .body(containsString("noch nicht bekannt"));
        browser.send(page + "/cancel", Map.of()).then().statusCode(303);
        assertEquals(List.of("t"), rows("select cancel_asked from plan"));
    }

    @Test
    void itSaysWhenANewPlanWouldBeBetter() {
        told(Stories.erikasRoom(), olena);
        Browser browser = new Browser("coordinator", "en");
        String page = planned(browser);
        browser.open(page).then().body(not(containsString("A new plan is better now")));
        change("update plan set kept_objective = 9960, anew_objective = 10000, kept_bound = 20000");
        browser.open(page).then().body(not(containsString("A new plan is better now")));
        change("update plan set kept_objective = 9940");
        browser.open(page)
                .then()
                .body(containsString("A new plan is better now"))
                .body(containsString("has 99.40% of the points"))
                .body(containsString("and 49.70% of the upper bound"));
    }

    @ParameterizedTest
    @CsvSource({"caritas,403", "auditor,403"})
    void nobodyElseSeesThem(String who, int status) {
        new Browser(who, "de").open("/matches/plans").then().statusCode(status);
    }

    private String planned(Browser browser) {
        browser.open("/matches/plans");
        String page = URI.create(browser.send("/matches/plans", Map.of("kind", "LODGING"))
                        .then()
                        .statusCode(303)
                        .extract()
                        .header("Location"))
                .getPath();
        Awaitility.await("the plan")
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() ->
                        rows("select count(*) from plan where status = 'DONE'").equals(List.of("1")));
        return page;
    }
}
