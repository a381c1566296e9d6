package de.ukrainehilfe.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import de.ukrainehilfe.e2e.TheSystem;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page in every language, {@link Inspector 320 px wide}. Axe looks at all pages in German and Arabic (right to
 * left), and at those for citizens and behind mailed links, which are full of text, in all five languages; with
 * {@code -Daxe.full} at everything in all five, and at the errors of all forms. Not looked at: the counter's form with
 * what a mail said, and the pages that the login provider shows.
 */
class AccessibilityIT {
    private static final boolean FULL = System.getProperty("axe.full") != null;
    private static final List<String> KINDS =
            List.of("LODGING", "GOODS", "INTERPRETING", "TRANSPORT", "ACCOMPANIMENT", "MENTORING");
    private static final List<String> CITIZENS = List.of(
            "/",
            "/offers",
            "/offers/saved",
            "/offers/sent/A-7K3M-2Q",
            "/offers/about/help",
            "/offers/about/privacy",
            "/offers/about/accessibility",
            "/offers/about/imprint",
            "/offers/reports/new",
            "/offers/reports/thanks",
            "/needs/public",
            "/needs/public?kind=MENTORING",
            "/offers/l/no-link-of-ours");
    private static final List<String> COORDINATORS = List.of(
            "/offers/list",
            "/offers/ageing",
            "/offers/import",
            "/offers/search",
            "/offers/duplicates",
            "/offers/messages",
            "/offers/reports",
            "/offers/stops",
            "/offers/vetting",
            "/offers/mailbox",
            "/needs",
            "/needs/ageing",
            "/needs/counter",
            "/needs/hand-overs",
            "/needs/import",
            "/needs/messages",
            "/needs/search",
            "/needs/duplicates",
            "/needs/new",
            "/matches",
            "/matches?association=nobody",
            "/matches/incidents",
            "/matches/checks",
            "/matches/vetting",
            "/matches/learning",
            "/matches/allowances",
            "/matches/allowances/month",
            "/matches/map",
            "/matches/reports?measure=OPEN_NEEDS&by=DISTRICT",
            "/matches/reports?measure=TO_MATCH&by=KIND",
            "/matches/plans",
            "/notifications",
            "/notifications/returns",
            "/notifications/previews");
    private static final List<String> ASSOCIATIONS = List.of(
            "/needs",
            "/needs/ageing",
            "/needs/import",
            "/needs/new?kind=LODGING",
            "/offers/list",
            "/matches",
            "/notifications/subscriptions");
    private static final List<String> AUDITORS =
            List.of("/matches/map", "/matches/reports", "/needs/search/log", "/offers/search/log");
    private static final List<String> ADMINS = List.of(
            "/offers/dead-letters",
            "/needs/dead-letters",
            "/matches/dead-letters",
            "/notifications/dead-letters",
            "/notifications/subscriptions");

    private static Records records;
    private final String web = TheSystem.site().web().toString();

    @BeforeAll
    static void somethingOnEveryPage() throws SQLException {
        records = new Records();
    }

    // two languages at a time, but no other class beside them: some stop services that these pages need
    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "en", "uk", "ru"})
    void noPageHasAViolation(String language) {
        try (Browsers browsers = new Browsers()) {
            Inspector citizen = aCitizenLooksAround(browsers, language);

            boolean inDepth = FULL || language.equals("de") || language.equals("ar");
            Inspector coordinator = signedIn(browsers, language, inDepth, "coordinator");
            visit(coordinator, COORDINATORS);
            visit(coordinator, forms("/needs/new"));
            visit(coordinator, records.coordinators());
            coordinator.page.navigate(web + records.slip());
            coordinator.lookAtForeign("slip");
            if (inDepth) {
                aTableIsTakenIn(coordinator, "/needs/import");
                aTableIsTakenIn(coordinator, "/offers/import");
                somebodyIsLookedFor(coordinator, "/needs/search", records.somebody());
                somebodyIsLookedFor(coordinator, "/offers/search", "nobody@example.org");
            }
            if (FULL) {
                forms("/offers/new").forEach(form -> refused(citizen, form));
                forms("/needs/new").forEach(form -> refused(coordinator, form));
                refused(citizen, "/offers/reports/new");
            }
            Inspector association = signedIn(browsers, language, inDepth, "caritas");
            visit(association, ASSOCIATIONS);
            anEndpointIsTriedOut(association);

            Inspector auditor = signedIn(browsers, language, inDepth, "auditor");
            visit(auditor, AUDITORS);
            Inspector admin = signedIn(browsers, language, inDepth, "admin");
            visit(admin, ADMINS);

            for (Inspector each : List.of(citizen, coordinator, association, auditor, admin)) {
                assertEquals(List.of(), each.problems());
            }
        }
    }

    /** Plain German is for those who are not here to work. */
    @Test
    void noPageForCitizensHasAViolationInPlainGerman() {
        try (Browsers browsers = new Browsers()) {
            assertEquals(List.of(), aCitizenLooksAround(browsers, "de-simple").problems());
        }
    }

    private Inspector aCitizenLooksAround(Browsers browsers, String language) {
        Inspector citizen = new Inspector(browsers, language, FULL || !language.equals("de-simple"));
        visit(citizen, CITIZENS);
        visit(citizen, forms("/offers/new"));
        visit(citizen, records.mailed());
        anOfferIsFilledIn(citizen);
        return citizen;
    }

    private static List<String> forms(String page) {
        return KINDS.stream().map(kind -> page + "?kind=" + kind).toList();
    }

    private void visit(Inspector inspector, List<String> paths) {
        for (String path : paths) {
            inspector.page.navigate(web + path);
            inspector.look(path.replaceAll("[A-Za-z0-9_-]{30,}", "token"));
        }
    }

    /** The form comes back with its errors, whatever the browser would have kept from being sent. */
    private void refused(Inspector inspector, String path) {
        inspector.page.navigate(web + path);
        inspector.page.evaluate("document.querySelector('main form[method=post]').noValidate = true");
        onwards(inspector.page);
        inspector.look(path + " refused");
    }

    private void anOfferIsFilledIn(Inspector citizen) {
        Page page = citizen.page;
        page.navigate(web + "/offers/new?kind=LODGING");
        onwards(page);
        citizen.look("lodging form with errors");
        page.locator("[name='details.places']").fill("4");
        page.locator("[name='details.ownFlat']").first().check();
        onwards(page);
        page.locator("#postcode").fill("40223");
        assertThat(page.locator("output")).containsText("40223");
        citizen.look("where and when");
        onwards(page);
        page.locator("[name='offerer.name']").fill("Erika Mustermann");
        page.locator("[name='offerer.email']").fill("erika@example.org");
        citizen.look("contact");
        onwards(page);
        citizen.look("summary");
    }

    private void aTableIsTakenIn(Inspector coordinator, String home) {
        Page page = coordinator.page;
        byte[] table = page.context().request().get(web + home + "/example").body();
        page.navigate(web + home);
        page.locator("#file").setInputFiles(new FilePayload("table.csv", "text/csv", table));
        page.locator("#agreed").all().forEach(Locator::check);
        page.locator("main form > button").click(); // a field for a file has the role of a button, too
        assertThat(page.locator("main table")).isVisible();
        coordinator.look(home + " preview");
    }

    private void somebodyIsLookedFor(Inspector coordinator, String home, String whom) {
        Page page = coordinator.page;
        page.navigate(web + home);
        page.locator("#text").fill(whom);
        page.locator("#purpose").selectOption(new SelectOption().setIndex(1));
        onwards(page);
        coordinator.look(home + " answered");
    }

    private void anEndpointIsTriedOut(Inspector association) {
        Page page = association.page;
        page.locator("#url").fill("https://127.0.0.1/");
        buttons(page).last().click();
        association.look("endpoint form with errors");
        page.locator("#url").fill("http://localhost:1/events");
        buttons(page).last().click();
        buttons(page).first().click();
        association.look("endpoint with a test call");
        buttons(page).last().click();
    }

    private Inspector signedIn(Browsers browsers, String language, boolean inDepth, String who) {
        Inspector inspector = new Inspector(browsers, language, inDepth);
        inspector.page.navigate(web + "/notifications/subscriptions");
        inspector.page.locator("button[value=" + who + "]").click();
        return inspector;
    }

    private static void onwards(Page page) {
        buttons(page).first().click();
    }

    private static Locator buttons(Page page) {
        return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON);
    }
}
