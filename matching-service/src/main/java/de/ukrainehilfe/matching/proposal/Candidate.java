package de.ukrainehilfe.matching.proposal;

import de.ukrainehilfe.matching.rules.Pair;
import de.ukrainehilfe.matching.rules.Score;

/**
 * A pair that the hard rules allow, with how good it is.
 *
 * @param priced what the last plan says about it; null where it says nothing
 */
record Candidate(Pair pair, Score score, Prices.Priced priced) {
    Candidate(Pair pair, Score score) {
        this(pair, score, null);
    }
}
