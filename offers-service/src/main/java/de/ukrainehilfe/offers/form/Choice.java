package de.ukrainehilfe.offers.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** One answer that can be picked. */
public record Choice(String value, String label) {
    static <E extends Enum<E>> List<Choice> each(E[] constants, Function<E, String> words) {
        return Arrays.stream(constants)
                .map(constant -> new Choice(constant.name(), alone(words.apply(constant))))
                .toList();
    }

    /** Words that stand within a sentence elsewhere stand alone here. */
    static String alone(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
