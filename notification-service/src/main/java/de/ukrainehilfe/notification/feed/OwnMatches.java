package de.ukrainehilfe.notification.feed;

import de.ukrainehilfe.defaults.events.EventConsumer;
import de.ukrainehilfe.defaults.events.Inbox;
import de.ukrainehilfe.defaults.events.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Tells each association what happens to the matches of its own offers and needs. */
@ApplicationScoped
class OwnMatches implements EventConsumer {
    /** What was said in confidence, and how people are looked after, stays between them and the coordinators. */
    private static final Set<String> TOLD = Set.of(
            "match-proposed",
            "match-approved",
            "match-rejected",
            "match-declined",
            "match-confirmed",
            "match-expired",
            "match-cancelled",
            "match-completed",
            "match-ended",
            "match-extended",
            "match-moved",
            "match-transferred");

    private final Inbox inbox;
    private final AssociationEvents events;
    private final AssociationTopics topics;
    private final Event<AssociationTold> told;

    OwnMatches(Inbox inbox, AssociationEvents events, AssociationTopics topics, Event<AssociationTold> told) {
        this.inbox = inbox;
        this.events = events;
        this.topics = topics;
        this.told = told;
    }

    @Incoming("own-matches")
    @Blocking
    void receive(ConsumerRecords<String, String> records) {
        inbox.receive(this, records);
    }

    @Override
    public String consumer() {
        return "association-events";
    }

    @Override
    public boolean concerns(String type) {
        return TOLD.contains(type);
    }

    @Override
    public void on(ReceivedEvent event) {
        MatchFact match = event.as(MatchFact.class);
        for (String association : match.associations()) {
            topics.publish(association, event);
            told.fire(new AssociationTold(events.append(association, event, match.as(association))));
        }
    }
}
