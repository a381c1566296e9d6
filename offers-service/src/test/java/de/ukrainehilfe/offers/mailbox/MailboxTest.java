package de.ukrainehilfe.offers.mailbox;

import static de.ukrainehilfe.local.LocalMailboxes.DESK;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.local.LocalInfrastructure;
import de.ukrainehilfe.local.LocalMailboxes;
import de.ukrainehilfe.offers.Browser;
import de.ukrainehilfe.offers.OffersServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a mail to the desk to the form that its sender finds filled in. */
@QuarkusTest
class MailboxTest extends OffersServiceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void aMailBecomesADraftAndItsSenderFindsTheFormFilledIn() {
        String sender = address("erika");
        LocalDate soon = LocalDate.now().plusDays(20);
        int before = mailboxes().waiting(DESK);
        arrives(mail(
                sender,
                "",
                "Ich biete ein Zimmer für 3 Personen ab " + soon.format(DateTimeFormatter.ofPattern("dd.MM.yyyy"))
                        + ", 40223 Düsseldorf."));
        UUID draft = awaitDraft(sender);
        await().atMost(PATIENCE).until(() -> mailboxes().waiting(DESK) == before);

        as("notification-service")
                .get("/api/contacts/" + draft + "?purpose=NOTIFY")
                .then()
                .statusCode(200)
                .body("email", is(sender))
                .body("name", is("Erika Mustermann"))
                .body("locale", is("de"));
        as("notification-service")
                .get("/api/contacts/" + draft + "?purpose=RELEASE&match=" + UUID.randomUUID())
                .then()
                .statusCode(404);
        as("coordinator")
                .get("/api/contacts/" + draft + "?purpose=NOTIFY")
                .then()
                .statusCode(403);

        String token = links.sign(LinkPurpose.FILL_IN_OFFER, draft, null);
        for (int i = 0; i < 3; i++) {
            String page = as("anonymous")
                    .get("/offers/mails/l/" + token)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertTrue(page.contains("action=\"/offers/new?kind=LODGING"), page);
            for (String filled : List.of(
                    "value=\"" + sender + "\"",
                    "value=\"Erika Mustermann\"",
                    "value=\"3\"",
                    "value=\"" + soon + "\"",
                    "value=\"40223\"")) {
                assertTrue(page.contains(filled), filled);
            }
        }
        as("anonymous")
                .get("/offers/mails/l/" + links.sign(LinkPurpose.MANAGE_OFFER, draft, null))
                .then()
                .statusCode(403);
    }

    @Test
    void theSameMessageIsAnsweredOnce() {
        String sender = address("samir");
        byte[] message =
                mail(sender, "Message-ID: <" + UUID.randomUUID() + "@example.org>\r\n", "Ich biete 20 Decken.");
        arrives(message);
        awaitDraft(sender);
        arrives(message);
        arrives(message);
        String next = address("next");
        arrives(mail(next, "", "Ich biete 20 Decken."));
        awaitDraft(next);
        assertEquals(1, drafts(sender).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied", "Auto-Submitted: auto-generated", "Precedence: bulk",
                "Precedence: list", "List-Id: <news.example.org>", "List-Unsubscribe: <mailto:x@example.org>",
                "Return-Path: <>", "X-Auto-Response-Suppress: All", "X-Autoreply: yes",
                "Reply-To: hilfe@example.org", "Reply-To: MAILER-DAEMON@example.org", "Reply-To: no-reply@example.org",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=b"
            })
    void noMachineIsAnswered(String header) {
        String sender = address("machine");
        arrives(mail(sender, header + "\r\n", "Ich biete ein Zimmer."));
        String person = address("person");
        arrives(mail(person, "Auto-Submitted: no\r\n", "Ich biete ein Zimmer."));
        awaitDraft(person);
        assertEquals(List.of(), drafts(sender));
    }

    @Test
    void twoMachinesThatTalkToEachOtherStopSoon() {
        String sender = address("loop");
        for (int i = 0; i < 8; i++) {
            arrives(mail(sender, "", "Ich biete ein Zimmer, Nummer " + i));
        }
        String last = address("last");
        arrives(mail(last, "", "Ich biete ein Zimmer."));
        awaitDraft(last);
        assertEquals(5, drafts(sender).size());
    }

    @Test
    void whatIsAttachedIsNotStored() {
        String sender = address("attached");
        arrives(("From: Erika <" + sender + ">\r\nTo: " + DESK + "\r\n"
                        + "Subject: Wohnung\r\n"
                        + "MIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                        + "--b\r\n"
                        + "Content-Type: text/html; charset=utf-8\r\n\r\n"
                        + "<style>p{}</style><p>Wir bieten eine"
                        + " Wohnung</p><p>40223</p>\r\n"
                        + "--b\r\n"
                        + "Content-Type: text/plain\r\n"
                        + "Content-Disposition: attachment;"
                        + " filename=pass.txt\r\n\r\n"
                        + "SECRET-ATTACHMENT\r\n"
                        + "--b--\r\n")
                .getBytes(StandardCharsets.UTF_8));
        awaitDraft(sender);
        String row = rows("select row_to_json(d)::text from draft d where sender = ?", sender)
                .get(0);
        assertTrue(row.contains("Wir bieten eine Wohnung") && row.contains("\"LODGING\""), row);
        assertFalse(row.contains("SECRET-ATTACHMENT") || row.contains("p{}"), row);
    }

    @Test
    void whoNeedsHelpIsNotSentToTheFormForOffers() {
        String sender = address("olena");
        arrives(mail(sender, "", "Потрібна кімната для мами з дитиною, шукаємо житло."));
        UUID draft = awaitDraft(sender);
        assertEquals(List.of("NEED|LODGING|uk"), rows("select wish, kind, locale from draft where id = ?", draft));
        String page = as("anonymous")
                .get("/offers/mails/l/" + links.sign(LinkPurpose.FILL_IN_OFFER, draft, null))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(page.contains("dass Sie Hilfe brauchen") && page.contains("?kind=GOODS"), page);
    }

    @Test
    void whoAsksForHelpIsOneClickFromTheCountersForm() {
        String sender = address("olena");
        arrives(mail(sender, "", "Шукаємо квартиру: 4 людей, з них 2 дітей, 40476 Düsseldorf, з 1 грудня 2031."));
        UUID draft = awaitDraft(sender);
        String page = as("coordinator").get("/offers/mailbox").asString();
        String row = page.substring(page.indexOf(sender), page.indexOf("/offers/mailbox/" + draft));
        assertTrue(row.contains("action=\"/needs/new/from-mail\""), row);
        Map.of(
                        "requester.email", sender,
                        "requester.locale", "uk",
                        "postcode", "40476",
                        "from", "2031-12-01",
                        "details.adults", "2",
                        "details.children", "2")
                .forEach((field, value) ->
                        assertTrue(row.contains("name=\"" + field + "\" value=\"" + value + "\""), field + row));
        assertTrue(row.contains("<option value=\"LODGING\" selected>"), row);
        assertFalse(page.matches("(?s).*(href|action)=\"[^\"]*" + sender + ".*"), "nobody is named in an address");
    }

    @Test
    void theSenderSeesTakesAlongAndErasesWhatWeKeep() {
        String sender = address("olena");
        arrives(mail(sender, "", "Потрібна кімната для мами з дитиною, шукаємо житло."));
        String page = "/offers/mails/l/" + links.sign(LinkPurpose.FILL_IN_OFFER, awaitDraft(sender), null);
        Browser olena = Browser.speaking("uk");
        olena.get(page + "/mine").then().statusCode(200).body(containsString("для мами з дитиною"));
        olena.get(page + "/data")
                .then()
                .statusCode(200)
                .body("[0].from", is(sender), "[0].wish", is("NEED"), "[0].text", containsString("для мами"));
        assertEquals(1, drafts(sender).size());
        olena.get(page + "/mine");
        olena.post(page + "/erase", Map.of()).then().statusCode(200).body(containsString("видалено"));
        assertEquals(List.of(), drafts(sender));
        olena.post(page + "/erase", Map.of()).then().statusCode(200);
        olena.get(page + "/mine").then().statusCode(410);
    }

    private UUID awaitDraft(String sender) {
        await().atMost(PATIENCE).until(() -> drafts(sender).size() == 1);
        return UUID.fromString(drafts(sender).get(0));
    }

    private List<String> drafts(String sender) {
        return rows("select id from draft where sender = ?", sender);
    }

    private static String address(String who) {
        return who + "." + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    }

    private static byte[] mail(String sender, String headers, String text) {
        String type = headers.contains("Content-Type") ? "" : "Content-Type: text/plain; charset=utf-8\r\n";
        return ("From: Erika Mustermann <" + sender + ">\r\nTo: " + DESK + "\r\nSubject: Hilfe\r\n" + headers
                        + "MIME-Version: 1.0\r\n" + type + "\r\n" + text + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void arrives(byte[] message) {
        mailboxes().deliver(DESK, message);
    }

    private static LocalMailboxes mailboxes() {
        return LocalInfrastructure.mail().mailboxes();
    }
}
