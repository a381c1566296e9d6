package de.ukrainehilfe.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.ukrainehilfe.e2e.TheSystem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page that can be reached without a mailed link, in every language, by the rules of WCAG 2.2 AA that a program can check. */
class AccessibilityIT {
    private static final List<String> CITIZENS = List.of(
            "/",
            "/offers",
            "/offers/new?kind=LODGING",
            "/offers/new?kind=GOODS",
            "/offers/new?kind=INTERPRETING",
            "/offers/new?kind=TRANSPORT",
            "/offers/new?kind=ACCOMPANIMENT",
            "/offers/new?kind=MENTORING",
            "/offers/about/help",
            "/offers/about/privacy",
            "/offers/about/accessibility",
            "/offers/about/imprint",
            "/offers/reports/new",
            "/offers/reports/thanks",
            "/needs/public",
            "/offers/l/no-link-of-ours");
    private static final List<String> COORDINATORS = List.of(
            "/offers/list",
            "/offers/ageing",
            "/offers/search",
            "/offers/reports",
            "/offers/stops",
            "/needs",
            "/needs/ageing",
            "/needs/counter",
            "/needs/import",
            "/needs/search",
            "/needs/new",
            "/needs/new?kind=LODGING",
            "/needs/new?kind=GOODS",
            "/needs/new?kind=INTERPRETING",
            "/needs/new?kind=TRANSPORT",
            "/needs/new?kind=ACCOMPANIMENT",
            "/needs/new?kind=MENTORING",
            "/matches",
            "/matches/incidents",
            "/matches/checks",
            "/matches/allowances",
            "/matches/allowances/month",
            "/matches/map",
            "/matches/reports?measure=OPEN_NEEDS&by=DISTRICT",
            "/matches/reports?measure=TO_MATCH&by=KIND",
            "/matches/plans",
            "/notifications",
            "/notifications/returns",
            "/notifications/previews",
            "/offers/mailbox");
    private static final List<String> AUDITORS =
            List.of("/matches/map", "/matches/reports", "/needs/search/log", "/offers/search/log");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int NARROW = 320;

    private static Browsers browsers;
    private final List<String> problems = new ArrayList<>();
    private final String web = TheSystem.site().web().toString();

    @BeforeAll
    static void open() {
        browsers = new Browsers();
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "uk", "ru", "ar"})
    void pagesForCitizensHaveNoViolation(String language) {
        Page page = browsers.scriptedWindow(language, NARROW);
        CITIZENS.forEach(path -> check(page, path, language));
        page.navigate(web + "/offers/new?kind=LODGING");
        page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON).last().click();
        check(page, "lodging form with errors", language, language);
        page.locator("[name='details.places']").fill("4");
        page.locator("[name='details.ownFlat']").first().check();
        onwards(page);
        page.locator("#postcode").fill("40223");
        assertThat(page.locator("output")).containsText("40223");
        check(page, "where and when", language, language);
        onwards(page);
        page.locator("[name='offerer.name']").fill("Erika Mustermann");
        page.locator("[name='offerer.email']").fill("erika@example.org");
        check(page, "contact", language, language);
        onwards(page);
        check(page, "summary", language, language);
        assertEquals(List.of(), problems);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "uk", "ru", "ar"})
    void pagesForCoordinatorsHaveNoViolation(String language) {
        Page page = browsers.scriptedWindow(language, NARROW);
        page.navigate(web + "/matches");
        check(page, "login", language, language);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Koordination"))
                .click();
        COORDINATORS.forEach(path -> check(page, path, language));
        page.navigate(web + "/matches");
        if (page.locator("article h2 a").count() > 0) {
            page.locator("article h2 a").first().click();
            check(page, "a proposal", language, page.locator("html").getAttribute("lang"));
        }
        page.navigate(web + "/needs");
        if (page.locator("tbody th a").count() > 0) {
            page.locator("tbody th a").first().click();
            check(page, "a need", language, page.locator("html").getAttribute("lang"));
        }
        assertEquals(List.of(), problems);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ar"})
    void pagesForTheCouncilHaveNoViolation(String language) {
        Page page = browsers.scriptedWindow(language, NARROW);
        page.navigate(web + "/matches/reports");
        page.locator("button[value=auditor]").click();
        AUDITORS.forEach(path -> check(page, path, language));
        assertEquals(List.of(), problems);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "uk", "ru", "ar"})
    void pagesForAssociationsHaveNoViolation(String language) {
        Page page = browsers.scriptedWindow(language, NARROW);
        page.navigate(web + "/notifications/subscriptions");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Caritas"))
                .click();
        check(page, "/notifications/subscriptions", language);
        page.locator("#url").fill("https://127.0.0.1/");
        page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON).last().click();
        check(page, "endpoint form with errors", language, language);
        page.locator("#url").fill("http://localhost:1/events");
        page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON).last().click();
        page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON).first().click();
        check(page, "endpoint with a test call", language, language);
        page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON).last().click();
        assertEquals(List.of(), problems);
    }

    private static void onwards(Page page) {
        page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON).first().click();
    }

    private void check(Page page, String path, String language) {
        page.navigate(web + path);
        check(page, path, language, page.locator("html").getAttribute("lang"));
    }

    private void check(Page page, String what, String wanted, String spoken) {
        Browsers.picture(page, "axe/" + wanted + what.replaceAll("[^A-Za-z]+", "-"));
        if (!wanted.equals(spoken)) {
            problems.add(what + " speaks " + spoken + " instead of " + wanted);
        }
        new AxeBuilder(page)
                .withTags(RULES)
                .analyze()
                .getViolations()
                .forEach(rule -> problems.add(what + " in " + wanted + ": " + rule.getId() + " "
                        + rule.getNodes().get(0).getHtml()));
        Number overflow = (Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (overflow.intValue() > 0) {
            problems.add(what + " in " + wanted + " is wider than " + NARROW + " px");
        }
    }
}
