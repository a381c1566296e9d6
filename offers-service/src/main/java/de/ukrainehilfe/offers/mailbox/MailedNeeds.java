package de.ukrainehilfe.offers.mailbox;

import de.ukrainehilfe.defaults.events.EventConsumer;
import de.ukrainehilfe.defaults.events.Inbox;
import de.ukrainehilfe.defaults.events.ReceivedEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Keeps which mail became which need, and forgets the mail with the person. The inbox acknowledges in the transaction that
 * erases: while this service is away the event waits for it, and it is never taken for done before it is.
 */
@ApplicationScoped
class MailedNeeds implements EventConsumer {
    private static final Set<String> CONCERN = Set.of("need-recorded", "need-forgotten");

    private final Inbox inbox;
    private final Drafts drafts;

    MailedNeeds(Inbox inbox, Drafts drafts) {
        this.inbox = inbox;
        this.drafts = drafts;
    }

    /** What is read of a need. */
    record NeedSeen(UUID id, String mail) {}

    @Incoming("needs")
    @Blocking
    void receive(ConsumerRecords<String, String> records) {
        inbox.receive(this, records);
    }

    @Override
    public String consumer() {
        return "mailed-needs";
    }

    @Override
    public boolean concerns(String type) {
        return CONCERN.contains(type);
    }

    @Override
    public void on(ReceivedEvent event) {
        NeedSeen need = event.as(NeedSeen.class);
        if (event.type().equals("need-forgotten")) {
            drafts.forgetWhoeverNeeded(need.id());
        } else if (need.mail() != null) {
            drafts.became(need.mail(), need.id());
        }
    }
}
