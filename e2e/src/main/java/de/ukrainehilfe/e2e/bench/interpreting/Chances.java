package de.ukrainehilfe.e2e.bench.interpreting;

import de.ukrainehilfe.matching.plan.interpreting.InterpretingProblem;
import java.util.stream.IntStream;

/** For each request the volunteers who may interpret it. */
final class Chances {
    static final int NOBODY = -1;

    private Chances() {}

    static int[][] of(InterpretingProblem problem) {
        return IntStream.range(0, problem.requests())
                .parallel()
                .mapToObj(request -> IntStream.range(0, problem.volunteers())
                        .filter(volunteer -> problem.value(request, volunteer) > 0)
                        .toArray())
                .toArray(int[][]::new);
    }
}
