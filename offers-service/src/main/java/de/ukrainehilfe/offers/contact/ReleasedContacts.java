package de.ukrainehilfe.offers.contact;

import de.ukrainehilfe.defaults.events.EventConsumer;
import de.ukrainehilfe.defaults.events.Inbox;
import de.ukrainehilfe.defaults.events.ReceivedEvent;
import de.ukrainehilfe.offers.availability.MatchedOffers;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * The matches of which this service itself has heard that both sides said yes; nobody's word but the event's counts. Once
 * a match is dissolved, nobody gets the contact on its account any more.
 */
@ApplicationScoped
class ReleasedContacts implements EventConsumer {
    private final Inbox inbox;
    private final MatchedOffers matched;
    private final EntityManager entities;
    private final Clock clock;

    ReleasedContacts(Inbox inbox, MatchedOffers matched, EntityManager entities, Clock clock) {
        this.inbox = inbox;
        this.matched = matched;
        this.entities = entities;
        this.clock = clock;
    }

    record MatchSeen(UUID id, UUID offerId) {}

    @Incoming("matches")
    @Blocking
    void receive(ConsumerRecords<String, String> records) {
        inbox.receive(this, records);
        inbox.receive(matched, records);
    }

    @Override
    public String consumer() {
        return "released-contacts";
    }

    @Override
    public boolean concerns(String type) {
        return type.equals("match-confirmed") || type.equals("match-ended");
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case "match-confirmed" -> release(event.as(MatchSeen.class));
            case "match-ended" -> takeBack(event.as(MatchSeen.class));
            default -> {
                // nothing that changes who may know whom
            }
        }
    }

    private void release(MatchSeen confirmed) {
        entities.createNativeQuery("insert into released_contact (match_id, offer_id, released_at)"
                        + " values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, confirmed.id())
                .setParameter(2, confirmed.offerId())
                .setParameter(3, clock.instant())
                .executeUpdate();
    }

    private void takeBack(MatchSeen ended) {
        entities.createNativeQuery("delete from released_contact where match_id = ?1")
                .setParameter(1, ended.id())
                .executeUpdate();
    }

    boolean contains(UUID matchId, UUID offerId) {
        return !entities.createNativeQuery("select 1 from released_contact where match_id = ?1 and offer_id = ?2")
                .setParameter(1, matchId)
                .setParameter(2, offerId)
                .getResultList()
                .isEmpty();
    }
}
