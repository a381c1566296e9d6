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

/** Asks those who offer to confirm, and tells them when their offer is open; pausing and withdrawing they did themselves. */
@ApplicationScoped
class OfferMails implements EventConsumer {
    private final Inbox inbox;
    private final Mails mails;

    OfferMails(Inbox inbox, Mails mails) {
        this.inbox = inbox;
        this.mails = mails;
    }

    @Incoming("offers")
    @Blocking
    void receive(ConsumerRecords<String, String> records) {
        inbox.receive(this, records);
    }

    @Override
    public String consumer() {
        return "offer-mails";
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case "draft-received" -> {
                DraftFact draft = event.as(DraftFact.class);
                mails.write(event.id(), Template.DRAFT_RECEIVED, draft.sender(), draft.matter());
            }
            case "offer-submitted" -> write(event, Template.CONFIRM_OFFER);
            case "offer-drafted" -> write(event, Template.OFFER_DRAFTED);
            case "offer-published" -> {
                // published again after a pause is no news
                if (!mails.known(Template.OFFER_OPEN, event.aggregateId(), null)) {
                    write(event, Template.OFFER_OPEN);
                }
            }
            case "offer-asked" -> write(event, Template.OFFER_ASKED);
            case "offer-silent" -> write(event, Template.OFFER_SILENT);
            case "offer-answered" -> write(event, Template.OFFER_ANSWERED);
            case "offer-unmatched" -> write(event, Template.OFFER_UNMATCHED);
            case "offer-proof-ending" -> write(event, Template.OFFER_PROOF_ENDING);
            default -> {
                // nothing the offerer has to be told
            }
        }
    }

    private void write(ReceivedEvent event, Template template) {
        OfferFact offer = event.as(OfferFact.class);
        mails.write(event.id(), template, offer.owner(), offer.matter());
    }
}
