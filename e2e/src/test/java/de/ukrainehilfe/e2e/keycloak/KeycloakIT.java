package de.ukrainehilfe.e2e.keycloak;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.ukrainehilfe.e2e.journey.Browsers;
import de.ukrainehilfe.e2e.site.LaunchedSystem;
import de.ukrainehilfe.e2e.site.Mailbox;
import de.ukrainehilfe.local.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Run by {@code bin/test keycloak}: starting Keycloak takes longer than all that is tested with it. */
class KeycloakIT {
    private static final String PASSWORD = "long enough for the realm 1";
    private static final int DESK = 1280;

    private static Keycloak keycloak;
    private static LaunchedSystem system;
    private static Browsers browsers;

    @BeforeAll
    static void aSystemWithARealLogin() throws Exception {
        String site = Integer.toString(Ports.orFree(0));
        Map<String, String> secrets = Map.of(
                "OIDC_SECRET", "a secret between the pages and the login",
                "CONTACTS_CLIENT_SECRET", "a secret of notification-service");
        keycloak = new Keycloak(
                Path.of(System.getProperty("keycloak.home")), with(secrets, "SITE_URL", "http://localhost:" + site));
        keycloak.addPerson("koordination", PASSWORD, "coordinator", null);
        keycloak.addPerson("mitarbeit-caritas", PASSWORD, null, "/caritas");
        keycloak.addPerson("niemand", PASSWORD, null, null);
        system = LaunchedSystem.start(
                Path.of(".."),
                Files.createTempDirectory("ukraine-hilfe-keycloak"),
                with(with(secrets, "PROXY_PORT", site), "OIDC_ISSUER", keycloak.issuer()));
        browsers = new Browsers();
    }

    @AfterAll
    static void end() {
        for (AutoCloseable each : new AutoCloseable[] {browsers, system, keycloak}) {
            if (each != null) {
                try {
                    each.close();
                } catch (Exception late) {
                    throw new IllegalStateException(late);
                }
            }
        }
    }

    @Test
    void rolesAndAssociationComeFromTheToken() {
        Page coordinator = signIn("koordination", "/matches");
        assertThat(coordinator).hasURL(Pattern.compile(".*/matches.*"));
        assertThat(link(coordinator, "Mails")).isVisible();
        String theirs = record(coordinator, "caritas");
        String others = record(coordinator, "diakonie");
        assertThat(coordinator.getByRole(AriaRole.MAIN)).containsText("diakonie");

        Page caritas = signIn("mitarbeit-caritas", "/needs");
        assertThat(link(caritas, "Mails")).hasCount(0);
        assertThat(caritas.getByRole(AriaRole.MAIN)).containsText(theirs);
        assertThat(caritas.getByRole(AriaRole.MAIN)).not().containsText(others);
        caritas.navigate(system.site().web() + "/matches/plans");
        assertThat(caritas.getByRole(AriaRole.HEADING).first()).not().containsText("Plan");

        // with Keycloak's service token notification-service has learnt whom to write to
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertEquals(
                        1,
                        new Mailbox(system.site())
                                .to("olena.caritas@example.org")
                                .size()));
    }

    @Test
    void anAccountWithoutARoleSeesNobodysData() {
        Page nobody = signIn("niemand", "/needs");
        assertThat(nobody.locator("tbody")).hasCount(0);
        assertThat(link(nobody, "Mails")).hasCount(0);
    }

    @Test
    void signingOutEndsTheSessionAtKeycloakToo() {
        Page page = signIn("koordination", "/matches");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Abmelden")))
                .click();
        assertThat(page).hasURL(Pattern.compile("localhost:\\d+/(\\?state=.*)?$"));
        page.navigate(system.site().web() + "/matches");
        assertThat(page.locator("#password")).isVisible();
    }

    private static Page signIn(String name, String path) {
        Page page = browsers.everydayWindow("de-DE", DESK);
        page.navigate(system.site().web() + path);
        assertThat(page).hasURL(Pattern.compile(".*/realms/ukraine-hilfe/.*"));
        Browsers.picture(page, "keycloak-" + name);
        page.locator("#username").fill(name);
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
        Browsers.picture(page, "keycloak-" + name + "-in");
        return page;
    }

    /** A need of one of the association's clients; returns its number. */
    private static String record(Page page, String association) {
        page.navigate(system.site().web() + "/needs/new?kind=LODGING");
        page.getByLabel("Erwachsene").fill("1");
        page.getByLabel("Kinder").fill("2");
        page.getByLabel("Postleitzahl").fill("40210");
        page.getByLabel("Name").fill("Олена Зразок");
        page.getByLabel("E-Mail").fill("olena." + association + "@example.org");
        page.getByLabel("Sprache für Nachrichten").selectOption("uk");
        page.getByLabel("Verband").fill(association);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Aufnehmen"))
                .click();
        String told = page.getByRole(AriaRole.MAIN).innerText();
        return Pattern.compile("B-\\w{4}-\\w{2}")
                .matcher(told)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError(told))
                .group();
    }

    private static Map<String, String> with(Map<String, String> some, String name, String value) {
        Map<String, String> more = new HashMap<>(some);
        more.put(name, value);
        return more;
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
