package de.ukrainehilfe.offers.draft;

import de.ukrainehilfe.defaults.events.DomainEvent;
import de.ukrainehilfe.defaults.events.EventType;
import java.util.UUID;

/** Somebody wants a link to go on with a form. */
@EventType("de.ukrainehilfe.offer-drafted.v1")
record OfferDrafted(UUID id, long version, String reference, String language) implements DomainEvent {}
