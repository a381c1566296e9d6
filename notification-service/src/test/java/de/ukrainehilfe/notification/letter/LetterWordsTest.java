package de.ukrainehilfe.notification.letter;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.notification.NotificationServiceTest;
import de.ukrainehilfe.notification.contact.Contact;
import de.ukrainehilfe.notification.mail.Mail;
import de.ukrainehilfe.notification.mail.Matter;
import de.ukrainehilfe.notification.mail.SampleMails;
import de.ukrainehilfe.notification.mail.Side;
import de.ukrainehilfe.notification.mail.Template;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What single mails say, and to whom they do not say it. */
@QuarkusTest
class LetterWordsTest extends NotificationServiceTest {
    @Inject
    Letters letters;

    @Test
    void anApprovedMatchSaysWhatItIsAboutInPlainWords() {
        assertContains(
                text(SampleMails.BLANKETS, "de"),
                "Was: Decken",
                "Menge: 1.200 Stück",
                "Gebraucht in: 40227 Düsseldorf");
        assertContains(
                text(SampleMails.INTERPRETING, "de"),
                "Was: Dolmetschen",
                "Sprachen: Ukrainisch – Deutsch",
                "Termin: Montag, 7. Dezember 2026, 10:00 Uhr (60 Minuten)");
        assertContains(text(SampleMails.MENTORING, "de"), "Was: Patenschaft", "Stunden in der Woche: 2");
        assertContains(text(SampleMails.LODGING, "en"), "People: 3", "Time: 1 December 2026 to 28 February 2027");
        assertContains(text(SampleMails.LODGING, "uk"), "з 1 грудня 2026 р. до 28 лютого 2027 р.");
        assertContains(text(SampleMails.BLANKETS, "ar"), "بطانيات", "1,200 قطعة");
    }

    @Test
    void aKindAnItemOrALanguageThatIsNewIsStillWrittenAbout() {
        Matter news =
                new Matter("TELEPATHY", 2, "hover-board", "BUNDLE", null, "99999", null, null, null, null, null, null);
        Mail mail = SampleMails.of(Template.NEED_RECORDED, Side.NEED, news);
        assertContains(letters.write(mail, recipient("tlh"), null).text(), "Was: Hilfe", "Ort: 99999");
    }

    @Test
    void aProposalWithoutADeadlineIsStillWrittenAbout() {
        Matter open = new Matter("LODGING", 2, null, null, null, "40210", null, null, null, null, null, null);
        assertFalse(text(open, "de").contains("bis "), text(open, "de"));
    }

    @Test
    void whoseOwnOfferWentAwayIsNotToldThatItStaysOpen() {
        Matter gone = SampleMails.LODGING.because("OFFER_WITHDRAWN");
        assertFalse(cancelled(Side.OFFER, gone).contains("bleibt offen"));
        assertTrue(cancelled(Side.NEED, gone).contains("Wir suchen weiter"));
    }

    @Test
    void aPersonWhoCannotBeReachedIsBroughtTogetherByUs() {
        Mail mail = SampleMails.of(Template.MATCH_CONFIRMED, Side.OFFER, SampleMails.LODGING);
        Contact unreachable = new Contact("Олена Зразок", null, null, "uk");
        assertContains(letters.write(mail, recipient("de"), unreachable).text(), "bringen Sie zusammen");
    }

    @Test
    void aNameIsTextAndNeverMarkup() {
        Mail mail = SampleMails.of(Template.CONFIRM_OFFER, Side.OFFER, SampleMails.LODGING);
        Letter letter = letters.write(mail, new Contact("Eva <b>&", "e@example.org", null, "de"), null);
        assertTrue(letter.html().contains("Eva &lt;b&gt;&amp;"), letter.html());
        assertTrue(letter.text().contains("Guten Tag Eva <b>&,"), letter.text());
    }

    private String text(Matter about, String language) {
        Mail mail = SampleMails.of(Template.MATCH_APPROVED, Side.OFFER, about);
        return letters.write(mail, recipient(language), null).text();
    }

    private String cancelled(Side side, Matter about) {
        return letters.write(SampleMails.of(Template.MATCH_CANCELLED, side, about), recipient("de"), null)
                .text();
    }

    private static void assertContains(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part), part + " is not in\n" + text);
        }
    }

    private static Contact recipient(String language) {
        return new Contact("Erika Mustermann", "erika@example.org", null, language);
    }
}
