package de.ukrainehilfe.notification.bounce;

import static de.ukrainehilfe.local.LocalMailboxes.RETURNS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.notification.NotificationServiceTest;
import de.ukrainehilfe.notification.Pair;
import de.ukrainehilfe.notification.Person;
import de.ukrainehilfe.notification.delivery.Browser;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of mails that come back, of addresses that do not work, and of people who get too many. */
@QuarkusTest
class ReturnsTest extends NotificationServiceTest {

    @Test
    void aMailThatComesBackIsATaskAndNobodyWritesThereAgainUntilItIsDone() {
        Person erika = Person.erika();
        UUID first = Pair.of(erika, Person.olena()).say("match-approved/lodging");
        Map<String, String> row = awaitState(first, "OFFER", "ACCEPTED");
        int before = mail().mailboxes().waiting(RETURNS);
        returned(Reports.bounce("failed", "5.1.1", erika.email(), row.get("message_id")));
        returned(Reports.bounce("failed", "5.1.1", erika.email(), row.get("message_id")));
        assertEquals("CAME_BACK", awaitState(first, "OFFER", "BOUNCED").get("reason"));
        await().atMost(PATIENCE).until(() -> mail().mailboxes().waiting(RETURNS) == before);

        UUID second = Pair.of(erika, Person.olena()).say("match-approved/goods");
        assertEquals("SUPPRESSED", awaitState(second, "OFFER", "FAILED").get("reason"));
        awaitState(second, "NEED", "ACCEPTED");
        assertEquals(1, mail().messagesTo(erika.email()).size());

        Browser browser = Browser.signedInAs("coordinator");
        String page = browser.page("/notifications/returns?lang=de");
        List<Map<String, String>> tasks =
                select("select * from returned_mail where mail_id = ?", Long.valueOf(row.get("id")));
        assertEquals(1, tasks.size(), "the same report twice is one task");
        String again = "/notifications/returns/" + tasks.get(0).get("id") + "/again";
        assertTrue(page.contains("Nicht zustellbar") && page.contains("5.1.1") && page.contains(again), page);
        assertFalse(page.contains(erika.email()), page);
        assertEquals(303, browser.post(again, page));
        assertFalse(browser.page("/notifications/returns").contains(again));

        UUID third = Pair.of(erika, Person.olena()).say("match-approved/goods");
        awaitState(third, "OFFER", "ACCEPTED");
    }

    @Test
    void aComplaintStopsTheMailsAndTellsAPerson() {
        Person olena = Person.olena();
        UUID first = Pair.of(Person.erika(), olena).say("match-approved/lodging");
        Map<String, String> row = awaitState(first, "NEED", "ACCEPTED");
        returned(Reports.complaint(olena.email(), row.get("message_id")));
        await().atMost(PATIENCE)
                .until(() -> select(
                                        "select 1 from returned_mail where because = 'COMPLAINT' and mail_id = ?",
                                        Long.valueOf(row.get("id")))
                                .size()
                        == 1);
        assertEquals("ACCEPTED", state(first, "NEED"));
        UUID second = Pair.of(Person.erika(), olena).say("match-approved/goods");
        assertEquals("SUPPRESSED", awaitState(second, "NEED", "FAILED").get("reason"));
    }

    @Test
    void whatIsNoFinalReportOnAMailOfOursChangesNothing() {
        Person erika = Person.erika();
        UUID event = Pair.of(erika, Person.olena()).say("match-approved/lodging");
        String id = awaitState(event, "OFFER", "ACCEPTED").get("message_id");
        int before = mail().mailboxes().waiting(RETURNS);
        returned(Reports.bounce("delayed", "4.4.1", erika.email(), id));
        returned(Reports.holiday(erika.email(), id));
        returned(Reports.bounce("failed", "5.1.1", erika.email(), "<somebody.elses@example.org>"));
        UUID other = Pair.of(Person.erika(), Person.olena()).say("match-approved/lodging");
        Map<String, String> row = awaitState(other, "OFFER", "ACCEPTED");
        returned(Reports.bounce("failed", "5.7.1", "x@example.org", row.get("message_id")));
        awaitState(other, "OFFER", "BOUNCED");

        assertEquals("ACCEPTED", state(event, "OFFER"));
        await().atMost(PATIENCE).until(() -> mail().mailboxes().waiting(RETURNS) == before + 3);
        awaitState(Pair.of(erika, Person.olena()).say("match-approved/goods"), "OFFER", "ACCEPTED");
    }

    @Test
    void nobodyGetsMoreThanTwentyMailsADayUnlessTheyAreWaitedFor() {
        Person erika = Person.erika();
        for (int i = 0; i < 20; i++) {
            awaitState(Pair.of(erika, Person.olena()).say("match-expired/lodging"), "OFFER", "ACCEPTED");
        }
        UUID late = Pair.of(erika, Person.olena()).say("match-expired/lodging");
        await().atMost(PATIENCE).until(() -> "ENOUGH_TODAY"
                .equals(rows(late).getOrDefault("OFFER", Map.of()).get("reason")));
        assertEquals("PENDING", state(late, "OFFER"));
        Pair urgent = Pair.of(erika, Person.olena());
        urgent.release();
        awaitState(urgent.say("match-confirmed/lodging"), "OFFER", "ACCEPTED");

        execute("update mails_of_day set day = day - 1");
        execute("update mail set next_attempt_at = now() where event_id = ?", late);
        awaitState(late, "OFFER", "ACCEPTED");
    }

    @ParameterizedTest
    @CsvSource({"caritas, 403", "auditor, 403", "admin, 403", "coordinator, 200"})
    void thePageIsForCoordinators(String who, int status) {
        assertEquals(status, Browser.signedInAs(who).status("/notifications/returns"));
    }

    @ParameterizedTest
    @CsvSource({
        "de, Zurückgekommene Mails",
        "en, Mails that came back",
        "uk, 'Листи, що повернулися'",
        "ru, Вернувшиеся письма",
        "ar, رسائل عادت"
    })
    void thePageSpeaksTheCoordinatorsLanguage(String language, String title) {
        String page = Browser.signedInAs("coordinator").page("/notifications/returns?lang=" + language);
        assertTrue(page.contains(title), page);
    }

    private static void returned(byte[] report) {
        mail().mailboxes().deliver(RETURNS, report);
    }
}
