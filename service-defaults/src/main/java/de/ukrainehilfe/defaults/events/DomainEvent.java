package de.ukrainehilfe.defaults.events;

import java.util.UUID;

/** A fact about one aggregate; the record that implements it is the JSON value on the topic. */
public interface DomainEvent {
    /** The aggregate the fact is about; also the key on the topic. */
    UUID id();

    /** The aggregate's version after the fact; consumers drop what is not newer than what they know. */
    long version();
}
