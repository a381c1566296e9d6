package de.ukrainehilfe.matching.pool;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What is needed, by kind; of the events' details only what matching reads. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = NeedDetails.Household.class, name = "LODGING"),
    @JsonSubTypes.Type(value = NeedDetails.Supplies.class, name = "GOODS"),
    @JsonSubTypes.Type(value = NeedDetails.Conversation.class, name = "INTERPRETING")
})
public sealed interface NeedDetails {
    /** How much is needed: persons, or the item's units, or one conversation. */
    int quantity();

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
     */
    record Conversation(String from, String to, Level level, Mode mode, Subject subject, Appointment appointment)
            implements NeedDetails {
        @Override
        public int quantity() {
            return 1;
        }
    }
}
