package de.ukrainehilfe.notification.occasion;

import de.ukrainehilfe.defaults.events.EventConsumer;
import de.ukrainehilfe.defaults.events.Inbox;
import de.ukrainehilfe.defaults.events.ReceivedEvent;
import de.ukrainehilfe.notification.mail.Mails;
import de.ukrainehilfe.notification.mail.Side;
import de.ukrainehilfe.notification.mail.Template;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Tells both sides of a match what concerns them; what nobody was asked about, nobody is told about. */
@ApplicationScoped
class MatchMails implements EventConsumer {
    private final Inbox inbox;
    private final Mails mails;

    MatchMails(Inbox inbox, Mails mails) {
        this.inbox = inbox;
        this.mails = mails;
    }

    @Incoming("matches")
    @Blocking
    void receive(ConsumerRecords<String, String> records) {
        inbox.receive(this, records);
    }

    @Override
    public String consumer() {
        return "match-mails";
    }

    /** A proposal is by far the most frequent event, and nobody outside is told of it. */
    @Override
    public boolean concerns(String type) {
        return !type.equals("match-proposed");
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case "match-approved" -> writeBoth(event, Template.MATCH_APPROVED);
            case "match-confirmed" -> writeBoth(event, Template.MATCH_CONFIRMED);
            case "match-declined" -> writeDeclined(event);
            case "match-expired" -> writeBoth(event, Template.MATCH_EXPIRED);
            case "match-cancelled" -> writeCancelled(event);
            case "match-reminded" -> writeReminded(event);
            case "match-asked" -> writeAsked(event);
            case "match-ended" -> writeBoth(event, Template.MATCH_ENDED);
            case "match-extended" -> writeBoth(event, Template.MATCH_EXTENDED);
            case "match-moved" -> writeBoth(event, Template.MATCH_MOVED);
            case "match-unsafe" -> write(event, Template.MATCH_UNSAFE, event.as(MatchFact.class), Side.DESK);
            case "need-unserved" -> writeUnserved(event);
            default -> {
                // proposed and rejected stay inside; what is completed the sides know
            }
        }
    }

    private void writeReminded(ReceivedEvent event) {
        MatchFact match = event.as(MatchFact.class);
        match.unanswered().forEach(side -> write(event, Template.MATCH_REMINDED, match, side));
    }

    private void writeAsked(ReceivedEvent event) {
        MatchFact match = event.as(MatchFact.class);
        write(event, Template.MATCH_ASKED, match, match.side());
    }

    private void writeUnserved(ReceivedEvent event) {
        UnservedFact need = event.as(UnservedFact.class);
        mails.write(event.id(), Template.NEED_UNSERVED, need.desk(), need.matter());
    }

    private void writeBoth(ReceivedEvent event, Template template) {
        MatchFact match = event.as(MatchFact.class);
        for (Side side : Side.BOTH) {
            write(event, template, match, side);
        }
    }

    private void writeDeclined(ReceivedEvent event) {
        MatchFact match = event.as(MatchFact.class);
        for (Side side : Side.BOTH) {
            write(
                    event,
                    side == match.declinedBy() ? Template.MATCH_DECLINED_BY_YOU : Template.MATCH_DECLINED,
                    match,
                    side);
        }
    }

    private void writeCancelled(ReceivedEvent event) {
        MatchFact match = event.as(MatchFact.class);
        for (Side side : Side.BOTH) {
            if (mails.known(Template.MATCH_APPROVED, match.addressee(side).recordId(), match.id())) {
                write(event, Template.MATCH_CANCELLED, match, side);
            }
        }
    }

    private void write(ReceivedEvent event, Template template, MatchFact match, Side side) {
        mails.write(event.id(), template, match.addressee(side), match.matter());
    }
}
