package de.ukrainehilfe.matching.intake;

import de.ukrainehilfe.defaults.events.EventConsumer;
import de.ukrainehilfe.defaults.events.Inbox;
import de.ukrainehilfe.defaults.events.ReceivedEvent;
import de.ukrainehilfe.matching.match.CancelReason;
import de.ukrainehilfe.matching.match.Ledger;
import de.ukrainehilfe.matching.match.Matches;
import de.ukrainehilfe.matching.match.Moves;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Need.Status;
import de.ukrainehilfe.matching.pool.Pool;
import de.ukrainehilfe.matching.search.SearchRequests;
import de.ukrainehilfe.matching.search.Side;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the pool's needs as the topic tells them. */
@ApplicationScoped
class NeedIntake implements EventConsumer {
    private final Inbox inbox;
    private final Pool pool;
    private final Matches matches;
    private final Ledger ledger;
    private final Moves moves;
    private final SearchRequests searches;

    NeedIntake(Inbox inbox, Pool pool, Matches matches, Ledger ledger, Moves moves, SearchRequests searches) {
        this.inbox = inbox;
        this.pool = pool;
        this.matches = matches;
        this.ledger = ledger;
        this.moves = moves;
        this.searches = searches;
    }

    @Incoming("needs")
    @Blocking
    void receive(ConsumerRecords<String, String> records) {
        inbox.receive(this, records);
    }

    @Override
    public String consumer() {
        return "pool-needs";
    }

    /** Who looks after a need is discussed on the topic too; what came of it the need tells. Nobody is known here. */
    @Override
    public boolean concerns(String type) {
        return type.startsWith("need-") && !type.equals("need-forgotten");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (Told.isOurs(event)) {
            NeedTold told = event.as(NeedTold.class);
            take(told.need(), told.details().toString());
            pool.joinSeries(told.id(), told.series());
        }
    }

    private void take(Need need, String details) {
        Need known = pool.holdNeed(need.id()).orElse(null);
        boolean same = known != null && known.hasFactsOf(need);
        pool.put(same ? need.withFactsVersion(known.factsVersion()) : need, details);
        if (known != null && !same && need.status().isAlive()) {
            moves.follow(known, need);
        }
        if (!need.status().isAlive()) {
            ledger.cancelAllOf(need, because(need.status()));
            moves.callOff(need);
        } else if (need.isOpen()) {
            searches.add(Side.NEED, need.id());
        }
        if (known != null && !Objects.equals(known.association(), need.association())) {
            matches.moveTo(need.association(), need.id());
        }
    }

    private static CancelReason because(Status status) {
        return status == Status.TRANSFERRED ? CancelReason.NEED_TRANSFERRED : CancelReason.NEED_CLOSED;
    }
}
