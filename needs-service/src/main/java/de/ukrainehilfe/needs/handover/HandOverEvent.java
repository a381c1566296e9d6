package de.ukrainehilfe.needs.handover;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.ukrainehilfe.defaults.events.DomainEvent;
import de.ukrainehilfe.defaults.events.EventType;
import java.util.UUID;

/** What happened to a hand-over; that the need itself changed hands is told by the need. */
sealed interface HandOverEvent extends DomainEvent {
    HandOverFacts handOver();

    @Override
    default UUID id() {
        return handOver().id();
    }

    @Override
    default long version() {
        return handOver().version();
    }

    /** Somebody's answer is awaited. */
    @EventType("de.ukrainehilfe.hand-over-asked.v1")
    record Asked(@JsonUnwrapped HandOverFacts handOver) implements HandOverEvent {}

    /** It is settled, one way or another. */
    @EventType("de.ukrainehilfe.hand-over-decided.v1")
    record Decided(@JsonUnwrapped HandOverFacts handOver) implements HandOverEvent {}
}
