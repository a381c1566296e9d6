package de.ukrainehilfe.offers.availability;

import de.ukrainehilfe.defaults.events.EventConsumer;
import de.ukrainehilfe.defaults.events.ReceivedEvent;
import de.ukrainehilfe.offers.offer.Steps;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** What matches mean for an offer: that it was needed, that somebody stands behind it, that it is not safe. */
@ApplicationScoped
public class MatchedOffers implements EventConsumer {
    private static final Set<String> OVER = Set.of(
            "match-rejected", "match-declined", "match-expired", "match-cancelled", "match-completed", "match-ended");
    private static final Set<String> EFFECTIVE =
            Set.of("match-approved", "match-confirmed", "match-unsafe", "match-safety-settled");

    private final Upkeep upkeep;
    private final Promised promised;
    private final Steps steps;

    MatchedOffers(Upkeep upkeep, Promised promised, Steps steps) {
        this.upkeep = upkeep;
        this.promised = promised;
        this.steps = steps;
    }

    record MatchSeen(UUID offerId, boolean offerFree) {}

    @Override
    public String consumer() {
        return "matched-offers";
    }

    @Override
    public boolean concerns(String type) {
        return EFFECTIVE.contains(type) || OVER.contains(type);
    }

    @Override
    public void on(ReceivedEvent event) {
        if (OVER.contains(event.type())) {
            promised.remove(event.aggregateId());
            return;
        }
        switch (event.type()) {
            case "match-approved" -> matched(event, false);
            case "match-confirmed" -> matched(event, true);
            case "match-unsafe" -> steps.freeze(offer(event));
            case "match-safety-settled" -> settle(event.as(MatchSeen.class));
            default -> {
                // nothing that changes whether it can be used
            }
        }
    }

    private void matched(ReceivedEvent event, boolean agreed) {
        promised.add(event.aggregateId(), offer(event));
        upkeep.matched(offer(event), agreed, event.time());
    }

    private void settle(MatchSeen settled) {
        if (settled.offerFree()) {
            steps.thaw(settled.offerId());
        }
    }

    private static UUID offer(ReceivedEvent event) {
        return event.as(MatchSeen.class).offerId();
    }
}
