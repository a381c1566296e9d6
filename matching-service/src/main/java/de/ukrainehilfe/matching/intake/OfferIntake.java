package de.ukrainehilfe.matching.intake;

import de.ukrainehilfe.defaults.events.EventConsumer;
import de.ukrainehilfe.defaults.events.Inbox;
import de.ukrainehilfe.defaults.events.ReceivedEvent;
import de.ukrainehilfe.matching.match.CancelReason;
import de.ukrainehilfe.matching.match.Ledger;
import de.ukrainehilfe.matching.match.Moves;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.Offer.Status;
import de.ukrainehilfe.matching.pool.Pool;
import de.ukrainehilfe.matching.search.SearchRequests;
import de.ukrainehilfe.matching.search.Side;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the pool's offers as the topic tells them. */
@ApplicationScoped
class OfferIntake implements EventConsumer {
    private final Inbox inbox;
    private final Pool pool;
    private final Ledger ledger;
    private final Moves moves;
    private final SearchRequests searches;

    OfferIntake(Inbox inbox, Pool pool, Ledger ledger, Moves moves, SearchRequests searches) {
        this.inbox = inbox;
        this.pool = pool;
        this.ledger = ledger;
        this.moves = moves;
        this.searches = searches;
    }

    @Incoming("offers")
    @Blocking
    void receive(ConsumerRecords<String, String> records) {
        inbox.receive(this, records);
    }

    @Override
    public String consumer() {
        return "pool-offers";
    }

    /** What is not confirmed yet may be a robot's, and a hundred of them a second must cost nothing here. */
    @Override
    public boolean concerns(String type) {
        return !type.equals("offer-submitted");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (Told.isOurs(event)) {
            OfferTold told = event.as(OfferTold.class);
            if (told.status() != Status.UNCONFIRMED) {
                take(told.offer(), told.details().toString());
            }
        }
    }

    private void take(Offer offer, String details) {
        Offer known = pool.holdOffer(offer.id()).orElse(null);
        boolean same = known != null && known.hasFactsOf(offer);
        pool.put(same ? offer.withFactsVersion(known.factsVersion()) : offer, details);
        if (!offer.isOpen() && known != null) {
            ledger.cancelAllOf(known, because(offer.status()));
            if (offer.status() == Status.WITHDRAWN) {
                moves.callOff(known);
            }
        } else if (offer.isOpen() && (!same || !known.isOpen())) {
            searches.add(Side.OFFER, offer.id());
        }
    }

    private static CancelReason because(Status status) {
        return switch (status) {
            case PAUSED -> CancelReason.OFFER_PAUSED;
            case EXPIRED -> CancelReason.OFFER_EXPIRED;
            default -> CancelReason.OFFER_WITHDRAWN;
        };
    }
}
