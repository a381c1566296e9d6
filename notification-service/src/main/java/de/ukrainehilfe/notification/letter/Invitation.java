package de.ukrainehilfe.notification.letter;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.Duration;
import de.ukrainehilfe.defaults.place.Places;
import de.ukrainehilfe.notification.mail.Mail;
import de.ukrainehilfe.notification.mail.Matter;
import de.ukrainehilfe.notification.mail.Sign;
import de.ukrainehilfe.notification.mail.Template;
import java.util.Date;

/**
 * An appointment for the recipient's calendar (RFC 5545, RFC 5546). All versions of one appointment have the same UID, the
 * match's, and a number that rises with the match's version; so a later one replaces an earlier one, in any order.
 *
 * @param method REQUEST or CANCEL
 */
public record Invitation(String method, String text) {
    private static final String PRODUCT = "-//Ukraine-Hilfe//Ukraine-Hilfe//DE";

    /** Says nothing, so that no log line can. */
    @Override
    public String toString() {
        return "Invitation";
    }

    /** Null where the mail neither makes nor unmakes an appointment. */
    static Invitation of(Mail mail, String address, String summary, Sign sign) {
        Matter about = mail.about();
        boolean made = mail.template == Template.MATCH_CONFIRMED || mail.template == Template.MATCH_MOVED;
        if (about.start() == null || about.minutes() == null || !made && mail.template != Template.MATCH_ENDED) {
            return null;
        }
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(made ? Method.request() : Method.cancel());
        calendar.addEvent(event(mail, about, address, summary, sign, made));
        return new Invitation(
                made ? "REQUEST" : "CANCEL", Biweekly.write(calendar).go());
    }

    private static VEvent event(Mail mail, Matter about, String address, String summary, Sign sign, boolean made) {
        VEvent event = new VEvent();
        event.setUid(mail.matchId + "@" + sign.domain());
        event.setSequence(about.version() == null ? 0 : about.version().intValue());
        event.setDateTimeStamp(Date.from(mail.createdAt));
        event.setDateStart(Date.from(about.start()));
        event.setDuration(Duration.builder().minutes(about.minutes()).build());
        event.setSummary(summary + " (" + mail.matchReference + ")");
        event.setLocation(Places.find(about.postcode())
                .map(place -> place.postcode() + " " + place.town())
                .orElse(about.postcode()));
        event.setStatus(made ? Status.confirmed() : Status.cancelled());
        event.setOrganizer(new Organizer(sign.organisation(), sign.complaints()));
        Attendee recipient = new Attendee(null, address);
        recipient.setParticipationStatus(ParticipationStatus.ACCEPTED);
        event.addAttendee(recipient);
        return event;
    }
}
