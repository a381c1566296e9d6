package de.ukrainehilfe.needs.need;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/** What exactly is needed, by kind. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Lodging.class, name = "LODGING"),
    @JsonSubTypes.Type(value = Goods.class, name = "GOODS"),
    @JsonSubTypes.Type(value = Interpreting.class, name = "INTERPRETING"),
    @JsonSubTypes.Type(value = Transport.class, name = "TRANSPORT"),
    @JsonSubTypes.Type(value = Accompaniment.class, name = "ACCOMPANIMENT"),
    @JsonSubTypes.Type(value = Mentoring.class, name = "MENTORING")
})
public sealed interface NeedDetails permits Lodging, Goods, Interpreting, Transport, Accompaniment, Mentoring {
    Kind kind();

    /** How much it takes to meet the need: beds, items, hours a week, or one person who comes. */
    int amount();

    /** The fixed time at which somebody has to be there; null where there is none. */
    default Appointment appointment() {
        return null;
    }

    /** Whether a helper would be alone with somebody under age. */
    default boolean forMinors() {
        return false;
    }

    /** Whether only somebody with the training for it is wanted. */
    default boolean forTrained() {
        return false;
    }

    /** Whether the youth office is in charge: never proposed, never handed over between helpers. */
    default boolean forYouthOffice() {
        return false;
    }

    /** The same at another time; without an appointment, the same. */
    default NeedDetails at(Instant start) {
        return this;
    }
}
