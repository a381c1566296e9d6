package de.ukrainehilfe.matching.rules;

import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A condition without which a pair is never proposed; it gives no points.
 *
 * @param sentence why a pair that breaks it does not fit
 */
public record HardRule(String name, Predicate<Pair> holds, Function<RuleTexts, String> sentence) {}
