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
    private static final Set<String> EFFECTIVE =
            Set.of("match-approved", "match-confirmed", "match-unsafe", "match-safety-settled");

    private final Upkeep upkeep;
    private final Steps steps;

    MatchedOffers(Upkeep upkeep, Steps steps) {
        this.upkeep = upkeep;
        this.steps = steps;
    }

    record MatchSeen(UUID offerId, boolean offerFree) {}

    @Override
    public String consumer() {
        return "matched-offers";
    }

    @Override
    public boolean concerns(String type) {
        return EFFECTIVE.contains(type);
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case "match-approved" -> upkeep.matched(offer(event), false, event.time());
            case "match-confirmed" -> upkeep.matched(offer(event), true, event.time());
            case "match-unsafe" -> steps.freeze(offer(event));
            case "match-safety-settled" -> settle(event.as(MatchSeen.class));
            default -> {
                // nothing that changes whether it can be used
            }
        }
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
