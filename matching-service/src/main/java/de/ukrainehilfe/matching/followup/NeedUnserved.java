package de.ukrainehilfe.matching.followup;

import de.ukrainehilfe.defaults.events.DomainEvent;
import de.ukrainehilfe.defaults.events.EventType;
import de.ukrainehilfe.matching.match.MatchEvent;
import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Need;
import java.time.Instant;
import java.util.UUID;

/**
 * Nobody has been found for a need for too long.
 *
 * @param id of the need
 * @param version how often this has been told of the need
 */
@EventType("de.ukrainehilfe.need-unserved.v1")
record NeedUnserved(
        UUID id,
        long version,
        String reference,
        Kind kind,
        UUID needId,
        String needReference,
        String needAssociation,
        Need.Urgency urgency,
        String postcode,
        Instant openSince)
        implements DomainEvent {
    static final String TOPIC = MatchEvent.TOPIC;

    static NeedUnserved of(Need need, long times) {
        return new NeedUnserved(
                need.id(),
                times,
                need.reference(),
                need.kind(),
                need.id(),
                need.reference(),
                need.association(),
                need.urgency(),
                need.place().postcode(),
                need.openSince());
    }
}
