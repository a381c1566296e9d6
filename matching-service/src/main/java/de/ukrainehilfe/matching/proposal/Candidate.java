package de.ukrainehilfe.matching.proposal;

import de.ukrainehilfe.matching.rules.Pair;
import de.ukrainehilfe.matching.rules.Score;

/** A pair that the hard rules allow, with how good it is. */
record Candidate(Pair pair, Score score) {}
