package de.ukrainehilfe.matching.pool;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;

/** What is offered, by kind; of the events' details only what matching reads. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = OfferDetails.Home.class, name = "LODGING"),
    @JsonSubTypes.Type(value = OfferDetails.Stock.class, name = "GOODS"),
    @JsonSubTypes.Type(value = OfferDetails.Interpreter.class, name = "INTERPRETING"),
    @JsonSubTypes.Type(value = OfferDetails.Driver.class, name = "TRANSPORT"),
    @JsonSubTypes.Type(value = OfferDetails.Companion.class, name = "ACCOMPANIMENT"),
    @JsonSubTypes.Type(value = OfferDetails.Mentor.class, name = "MENTORING")
})
public sealed interface OfferDetails {
    /**
     * Places to stay.
     *
     * @param ownFlat the whole flat goes to one household
     */
    record Home(int places, boolean ownFlat, boolean barrierFree, boolean pets, boolean womenOnly, boolean children)
            implements OfferDetails {
        /** So many persons live at one site at most, however large it is. */
        public static final int MOST_AT_A_SITE = 50;
    }

    /** Things to give away, counted in the one unit of their item. */
    record Stock(String item, int quantity, String unit) implements OfferDetails {}

    /**
     * Somebody who interprets.
     *
     * @param weekly when, empty for "ask me"
     * @param appointment the only time, null where there are others
     */
    record Interpreter(
            List<Speech> languages,
            Set<Mode> modes,
            List<Window> weekly,
            Set<Subject> subjects,
            Appointment appointment)
            implements OfferDetails {
        public Interpreter {
            languages = languages == null ? List.of() : List.copyOf(languages);
            modes = modes == null ? Set.of() : Set.copyOf(modes);
            weekly = weekly == null ? List.of() : List.copyOf(weekly);
            subjects = subjects == null ? Set.of() : Set.copyOf(subjects);
        }

        public boolean speaks(String language, Level needed) {
            return Speech.among(languages, language, needed);
        }
    }

    /**
     * Somebody who drives.
     *
     * @param load in kilograms
     * @param radius in kilometres around the offer's place
     */
    record Driver(int seats, int load, boolean wheelchair, int radius) implements OfferDetails {}

    /** Somebody who goes along. */
    record Companion(Set<Occasion> occasions, List<Speech> languages) implements OfferDetails {
        public Companion {
            occasions = occasions == null ? Set.of() : Set.copyOf(occasions);
            languages = languages == null ? List.of() : List.copyOf(languages);
        }

        public boolean speaks(String language, Level needed) {
            return Speech.among(languages, language, needed);
        }
    }

    /** Somebody who stands by others, so many hours a week for all of them together. */
    record Mentor(Set<Content> content, int hoursPerWeek, int months) implements OfferDetails {
        public Mentor {
            content = content == null ? Set.of() : Set.copyOf(content);
        }
    }

    /** A language and how well it is spoken. */
    record Speech(String code, Level level) {
        static boolean among(List<Speech> spoken, String language, Level needed) {
            return spoken.stream()
                    .anyMatch(speech ->
                            speech.code().equals(language) && speech.level().atLeast(needed));
        }
    }
}
