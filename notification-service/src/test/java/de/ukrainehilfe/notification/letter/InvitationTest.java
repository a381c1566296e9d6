package de.ukrainehilfe.notification.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ukrainehilfe.local.ReceivedMail;
import de.ukrainehilfe.notification.NotificationServiceTest;
import de.ukrainehilfe.notification.Pair;
import de.ukrainehilfe.notification.Topics;
import de.ukrainehilfe.notification.mail.Mail;
import de.ukrainehilfe.notification.mail.SampleMails;
import de.ukrainehilfe.notification.mail.Side;
import de.ukrainehilfe.notification.mail.Template;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The appointment in the recipient's calendar, from the confirmation to the cancellation. */
@QuarkusTest
class InvitationTest extends NotificationServiceTest {
    @Inject
    de.ukrainehilfe.notification.mail.Sign sign;

    @Test
    void anAppointmentIsPutIntoTheCalendarMovedAndTakenOutAgain() {
        Pair pair = Pair.known();
        pair.release();
        ObjectNode confirmed = pair.event("match-confirmed/interpreting").put("version", 2);
        Topics.say("match-confirmed", confirmed);
        ReceivedMail request = mailsTo(pair.offerer(), 1).get(0);
        Topics.say("match-moved", pair.event("match-moved/interpreting").put("version", 3));
        ReceivedMail update = mailsTo(pair.offerer(), 2).get(1);
        ObjectNode ended =
                confirmed.deepCopy().put("version", 4).put("status", "ENDED").put("reason", "OTHER");
        Topics.say("match-ended", ended);
        ReceivedMail cancel = mailsTo(pair.offerer(), 3).get(2);

        for (ReceivedMail mail : List.of(request, update, cancel)) {
            assertEquals(1, mail.attachments().size());
            assertEquals("termin.ics", mail.attachments().get(0).fileName());
        }
        assertTrue(request.raw().contains("method=REQUEST"), request.raw());
        assertTrue(update.raw().contains("method=REQUEST"));
        assertTrue(cancel.raw().contains("method=CANCEL"));
        assertEquals(3, mailsTo(pair.requester(), 3).size());
    }

    @Test
    void laterVersionsReplaceEarlierOnesOfTheSameAppointment() {
        Mail mail = SampleMails.of(Template.MATCH_CONFIRMED, Side.OFFER, SampleMails.INTERPRETING);
        ICalendar request = read(Invitation.of(mail, "erika@example.org", "Dolmetschen", sign));
        assertEquals("REQUEST", request.getMethod().getValue());
        VEvent event = request.getEvents().get(0);
        assertEquals(mail.matchId + "@example.org", event.getUid().getValue());
        assertEquals(
                Instant.parse("2026-12-07T09:00:00Z"),
                event.getDateStart().getValue().toInstant());
        assertEquals(60 * 60 * 1000L, event.getDuration().getValue().toMillis());
        assertEquals("erika@example.org", event.getAttendees().get(0).getEmail());
        assertEquals("CONFIRMED", event.getStatus().getValue());

        Mail ended = SampleMails.of(Template.MATCH_ENDED, Side.OFFER, SampleMails.INTERPRETING);
        ICalendar cancel = read(Invitation.of(ended, "erika@example.org", "Dolmetschen", sign));
        assertEquals("CANCEL", cancel.getMethod().getValue());
        assertEquals("CANCELLED", cancel.getEvents().get(0).getStatus().getValue());
        assertEquals(List.of(), cancel.validate(biweekly.ICalVersion.V2_0).getWarnings());
    }

    @Test
    void whatHasNoAppointmentHasNoInvitation() {
        assertNull(Invitation.of(
                SampleMails.of(Template.MATCH_CONFIRMED, Side.OFFER, SampleMails.LODGING), "e@example.org", "x", sign));
        assertNull(Invitation.of(
                SampleMails.of(Template.MATCH_APPROVED, Side.OFFER, SampleMails.INTERPRETING),
                "e@example.org",
                "x",
                sign));
    }

    private static ICalendar read(Invitation invitation) {
        return Biweekly.parse(invitation.text()).first();
    }
}
