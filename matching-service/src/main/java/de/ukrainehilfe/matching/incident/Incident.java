package de.ukrainehilfe.matching.incident;

import de.ukrainehilfe.matching.search.Side;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Somebody said that it is not safe; a named coordinator looks after it until it is settled, with a note. */
@Entity
public class Incident {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID matchId;
    UUID offerId;

    /** Who said it. */
    @Enumerated(EnumType.STRING)
    Side side;

    Instant openedAt;
    /** The account that looks after it. */
    String coordinator;

    Instant closedAt;
    String closedBy;
    String note;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    protected Incident() {}

    Incident(UUID matchId, UUID offerId, Side side, String coordinator, Instant now) {
        this.matchId = matchId;
        this.offerId = offerId;
        this.side = side;
        this.coordinator = coordinator;
        this.openedAt = now;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    void close(String note, Outcome outcome, String by, Instant now) {
        this.note = note;
        this.outcome = outcome;
        closedBy = by;
        closedAt = now;
    }
}
