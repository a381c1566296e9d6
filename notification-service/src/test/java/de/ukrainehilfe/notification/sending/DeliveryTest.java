package de.ukrainehilfe.notification.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.defaults.links.Link;
import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.links.Links;
import de.ukrainehilfe.local.ReceivedMail;
import de.ukrainehilfe.notification.NotificationServiceTest;
import de.ukrainehilfe.notification.Owners;
import de.ukrainehilfe.notification.Pair;
import de.ukrainehilfe.notification.Person;
import de.ukrainehilfe.notification.Topics;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.Test;

/** From the event to the inbox, while everything works. */
@QuarkusTest
class DeliveryTest extends NotificationServiceTest {
    private static final Pattern LINK = Pattern.compile("http://localhost:8080/(\\w+)/l/([\\w-]+)");

    @Inject
    Links links;

    @Inject
    SessionFactory sessions;

    @Test
    void anApprovedMatchAsksEachSideForItselfWithoutNamingTheOther() {
        Pair pair = Pair.known();
        pair.say("match-approved/lodging");

        ReceivedMail toErika = only(pair.offerer());
        ReceivedMail toOlena = only(pair.requester());
        assertEquals(new Link(LinkPurpose.ANSWER_MATCH, pair.match(), "OFFER"), answerLink(toErika));
        assertEquals(new Link(LinkPurpose.ANSWER_MATCH, pair.match(), "NEED"), answerLink(toOlena));
        assertTrue(toErika.text().contains("22. November 2026, 11:30 Uhr"), toErika.text());
        assertTrue(toOlena.text().contains("22 листопада 2026"), toOlena.text());
        assertNamesNobody(toErika, pair.requester());
        assertNamesNobody(toOlena, pair.offerer());
    }

    @Test
    void aConfirmedMatchShowsEachSideTheOther() {
        Pair pair = Pair.known();
        pair.release();
        UUID event = pair.say("match-confirmed/lodging");

        ReceivedMail toErika = only(pair.offerer());
        for (String part : List.of(toErika.text(), toErika.html())) {
            assertTrue(part.contains("Олена Зразок"), part);
            assertTrue(part.contains(pair.requester().email()), part);
            assertTrue(part.contains(pair.requester().phone()), part);
        }
        assertTrue(only(pair.requester()).text().contains(pair.offerer().phone()));
        awaitState(event, "OFFER", "ACCEPTED");
        assertEquals(
                List.of("NOTIFY", "RELEASE"),
                Owners.askedFor(pair.offer()).stream()
                        .map(Owners.Asked::purpose)
                        .sorted()
                        .toList());
    }

    /** Where it keeps one, it searches all of them at the next mail: a fifth of the work of a busy day. */
    @Test
    void noQueryPlanIsKeptForASingleMail() {
        sendBoth(1);
        int plans = queryPlans();
        sendBoth(8);
        assertTrue(queryPlans() - plans < 8, queryPlans() + " after " + plans);
    }

    private void sendBoth(int times) {
        for (int i = 0; i < times; i++) {
            Pair pair = Pair.known();
            pair.say("match-approved/lodging");
            only(pair.offerer());
            only(pair.requester());
        }
    }

    private int queryPlans() {
        return sessions.unwrap(SessionFactoryImplementor.class)
                .getQueryEngine()
                .getInterpretationCache()
                .getNumberOfCachedQueryPlans();
    }

    @Test
    void aContactThatItsOwnerDoesNotReleaseYetIsAskedForAgain() {
        Pair pair = Pair.known();
        UUID event = pair.say("match-confirmed/goods");
        org.awaitility.Awaitility.await().atMost(PATIENCE).until(() -> Owners.askedFor(pair.need()).stream()
                .anyMatch(asked -> asked.answer() == 409));
        assertEquals(List.of(), mail().messagesTo(pair.offerer().email()));

        pair.release();
        assertTrue(only(pair.offerer()).text().contains(pair.requester().email()));
        awaitState(event, "OFFER", "ACCEPTED");
    }

    @Test
    void aMailIsTheCitysAndAnswersNobody() {
        Pair pair = Pair.known();
        UUID event = pair.say("match-approved/goods");

        ReceivedMail mail = only(pair.offerer());
        assertEquals("hilfe@example.org", mail.from().address());
        assertEquals("Ukraine-Hilfe", mail.from().name());
        assertEquals(event + ".offer@example.org", mail.messageId());
        assertEquals("auto-generated", header(mail, "Auto-Submitted"));
        assertEquals("de", header(mail, "Content-Language"));
        assertEquals("", header(mail, "Reply-To"));
        assertFalse(mail.subject().contains("Erika"), mail.subject());
    }

    @Test
    void everyMessageHasOneRecipientOnTheWire() {
        Pair pair = Pair.known();
        pair.release();
        pair.say("match-confirmed/interpreting");
        only(pair.offerer());
        only(pair.requester());

        mail().messages().forEach(mail -> assertEquals(1, mail.recipients().size(), mail.id()));
        mail().messages().forEach(mail -> assertEquals(1, mail.to().size(), mail.id()));
    }

    @Test
    void anEventThatComesTwiceMakesOneMail() {
        Pair pair = Pair.known();
        UUID event = UUID.randomUUID();
        Topics.say("match-approved", pair.event("match-approved/lodging"), event);
        Topics.say("match-approved", pair.event("match-approved/lodging"), event);
        pair.release();
        pair.say("match-confirmed/lodging"); // same partition: when it has arrived, the second copy has been seen

        assertEquals(2, mailsTo(pair.offerer(), 2).size());
        assertEquals(2, rows(event).size());
    }

    @Test
    void aPersonWithoutAnAddressIsLeftToAPerson() {
        Pair pair = Pair.of(Person.erika(), Person.olena().withoutMail());
        UUID event = pair.say("match-approved/lodging");

        only(pair.offerer());
        assertEquals("NO_ADDRESS", awaitState(event, "NEED", "FAILED").get("reason"));
    }

    @Test
    void anErasedPersonIsNotWrittenTo() {
        Pair pair = Pair.known();
        Owners.erase(pair.need());
        UUID event = pair.say("match-approved/lodging");

        assertEquals("NO_CONTACT", awaitState(event, "NEED", "FAILED").get("reason"));
    }

    @Test
    void whileAnOwnerIsInTroubleItsPeoplesMailsWait() {
        Pair pair = Pair.known();
        Owners.breakDown(true);
        UUID event = pair.say("match-approved/lodging");
        org.awaitility.Awaitility.await().atMost(PATIENCE).until(() -> "OWNER_AWAY"
                .equals(rows(event).getOrDefault("OFFER", Map.of()).get("reason")));

        Owners.breakDown(false);
        only(pair.offerer());
        only(pair.requester());
    }

    private static ReceivedMail only(Person person) {
        List<ReceivedMail> mails = mailsTo(person, 1);
        assertEquals(1, mails.size());
        return mails.get(0);
    }

    private Link answerLink(ReceivedMail mail) {
        Matcher inText = LINK.matcher(mail.text());
        Matcher inHtml = LINK.matcher(mail.html());
        assertTrue(inText.find() && inHtml.find(), mail.text());
        assertEquals(inText.group(), inHtml.group());
        assertEquals("matches", inText.group(1));
        return links.open(inText.group(2), LinkPurpose.ANSWER_MATCH);
    }

    private static void assertNamesNobody(ReceivedMail mail, Person other) {
        for (String part : List.of(mail.subject(), mail.text(), mail.html())) {
            assertFalse(
                    part.contains(other.name()) || part.contains(other.email()) || part.contains(other.phone()), part);
        }
    }

    private static String header(ReceivedMail mail, String name) {
        return mail.headers().stream()
                .filter(header -> header.getName().equalsIgnoreCase(name))
                .map(jakarta.mail.Header::getValue)
                .findFirst()
                .orElse("");
    }
}
