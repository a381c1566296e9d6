package de.ukrainehilfe.e2e.bench.lodging;

import de.ukrainehilfe.matching.plan.lodging.LodgingGenerator;
import de.ukrainehilfe.matching.plan.lodging.LodgingProblem;

/** What is to be planned: one of the two kinds, how many households, and the seed that invents them. */
record Instance(boolean ownFlats, int households, long seed) {
    LodgingProblem problem() {
        return ownFlats ? LodgingGenerator.ownFlats(households, seed) : LodgingGenerator.sharedHouses(households, seed);
    }

    @Override
    public String toString() {
        return ownFlats ? "own flats" : "shared houses";
    }
}
