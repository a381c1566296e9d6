package de.ukrainehilfe.offers.offer;

import de.ukrainehilfe.defaults.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/** Says what comes next in the life of an offer, and when. */
@ApplicationScoped
public class Rhythm {
    private final UpkeepTimes times;

    Rhythm(UpkeepTimes times) {
        this.times = times;
    }

    /** One step and its time. */
    public record Step(NextAction action, Instant at) {}

    /** The soonest; null where nothing happens by itself. */
    public Step next(Offer offer) {
        return switch (offer.status) {
            case UNCONFIRMED -> new Step(NextAction.FORGET, offer.submittedAt.plus(Housekeeping.UNCONFIRMED_KEPT));
            case OPEN ->
                Stream.of(question(offer), unmatched(offer), end(offer))
                        .filter(step -> step != null)
                        .min(Comparator.comparing(Step::at))
                        .orElse(null);
            case PAUSED -> end(offer);
            case WITHDRAWN, EXPIRED -> null;
        };
    }

    private Step question(Offer offer) {
        if (offer.heardAt == null) {
            return null;
        }
        return offer.questions < times.questions()
                ? new Step(
                        NextAction.ASK, (offer.askedAt == null ? offer.heardAt : offer.askedAt).plus(times.askEvery()))
                : new Step(NextAction.PAUSE, offer.askedAt.plus(times.silentAfter()));
    }

    private Step unmatched(Offer offer) {
        return offer.matchedAt != null || offer.unmatchedToldAt != null
                ? null
                : new Step(NextAction.TELL_UNMATCHED, offer.openSince.plus(times.unmatchedAfter()));
    }

    private static Step end(Offer offer) {
        return offer.until == null
                ? null
                : new Step(
                        NextAction.EXPIRE,
                        offer.until.plusDays(1).atStartOfDay(SystemClock.CITY).toInstant());
    }
}
