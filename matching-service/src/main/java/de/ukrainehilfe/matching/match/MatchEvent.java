package de.ukrainehilfe.matching.match;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.ukrainehilfe.defaults.events.DomainEvent;
import de.ukrainehilfe.defaults.events.EventType;
import java.util.UUID;

/** What happened to a match; each event carries the whole state after it. */
sealed interface MatchEvent extends DomainEvent {
    String TOPIC = "matches";

    MatchFacts match();

    @Override
    default UUID id() {
        return match().id();
    }

    @Override
    default long version() {
        return match().version();
    }

    /** The event that tells how the match came to its status. */
    static MatchEvent of(MatchFacts match) {
        return switch (match.status()) {
            case PROPOSED -> new Proposed(match);
            case APPROVED -> new Approved(match);
            case REJECTED -> new Rejected(match);
            case DECLINED -> new Declined(match);
            case CONFIRMED -> new Confirmed(match);
            case EXPIRED -> new Expired(match);
            case CANCELLED -> new Cancelled(match);
            case COMPLETED -> new Completed(match);
            case ENDED -> new Ended(match);
        };
    }

    @EventType("de.ukrainehilfe.match-proposed.v1")
    record Proposed(@JsonUnwrapped MatchFacts match) implements MatchEvent {}

    /** A coordinator wants it: both sides are asked, and the quantity is kept for them. */
    @EventType("de.ukrainehilfe.match-approved.v1")
    record Approved(@JsonUnwrapped MatchFacts match) implements MatchEvent {}

    @EventType("de.ukrainehilfe.match-rejected.v1")
    record Rejected(@JsonUnwrapped MatchFacts match) implements MatchEvent {}

    /** One side said no. */
    @EventType("de.ukrainehilfe.match-declined.v1")
    record Declined(@JsonUnwrapped MatchFacts match) implements MatchEvent {}

    /** Both sides said yes. */
    @EventType("de.ukrainehilfe.match-confirmed.v1")
    record Confirmed(@JsonUnwrapped MatchFacts match) implements MatchEvent {}

    /** A side did not answer in time. */
    @EventType("de.ukrainehilfe.match-expired.v1")
    record Expired(@JsonUnwrapped MatchFacts match) implements MatchEvent {}

    /** The offer or the need went away, changed, or was served otherwise. */
    @EventType("de.ukrainehilfe.match-cancelled.v1")
    record Cancelled(@JsonUnwrapped MatchFacts match) implements MatchEvent {}

    @EventType("de.ukrainehilfe.match-completed.v1")
    record Completed(@JsonUnwrapped MatchFacts match) implements MatchEvent {}

    /** Dissolved after both had agreed. */
    @EventType("de.ukrainehilfe.match-ended.v1")
    record Ended(@JsonUnwrapped MatchFacts match) implements MatchEvent {}
}
