package de.ukrainehilfe.offers.mailbox;

import de.ukrainehilfe.defaults.events.DomainEvent;
import de.ukrainehilfe.defaults.events.EventType;
import de.ukrainehilfe.offers.offer.Kind;
import java.util.UUID;

/**
 * Somebody wrote to the desk and waits for an answer.
 *
 * @param kind null where it is uncertain
 * @param language in which the sender wrote
 */
@EventType("de.ukrainehilfe.draft-received.v1")
record DraftReceived(UUID id, long version, String reference, Wish wish, Kind kind, String language)
        implements DomainEvent {}
