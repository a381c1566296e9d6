package de.ukrainehilfe.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import de.ukrainehilfe.e2e.TheSystem;
import de.ukrainehilfe.e2e.eightdays.People;
import de.ukrainehilfe.e2e.site.Api;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A coordinator's day at the keyboard, under the site's own content security policy. */
class DeskIT {
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int OFFERS = 60;
    private static final int NEEDS = 30;
    /** Card, Moran and Newell: a stroke of somebody who types now and then, and a moment to think before each field. */
    private static final Duration STROKE = Duration.ofMillis(280);

    private static final Duration THOUGHT = Duration.ofMillis(1350);

    private static Browsers browsers;
    private final String web = TheSystem.site().web().toString();
    private final List<String> complaints = new ArrayList<>();
    private int strokes;
    private int fields;

    @BeforeAll
    static void aBusyDay() {
        browsers = new Browsers();
        Api api = new Api(TheSystem.site());
        String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
        People people = new People(new Random(7), LocalDate.now(), run);
        for (int i = 0; i < OFFERS; i++) {
            Api.Answer offer = api.post(null, "/api/offers", people.offer(i));
            api.post("coordinator", "/api/offers/" + offer.json().path("id").asText() + "/confirm", Map.of());
        }
        for (int i = 0; i < NEEDS; i++) {
            api.post("coordinator", "/api/needs", people.need(i));
        }
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    @Test
    void theBoardIsWorkedOffByKeyboardAndStaysUpToDate() {
        Page page = signedIn(DESK);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            page.navigate(web + "/matches");
            return page.locator("article.match").count() >= 10;
        });
        Browsers.picture(page, "desk-board");

        page.keyboard().press("?");
        assertThat(page.locator("#keys-help")).isVisible();
        Browsers.picture(page, "desk-board-keys");
        page.keyboard().press("Escape");

        page.keyboard().press("j");
        page.keyboard().press("j");
        Locator second = page.locator("article.match").nth(1);
        assertThat(second).isFocused();
        page.keyboard().press("k");
        String rejected = reference(page.locator("article.match").first());
        assertThat(page.locator("article.match").first()).isFocused();
        page.keyboard().press("r");
        assertThat(page.locator("#reject-dialog")).isVisible();
        Browsers.picture(page, "desk-board-reject");
        page.keyboard().press("1");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText(rejected + " ist jetzt verworfen");

        String approved = reference(page.locator("article.match").first());
        assertThat(page.locator("article.match").first()).isFocused();
        page.keyboard().press("a");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText(approved + " ist jetzt angefragt");

        typingDecidesNothing(page);
        whatOthersDecideGoesAwayByItself(page);
        assertEquals(List.of(), complaints);
    }

    private void typingDecidesNothing(Page page) {
        page.navigate(web + "/matches");
        page.locator(".filters summary").click();
        Browsers.picture(page, "desk-board-filters");
        page.locator("input[name=association]").click();
        page.keyboard().type("jara");
        assertThat(page.locator("input[name=association]")).hasValue("jara");
        assertThat(page.locator("#reject-dialog")).isHidden();
        page.locator("input[name=association]").fill("");
    }

    private void whatOthersDecideGoesAwayByItself(Page page) {
        page.navigate(web + "/matches");
        Locator last = page.locator("article.match").last();
        String id = last.getAttribute("data-match");
        new Api(TheSystem.site()).post("coordinator", "/api/matches/" + id + "/reject", Map.of("reason", "OTHER"));
        assertThat(page.locator("#card-" + id)).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
    }

    @Test
    void aProposalTheMapAndTheReportsCanBeLookedAt() {
        for (int width : List.of(PHONE, DESK)) {
            Page page = signedIn(width);
            page.navigate(web + "/matches");
            Browsers.picture(page, "desk-board-" + width);
            page.locator("article.match h2 a").first().click();
            assertThat(page.getByRole(AriaRole.HEADING).first()).containsText("V-");
            Browsers.picture(page, "desk-proposal-" + width);
            page.navigate(web + "/matches/map");
            assertThat(page.locator("#map path").first()).isVisible();
            Browsers.picture(page, "desk-map-" + width);
            page.navigate(web + "/matches/reports?measure=OPEN_NEEDS&by=KIND");
            Browsers.picture(page, "desk-report-" + width);
            for (String path : List.of(
                    "/needs", "/needs/ageing", "/needs/counter", "/needs/import", "/needs/search", "/offers/list")) {
                page.navigate(web + path);
                Browsers.picture(page, "desk" + path.replace('/', '-') + "-" + width);
            }
        }
        assertEquals(List.of(), complaints);
    }

    @Test
    void aNeedIsRecordedWithoutAMouseInLessThanTwoMinutes() {
        Page page = signedIn(DESK);
        page.navigate(web + "/needs/new?kind=LODGING");
        Browsers.picture(page, "counter-form");
        type(page, "1");
        type(page, "2");
        tabTo(page, "postcode");
        type(page, "40210");
        tabTo(page, "requester.name");
        type(page, "Олена Зразок");
        type(page, "olena.zrazok@example.org");
        type(page, "0211 555010");
        press(page, "Control+Enter");
        assertThat(page).hasURL(Pattern.compile(".*fresh=1"));
        Browsers.picture(page, "counter-recorded");
        assertThat(page.locator("a[href*='/slip']")).isFocused();
        page.addInitScript("window.print = () => { document.title = 'printed'; }");
        press(page, "Enter");
        assertThat(page).hasTitle("printed");
        Browsers.picture(page, "counter-slip");
        assertThat(page.locator("#next")).isFocused();
        Duration time = STROKE.multipliedBy(strokes).plus(THOUGHT.multipliedBy(fields));
        assertTrue(time.compareTo(Duration.ofMinutes(2)) < 0, strokes + " strokes take " + time);
        assertEquals(List.of(), complaints);
    }

    /** Fills the field that has the focus and goes on to the next. */
    private void type(Page page, String text) {
        page.keyboard().type(text);
        strokes += text.length();
        fields++;
        press(page, "Tab");
    }

    private void tabTo(Page page, String field) {
        while (!field.equals(page.evaluate("document.activeElement.id"))) {
            press(page, "Tab");
            assertTrue(strokes < 400, "no way to " + field);
        }
    }

    private void press(Page page, String key) {
        page.keyboard().press(key);
        strokes++;
    }

    private static String reference(Locator card) {
        return card.locator("h2 a").innerText();
    }

    private Page signedIn(int width) {
        Page page = browsers.everydayWindow("de-DE", width);
        page.navigate(web + "/matches");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Koordination"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/matches.*"));
        // from here on the pages are ours; the login page is somebody else's
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }
}
