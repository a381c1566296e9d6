package de.ukrainehilfe.matching.rules;

import java.util.Arrays;
import java.util.List;

/**
 * A rule that ranks the pairs which the hard rules allow; it can never exclude one.
 *
 * @param name also the name of its weight in the configuration
 */
record ScoreRule(String name, Judge judge, Sentence sentence) {
    /** Gives a pair a share between 0 and 1 of the rule's points. */
    @FunctionalInterface
    interface Judge {
        Share of(Pair pair, Weights weights);
    }

    /** Says it to a person. */
    @FunctionalInterface
    interface Sentence {
        String of(ReasonWords words, List<String> parameters);
    }

    /**
     * How much of its points a rule gives.
     *
     * @param part 0 to 1; what lies outside is cut off
     * @param parameters what the sentence needs to know, in codes and numbers
     */
    record Share(double part, List<String> parameters) {
        /** The rule does not look at such pairs: no points, no sentence. */
        static final Share NOT_ASKED = new Share(0, null);

        boolean isAsked() {
            return parameters != null;
        }

        static Share of(double part, Object... parameters) {
            return new Share(
                    Math.max(0, Math.min(1, part)),
                    Arrays.stream(parameters).map(String::valueOf).toList());
        }
    }
}
