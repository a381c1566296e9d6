package de.ukrainehilfe.matching.rules;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A condition without which a pair is never proposed; it gives no points.
 *
 * @param sentence why a pair that breaks it does not fit
 */
public record HardRule(String name, Predicate<Pair> holds, Sentence sentence) {
    HardRule(String name, Predicate<Pair> holds, Function<RuleTexts, String> sentence) {
        this(name, holds, (texts, pair, days) -> sentence.apply(texts));
    }

    /** Says of a pair that breaks the rule why it does not fit; {@code days} writes a day as the reader's language does. */
    @FunctionalInterface
    interface Sentence {
        String of(RuleTexts texts, Pair pair, Function<LocalDate, String> days);
    }
}
