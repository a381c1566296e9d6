package de.ukrainehilfe.e2e.bench.lodging;

import de.ukrainehilfe.matching.plan.lodging.Home;
import de.ukrainehilfe.matching.plan.lodging.Household;
import de.ukrainehilfe.matching.plan.lodging.LodgingProblem;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Households that come one after the other, the homes that are open for them, and as many households of an earlier season
 * in the same region, by which to expect who will come.
 */
final class Season {
    private final LodgingProblem problem;
    private final List<Household> earlier;

    /** Invents both seasons together, then parts them: they are alike as seasons are, and share nobody. */
    Season(boolean ownFlats, int households, long seed) {
        LodgingProblem both = new Instance(ownFlats, 2 * households, seed).problem();
        earlier = people(both, 0, households);
        List<Home> homes = IntStream.range(0, both.homes() / 2)
                .mapToObj(half -> both.home(2 * half))
                .toList();
        int[] quotas = IntStream.range(0, both.districts())
                .map(district -> both.quota(district) / 2)
                .toArray();
        problem = new LodgingProblem(
                people(both, households, 2 * households), homes, quotas, both.weights(), new int[0][]);
    }

    /** What would have to be solved by somebody who knew from the start who comes. */
    LodgingProblem hindsight() {
        return problem;
    }

    List<Household> earlier() {
        return earlier;
    }

    private static List<Household> people(LodgingProblem problem, int from, int to) {
        return IntStream.range(from, to).mapToObj(problem::household).toList();
    }
}
