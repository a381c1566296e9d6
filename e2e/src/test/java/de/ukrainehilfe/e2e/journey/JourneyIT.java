package de.ukrainehilfe.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.ukrainehilfe.e2e.TheSystem;
import de.ukrainehilfe.e2e.site.Mailbox;
import de.ukrainehilfe.e2e.site.Site;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JourneyIT {
    /** Other addresses in each run, so that it can be repeated against a system that keeps its mails. */
    private static final String RUN = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

    private static final String ERIKA = "erika." + RUN + "@example.org";
    private static final String ERIKAS_PHONE = "+49 211 555010";
    private static final String OLENA = "olena." + RUN + "@example.org";
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final int PHONE = 390;
    private static final int DESK = 1280;

    private static final Pattern REFERENCE = Pattern.compile("A-\\w{4}-\\w{2}");

    private static Browsers browsers;
    private String erikasReference;
    private final Site site = TheSystem.site();
    private final Mailbox mailbox = new Mailbox(site);

    @BeforeAll
    static void open() {
        browsers = new Browsers();
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    @Test
    void aBedAndAFamilyMeetAndSeeEachOtherOnlyAfterBothSaidYes() {
        erikaOffersABed();
        erikaConfirms();
        Page desk = coordinatorSignsIn();
        coordinatorRecordsOlenasNeed(desk);
        coordinatorApproves(desk);

        Mailbox.Mail asksErika = mail(ERIKA, 3);
        Mailbox.Mail asksOlena = mail(OLENA, 2);
        assertReveals(asksErika, false, OLENA, "Олена");
        assertReveals(asksOlena, false, ERIKA, ERIKAS_PHONE, "Mustermann");

        olenaSaysYesInUkrainian(asksOlena);
        assertEquals(3, mailbox.to(ERIKA).size(), "one yes reveals nothing");
        erikaSaysYes(asksErika);

        assertReveals(mail(ERIKA, 4), true, OLENA, "Олена Зразок");
        assertReveals(mail(OLENA, 3), true, ERIKA, "Erika Mustermann");
        for (Mailbox.Heading heading : mailbox.headings()) {
            assertEquals(1, heading.to().size(), "one recipient per message");
        }
    }

    private void erikaOffersABed() {
        Page page = browsers.window("de-DE", PHONE);
        page.navigate(site.web() + "/");
        page.getByRole(AriaRole.MAIN).getByText("Hilfe anbieten").click();
        Browsers.picture(page, "offer-1-kinds");
        link(page, "Unterkunft").click();
        Browsers.picture(page, "offer-2-empty");

        button(page, "Weiter").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Ihre Angaben sind noch da");
        Browsers.picture(page, "offer-3-errors");

        page.getByLabel("Für wie viele Menschen ist Platz?").fill("4");
        page.getByRole(AriaRole.RADIO).first().check();
        // rare enough together that no other record of a busy system comes between the two
        page.getByLabel("Barrierefrei").check();
        page.getByLabel("Haustiere willkommen").check();
        page.getByLabel("Nur für Frauen").check();
        page.getByLabel("Kinder willkommen").check();
        button(page, "Weiter").click();

        page.getByLabel("Postleitzahl").fill("40223");
        page.getByLabel("Ab wann?").fill(LocalDate.now().toString());
        page.getByLabel("Bis wann?").fill(LocalDate.now().plusDays(120).toString());
        Browsers.picture(page, "offer-3-where");
        button(page, "Weiter").click();

        page.getByLabel("Privatperson").check();
        page.getByLabel("Name").fill("Erika Mustermann");
        page.getByLabel("E-Mail").fill("erika@mustermann");
        page.getByLabel("Telefon").fill(ERIKAS_PHONE);
        button(page, "Weiter").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("E-Mail");
        assertThat(page.getByLabel("Name")).hasValue("Erika Mustermann");
        page.getByLabel("E-Mail").fill(ERIKA);
        button(page, "Weiter").click();

        assertThat(page.getByRole(AriaRole.MAIN)).containsText("40223 Düsseldorf");
        Browsers.picture(page, "offer-4-check");
        page.getByLabel("Ich bin einverstanden").check();
        button(page, "Angebot abschicken").click();
        assertThat(page.getByRole(AriaRole.HEADING).first()).containsText("Danke");
        erikasReference = REFERENCE
                .matcher(page.getByRole(AriaRole.MAIN).innerText())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        Browsers.picture(page, "offer-4-sent");
    }

    private void erikaConfirms() {
        Page page = browsers.window("de-DE", PHONE);
        String link = mail(ERIKA, 1).link().toString();
        page.navigate(link);
        page.navigate(link);
        Browsers.picture(page, "offer-5-confirm");
        button(page, "Ja, bestätigen").click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("bestätigt");
        Browsers.picture(page, "offer-6-own-page");
        page.navigate(link);
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("bereits bestätigt");
        mail(ERIKA, 2);
    }

    private Page coordinatorSignsIn() {
        Page page = browsers.window("de-DE", DESK);
        page.navigate(site.web() + "/matches");
        Browsers.picture(page, "login");
        button(page, "Koordination").click();
        assertThat(page).hasURL(Pattern.compile(".*/matches.*"));
        return page;
    }

    private void coordinatorRecordsOlenasNeed(Page page) {
        page.navigate(site.web() + "/needs/new?kind=LODGING");
        page.getByLabel("Erwachsene").fill("1");
        page.getByLabel("Kinder").fill("2");
        page.getByLabel("Barrierefrei nötig").check();
        page.getByLabel("Mit Haustier").check();
        page.getByLabel("Nur bei Frauen").check();
        page.getByLabel("Postleitzahl").fill("40210");
        page.getByLabel("Name").fill("Олена Зразок");
        page.getByLabel("E-Mail").fill(OLENA);
        page.getByLabel("Sprache für Nachrichten").selectOption("uk");
        page.getByLabel("Verband").fill("caritas");
        Browsers.picture(page, "need-1-form");
        button(page, "Aufnehmen").click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("B-");
        Browsers.picture(page, "need-2-recorded");
        assertEquals(
                1,
                mailbox.to(OLENA).size() > 0 ? 1 : mail(OLENA, 1).heading().to().size());
    }

    private void coordinatorApproves(Page page) {
        Locator proposal = page.locator("article").filter(new Locator.FilterOptions().setHasText(erikasReference));
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            page.navigate(site.web() + "/matches?kind=LODGING");
            assertEquals(1, proposal.count());
        });
        Browsers.picture(page, "board-1-proposals");
        proposal.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Freigeben"))
                .click();
        Browsers.picture(page, "board-2-approved");
    }

    private void olenaSaysYesInUkrainian(Mailbox.Mail mail) {
        Page page = browsers.window("uk-UA", PHONE);
        page.navigate(mail.link().toString());
        assertEquals("uk", page.locator("html").getAttribute("lang"));
        Browsers.picture(page, "answer-1-uk");
        button(page, "Так").first().click();
        Browsers.picture(page, "answer-2-uk-yes");
    }

    private void erikaSaysYes(Mailbox.Mail mail) {
        Page page = browsers.window("de-DE", PHONE);
        page.navigate(mail.link().toString());
        button(page, "Ja").first().click();
        Browsers.picture(page, "answer-3-de-yes");
    }

    /** Waits until the address has that many mails and returns the newest. */
    private Mailbox.Mail mail(String address, int count) {
        List<Mailbox.Mail> mails =
                Awaitility.await().atMost(PATIENCE).until(() -> mailbox.to(address), found -> found.size() >= count);
        assertEquals(count, mails.size(), "mails to " + address);
        return mails.get(count - 1);
    }

    private static void assertReveals(Mailbox.Mail mail, boolean wanted, String... contact) {
        for (String part : contact) {
            assertEquals(wanted, mail.text().contains(part), mail.heading().subject() + " and " + part);
            if (!wanted) {
                assertFalse(mail.html().contains(part), mail.heading().subject() + " and " + part);
            }
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
