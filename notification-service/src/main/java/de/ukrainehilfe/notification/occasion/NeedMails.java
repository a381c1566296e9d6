package de.ukrainehilfe.notification.occasion;

import de.ukrainehilfe.defaults.events.EventConsumer;
import de.ukrainehilfe.defaults.events.Inbox;
import de.ukrainehilfe.defaults.events.ReceivedEvent;
import de.ukrainehilfe.notification.mail.Mails;
import de.ukrainehilfe.notification.mail.Template;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Tells people in need that their need is recorded, with the number to ask for. */
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
        if (event.type().equals("need-recorded")) {
            NeedFact need = event.as(NeedFact.class);
            mails.write(event.id(), Template.NEED_RECORDED, need.owner(), need.matter());
        }
    }
}
