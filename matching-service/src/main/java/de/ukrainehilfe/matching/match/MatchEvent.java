package de.ukrainehilfe.matching.match;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.ukrainehilfe.defaults.events.DomainEvent;
import de.ukrainehilfe.defaults.events.EventType;
import de.ukrainehilfe.matching.search.Side;
import java.util.List;
import java.util.UUID;

/** What happened to a match; each event carries the whole state after it. */
public sealed interface MatchEvent extends DomainEvent {
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

    /** Time for answers is passing. */
    @EventType("de.ukrainehilfe.match-reminded.v1")
    record Reminded(@JsonUnwrapped MatchFacts match, List<Side> unanswered) implements MatchEvent {}

    /**
     * A side is asked how it went.
     *
     * @param check what the answer is given to
     */
    @EventType("de.ukrainehilfe.match-asked.v1")
    record Asked(@JsonUnwrapped MatchFacts match, UUID check, String question, Side side) implements MatchEvent {}

    /**
     * Somebody says that it is not safe: the offer is out of use until a coordinator has settled it.
     *
     * @param coordinator code of the account that looks after it
     */
    @EventType("de.ukrainehilfe.match-unsafe.v1")
    record Unsafe(@JsonUnwrapped MatchFacts match, String coordinator) implements MatchEvent {}

    /** A coordinator has settled what was reported; the offer may be used again, or not. */
    @EventType("de.ukrainehilfe.match-safety-settled.v1")
    record SafetySettled(@JsonUnwrapped MatchFacts match, boolean offerFree) implements MatchEvent {}

    /** The appointment is at another time, at which the same interpreter can come. */
    @EventType("de.ukrainehilfe.match-moved.v1")
    record Moved(@JsonUnwrapped MatchFacts match) implements MatchEvent {}

    /** Another association, or the city, looks after the need from now on. */
    @EventType("de.ukrainehilfe.match-transferred.v1")
    record Transferred(@JsonUnwrapped MatchFacts match, String formerNeedAssociation) implements MatchEvent {}

    /** It lasts longer, or shorter, than was agreed. */
    @EventType("de.ukrainehilfe.match-extended.v1")
    record Extended(@JsonUnwrapped MatchFacts match) implements MatchEvent {}
}
