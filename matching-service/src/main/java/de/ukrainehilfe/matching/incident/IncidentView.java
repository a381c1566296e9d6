package de.ukrainehilfe.matching.incident;

import de.ukrainehilfe.matching.search.Side;
import java.time.Instant;
import java.util.UUID;

/** An incident as coordinators see it. */
public record IncidentView(
        UUID id,
        UUID matchId,
        UUID offerId,
        Side side,
        Instant openedAt,
        String coordinator,
        Instant closedAt,
        String closedBy,
        String note,
        Outcome outcome) {
    static IncidentView of(Incident incident) {
        return new IncidentView(
                incident.id,
                incident.matchId,
                incident.offerId,
                incident.side,
                incident.openedAt,
                incident.coordinator,
                incident.closedAt,
                incident.closedBy,
                incident.note,
                incident.outcome);
    }
}
