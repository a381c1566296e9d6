package de.ukrainehilfe.matching.pool;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Set;

/** What is needed, by kind; of the events' details only what matching reads. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = NeedDetails.Household.class, name = "LODGING"),
    @JsonSubTypes.Type(value = NeedDetails.Supplies.class, name = "GOODS"),
    @JsonSubTypes.Type(value = NeedDetails.Conversation.class, name = "INTERPRETING"),
    @JsonSubTypes.Type(value = NeedDetails.Ride.class, name = "TRANSPORT"),
    @JsonSubTypes.Type(value = NeedDetails.Errand.class, name = "ACCOMPANIMENT"),
    @JsonSubTypes.Type(value = NeedDetails.Mentee.class, name = "MENTORING")
})
public sealed interface NeedDetails {
    /** How much is needed: persons, the item's units, hours a week, or one who comes. */
    int quantity();

    /** The fixed time at which somebody has to be there; null where it is still open or there is none. */
    default Appointment appointment() {
        return null;
    }

    /** Whether somebody under age is alone with the helper. */
    default boolean withMinors() {
        return false;
    }

    /** Whether only somebody with the training for it may help. */
    default boolean forTrained() {
        return false;
    }

    /** People who stay together. */
    record Household(
            int adults, int children, boolean barrierFree, boolean pets, boolean womenOnly, boolean unaccompaniedMinor)
            implements NeedDetails {
        @Override
        public int quantity() {
            return adults + children;
        }

        /** Children without an adult are in the care of the youth office, whether it was said or not. */
        public boolean isMinorAlone() {
            return unaccompaniedMinor || adults == 0;
        }
    }

    /** Things that are needed, counted in the one unit of their item. */
    record Supplies(String item, int quantity, String unit) implements NeedDetails {}

    /**
     * A conversation to be interpreted.
     *
     * @param level the least for both languages
     * @param subject null where the words are everyday ones
     * @param appointment null where the time is still open
     * @param trained events from before the field have none: false
     */
    record Conversation(
            String from, String to, Level level, Mode mode, Subject subject, Appointment appointment, Boolean trained)
            implements NeedDetails {
        public Conversation {
            trained = Boolean.TRUE.equals(trained);
        }

        /** One that anybody may interpret who can. */
        public Conversation(String from, String to, Level level, Mode mode, Subject subject, Appointment appointment) {
            this(from, to, level, mode, subject, appointment, false);
        }

        @Override
        public boolean forTrained() {
            return trained;
        }

        @Override
        public int quantity() {
            return 1;
        }
    }

    /**
     * People or things to be driven from where the need is.
     *
     * @param load in kilograms
     * @param destination a postcode, null where it is still open
     */
    record Ride(int persons, int load, boolean wheelchair, String destination, Appointment appointment)
            implements NeedDetails {
        @Override
        public int quantity() {
            return 1;
        }
    }

    /**
     * A way that is hard to go alone.
     *
     * @param language what the person speaks
     * @param level how well the companion must speak it at least
     */
    record Errand(
            Occasion occasion, String language, Level level, Appointment appointment, Boolean minors, Boolean trained)
            implements NeedDetails {
        public Errand {
            minors = Boolean.TRUE.equals(minors);
            trained = Boolean.TRUE.equals(trained);
        }

        @Override
        public boolean withMinors() {
            return minors;
        }

        @Override
        public boolean forTrained() {
            return trained;
        }

        @Override
        public int quantity() {
            return 1;
        }
    }

    /** Somebody who looks for a mentor. */
    record Mentee(Set<Content> content, int hoursPerWeek, int months, Boolean minors, Boolean trained)
            implements NeedDetails {
        public Mentee {
            content = content == null ? Set.of() : Set.copyOf(content);
            minors = Boolean.TRUE.equals(minors);
            trained = Boolean.TRUE.equals(trained);
        }

        @Override
        public boolean withMinors() {
            return minors;
        }

        @Override
        public boolean forTrained() {
            return trained;
        }

        @Override
        public int quantity() {
            return hoursPerWeek;
        }
    }
}
