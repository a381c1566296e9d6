package de.ukrainehilfe.matching.intake;

import de.ukrainehilfe.defaults.events.ReceivedEvent;
import de.ukrainehilfe.matching.Story;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import java.time.Instant;
import java.util.UUID;

/** The stories as the pool would keep them, without a pool. */
public final class Pooled {
    private Pooled() {}

    public static Offer offer(Story story) {
        return event(story).as(OfferTold.class).offer();
    }

    public static Need need(Story story) {
        return event(story).as(NeedTold.class).need();
    }

    private static ReceivedEvent event(Story story) {
        return new ReceivedEvent(UUID.randomUUID(), "told", story.id(), story.version(), Instant.EPOCH, story.json());
    }
}
