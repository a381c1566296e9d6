package de.ukrainehilfe.notification.sending;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.local.ReceivedMail;
import de.ukrainehilfe.notification.NotificationServiceTest;
import de.ukrainehilfe.notification.Owners;
import de.ukrainehilfe.notification.Pair;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From the event to the inbox, while something does not work. */
@QuarkusTest
class BadDaysTest extends NotificationServiceTest {
    @Inject
    MeterRegistry counts;

    @Test
    void aMailRefusedForNowIsAcceptedLater() {
        Pair pair = Pair.known();
        mail().faults().refuse(451, pair.offerer().email());
        UUID event = pair.say("match-approved/lodging");
        await().atMost(PATIENCE).until(() -> "451".equals(column(event, "OFFER", "reply_code")));
        assertEquals("ACCEPTED", awaitState(event, "NEED", "ACCEPTED").get("state"));

        mail().faults().heal();
        assertEquals(1, mailsTo(pair.offerer(), 1).size());
        Map<String, String> row = awaitState(event, "OFFER", "ACCEPTED");
        assertTrue(Integer.parseInt(row.get("attempts")) > 1, row.toString());
        assertEquals("0", row.get("ambiguities"));
    }

    @Test
    void aMailRefusedForGoodIsSeenToHaveFailed() {
        Pair pair = Pair.known();
        mail().faults().refuse(550, pair.offerer().email());
        UUID event = pair.say("match-approved/lodging");

        Map<String, String> row = awaitState(event, "OFFER", "FAILED");
        assertEquals("REFUSED", row.get("reason"));
        assertEquals("550", row.get("reply_code"));
        as("coordinator")
                .get("/api/mails?state=FAILED&match=" + pair.match())
                .then()
                .statusCode(200)
                .body("items.size()", org.hamcrest.Matchers.is(1))
                .body("items[0].reason", org.hamcrest.Matchers.is("refused"))
                .body("items[0].replyCode", org.hamcrest.Matchers.is(550));
        awaitState(event, "NEED", "ACCEPTED");
    }

    @Test
    void whileTheServerIsDownMailsWaitAndNoneIsLost() {
        mail().goDown();
        List<Pair> pairs = Stream.generate(Pair::known).limit(10).toList();
        List<UUID> events;
        try {
            events = pairs.stream()
                    .map(pair -> pair.say("match-approved/lodging"))
                    .toList();
            await().atMost(PATIENCE).until(() -> !select(
                            "select 1 from mail where reason = 'SERVER_AWAY' and event_id = any (?)",
                            (Object) events.toArray(UUID[]::new))
                    .isEmpty());
            pairs.forEach(pair ->
                    assertEquals(List.of(), mail().messagesTo(pair.offerer().email())));
        } finally {
            mail().comeBack();
        }
        pairs.forEach(pair -> {
            assertEquals(1, mailsTo(pair.offerer(), 1).size());
            assertEquals(1, mailsTo(pair.requester(), 1).size());
        });
        events.forEach(event -> awaitState(event, "NEED", "ACCEPTED"));
        events.forEach(event -> assertEquals("0", column(event, "OFFER", "ambiguities")));
    }

    @Test
    void aConnectionLostAfterTheMessageMeansASecondCopyWithTheSameIdAndIsCounted() {
        Pair pair = Pair.known();
        double before = unknownFates();
        mail().faults().dropAfterData();
        UUID event = pair.say("match-approved/lodging");
        await().atMost(PATIENCE)
                .until(() -> mail().messagesTo(pair.offerer().email()).size() >= 1);
        await().atMost(PATIENCE).until(() -> "CONNECTION_LOST".equals(column(event, "OFFER", "reason")));
        mail().faults().heal();

        Map<String, String> row = awaitState(event, "OFFER", "ACCEPTED");
        List<ReceivedMail> copies = mailsTo(pair.offerer(), 2);
        assertEquals(1, copies.stream().map(ReceivedMail::messageId).distinct().count());
        assertEquals(copies.size(), 1 + Integer.parseInt(row.get("ambiguities")));
        assertTrue(unknownFates() > before);
    }

    @Test
    void noMailOvertakesAnEarlierOneAboutTheSameMatch() {
        Pair pair = Pair.known();
        pair.release();
        mail().faults().refuse(451, pair.offerer().email());
        UUID approved = pair.say("match-approved/lodging");
        await().atMost(PATIENCE).until(() -> "451".equals(column(approved, "OFFER", "reply_code")));
        UUID confirmed = pair.say("match-confirmed/lodging");
        awaitState(confirmed, "NEED", "ACCEPTED");
        assertEquals("0", column(confirmed, "OFFER", "attempts"));

        mail().faults().heal();
        List<String> inOrder =
                mailsTo(pair.offerer(), 2).stream().map(ReceivedMail::messageId).toList();
        assertEquals(List.of(approved + ".offer@example.org", confirmed + ".offer@example.org"), inOrder);
    }

    @Test
    void aMailWhoseSenderDiesIsSentByAnother() {
        Pair pair = Pair.known();
        Owners.hold();
        UUID event = pair.say("match-approved/lodging");
        awaitState(event, "OFFER", "SENDING");
        awaitState(event, "NEED", "SENDING");
        // what the database sees when the process of a sender is killed
        select("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where usename = current_user and state = 'idle in transaction'");
        Owners.goOn();

        Map<String, String> row = awaitState(event, "OFFER", "ACCEPTED");
        assertTrue(Integer.parseInt(row.get("ambiguities")) >= 1, row.toString());
        List<ReceivedMail> copies = mailsTo(pair.offerer(), 1);
        assertEquals(1, copies.stream().map(ReceivedMail::messageId).distinct().count());
        assertTrue(copies.size() <= 1 + Integer.parseInt(row.get("ambiguities")), row.toString());
    }

    @Test
    void aMailThatCannotBeWrittenWaitsVisiblyAndDisturbsNoOther() {
        Pair pair = Pair.known();
        mail().faults().refuse(451, pair.offerer().email());
        UUID event = pair.say("match-approved/lodging");
        await().atMost(PATIENCE).until(() -> "451".equals(column(event, "OFFER", "reply_code")));
        select("update mail set matter = 'not ours' where event_id = ? and side = 'OFFER' returning id", event);
        mail().faults().heal();

        await().atMost(PATIENCE).until(() -> "OUR_FAULT".equals(column(event, "OFFER", "reason")));
        assertEquals("0", column(event, "OFFER", "ambiguities"));
        Pair next = Pair.known();
        next.say("match-approved/lodging");
        assertEquals(1, mailsTo(next.offerer(), 1).size());
    }

    private String column(UUID event, String side, String column) {
        return rows(event).getOrDefault(side, Map.of()).get(column);
    }

    private double unknownFates() {
        return counts.counter("mail.attempts", "verdict", "unknown").count();
    }
}
