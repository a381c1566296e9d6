package de.ukrainehilfe.defaults.events;

import java.util.UUID;

/** The event of the sample service that stands in for the real ones. */
@EventType("de.ukrainehilfe.sample-renamed.v1")
record SampleRenamed(UUID id, long version, String code) implements DomainEvent {}
