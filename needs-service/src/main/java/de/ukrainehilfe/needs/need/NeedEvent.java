package de.ukrainehilfe.needs.need;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.ukrainehilfe.defaults.events.DomainEvent;
import de.ukrainehilfe.defaults.events.EventType;
import java.util.UUID;

/** What happened to a need; each event carries the whole state after it. */
public sealed interface NeedEvent extends DomainEvent {
    String TOPIC = "needs";

    NeedFacts need();

    @Override
    default UUID id() {
        return need().id();
    }

    @Override
    default long version() {
        return need().version();
    }

    /**
     * @param occurrence which of a series of appointments it is, from 1 on; null where it stands alone
     * @param mail number of the mail to the desk that asked for it; null where none did
     */
    @EventType("de.ukrainehilfe.need-recorded.v1")
    record NeedRecorded(
            @JsonUnwrapped NeedFacts need,
            @JsonInclude(Include.NON_NULL) Integer occurrence,
            @JsonInclude(Include.NON_NULL) String mail)
            implements NeedEvent {}

    @EventType("de.ukrainehilfe.need-changed.v1")
    record NeedChanged(@JsonUnwrapped NeedFacts need) implements NeedEvent {}

    /** The desk has answered a message of whoever is in need; the answer stands on their own page only. */
    @EventType("de.ukrainehilfe.need-answered.v1")
    record NeedAnswered(@JsonUnwrapped NeedFacts need) implements NeedEvent {}

    /**
     * Closed here: met, given up, or handed to another municipality.
     *
     * @param municipality official key of who has taken over; null where nobody has, or one that is not on the list
     */
    @EventType("de.ukrainehilfe.need-closed.v1")
    record NeedClosed(@JsonUnwrapped NeedFacts need, @JsonInclude(Include.NON_NULL) String municipality)
            implements NeedEvent {}

    /** Whose it was is no longer known here; whoever keeps something of the person forgets it, too. */
    @EventType("de.ukrainehilfe.need-forgotten.v1")
    record NeedForgotten(UUID id, long version, String reference) implements DomainEvent {}
}
