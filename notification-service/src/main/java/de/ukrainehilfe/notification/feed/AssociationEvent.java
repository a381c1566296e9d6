package de.ukrainehilfe.notification.feed;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One fact about a match as one association is told it: ids, codes and the new state. */
@Entity
public class AssociationEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String association;
    /** Counts the association's events without a gap, in the order of their commits. */
    public long position;

    /** The same for everybody who is told, and on the topic. */
    public UUID eventId;

    /** Such as {@code match.confirmed}. */
    public String type;

    public UUID matchId;
    public Instant occurredAt;
    public Instant recordedAt;
    public String data;

    protected AssociationEvent() {}

    AssociationEvent(
            String association,
            long position,
            UUID eventId,
            String type,
            UUID matchId,
            Instant occurredAt,
            Instant recordedAt,
            String data) {
        this.association = association;
        this.position = position;
        this.eventId = eventId;
        this.type = type;
        this.matchId = matchId;
        this.occurredAt = occurredAt;
        this.recordedAt = recordedAt;
        this.data = data;
    }
}
