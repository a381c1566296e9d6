package de.ukrainehilfe.notification.occasion;

import de.ukrainehilfe.defaults.events.EventConsumer;
import de.ukrainehilfe.defaults.events.Inbox;
import de.ukrainehilfe.defaults.events.ReceivedEvent;
import de.ukrainehilfe.notification.mail.Mails;
import de.ukrainehilfe.notification.mail.Template;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Tells people in need that their need is recorded, and associations and the city that one may change hands. */
@ApplicationScoped
class NeedMails implements EventConsumer {
    private final Inbox inbox;
    private final Mails mails;

    NeedMails(Inbox inbox, Mails mails) {
        this.inbox = inbox;
        this.mails = mails;
    }

    @Incoming("needs")
    @Blocking
    void receive(ConsumerRecords<String, String> records) {
        inbox.receive(this, records);
    }

    @Override
    public String consumer() {
        return "need-mails";
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case "need-recorded" -> {
                NeedFact need = event.as(NeedFact.class);
                if (need.isFirst()) {
                    mails.write(event.id(), Template.NEED_RECORDED, need.owner(), need.matter());
                    if (need.isMinorAlone()) {
                        mails.write(event.id(), Template.MINOR_ALONE, need.desk(), need.matter());
                    }
                }
            }
            case "need-answered" -> {
                NeedFact need = event.as(NeedFact.class);
                mails.write(event.id(), Template.NEED_ANSWERED, need.owner(), need.matter());
            }
            case "need-closed" -> {
                NeedFact need = event.as(NeedFact.class);
                if (need.isTransferred()) {
                    mails.write(event.id(), Template.NEED_TRANSFERRED, need.owner(), need.matter());
                }
            }
            case "hand-over-asked" -> {
                HandOverFact asked = event.as(HandOverFact.class);
                mails.write(event.id(), Template.HAND_OVER_ASKED, asked.answerer(), asked.matter(null));
            }
            case "hand-over-decided" -> writeDecided(event, event.as(HandOverFact.class));
            default -> {
                // nothing anybody has to be told by mail
            }
        }
    }

    private void writeDecided(ReceivedEvent event, HandOverFact decided) {
        boolean withdrawn = decided.status().equals("WITHDRAWN");
        mails.write(
                event.id(),
                Template.HAND_OVER_DECIDED,
                withdrawn ? decided.answerer() : decided.asker(),
                decided.matter(decided.status()));
        if (decided.status().equals("BY_SILENCE")) {
            mails.write(
                    second(event, "missed"), Template.HAND_OVER_DECIDED, decided.answerer(), decided.matter("MISSED"));
        }
        if (decided.isDone()) {
            mails.write(
                    second(event, "person"), Template.NEED_MOVED, decided.person(), decided.matter(decided.taker()));
        }
    }

    /** One event, several mails: each has a number of its own, the same whenever the event comes. */
    private static UUID second(ReceivedEvent event, String mail) {
        return UUID.nameUUIDFromBytes((event.id() + " " + mail).getBytes(StandardCharsets.UTF_8));
    }
}
