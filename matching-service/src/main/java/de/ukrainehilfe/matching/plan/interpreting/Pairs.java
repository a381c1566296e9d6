package de.ukrainehilfe.matching.plan.interpreting;

import java.util.Arrays;
import java.util.stream.IntStream;

/** All pairs that may meet: for each request its volunteers, the best first, and for each volunteer the requests in time. */
final class Pairs {
    private final int[] starts;
    private final int[] volunteers;
    private final int[] values;
    private final int[][] requests;
    private final int[][] worths;

    Pairs(InterpretingProblem problem) {
        long[][] found = IntStream.range(0, problem.requests())
                .parallel()
                .mapToObj(request -> sorted(problem, request))
                .toArray(long[][]::new);
        starts = new int[found.length + 1];
        for (int request = 0; request < found.length; request++) {
            starts[request + 1] = starts[request] + found[request].length;
        }
        volunteers = new int[starts[found.length]];
        values = new int[starts[found.length]];
        for (int request = 0; request < found.length; request++) {
            for (int rank = 0; rank < found[request].length; rank++) {
                volunteers[starts[request] + rank] = (int) found[request][rank];
                values[starts[request] + rank] = (int) -(found[request][rank] >> 32);
            }
        }
        int[][][] turned = turned(problem);
        requests = turned[0];
        worths = turned[1];
    }

    int from(int request) {
        return starts[request];
    }

    int to(int request) {
        return starts[request + 1];
    }

    int volunteer(int pair) {
        return volunteers[pair];
    }

    int value(int pair) {
        return values[pair];
    }

    /** The volunteer's requests, in the order in which they begin. */
    int[] requestsOf(int volunteer) {
        return requests[volunteer];
    }

    /** Points of the volunteer's requests, in the same order. */
    int[] valuesOf(int volunteer) {
        return worths[volunteer];
    }

    private static long[] sorted(InterpretingProblem problem, int request) {
        long[] keys = new long[problem.volunteers()];
        int count = 0;
        for (int volunteer = 0; volunteer < keys.length; volunteer++) {
            int value = problem.value(request, volunteer);
            if (value > 0) {
                keys[count++] = (long) -value << 32 | volunteer;
            }
        }
        Arrays.sort(keys, 0, count);
        return Arrays.copyOf(keys, count);
    }

    private int[][][] turned(InterpretingProblem problem) {
        int[] counts = new int[problem.volunteers()];
        for (int volunteer : volunteers) {
            counts[volunteer]++;
        }
        int[][] who = new int[counts.length][];
        int[][] worth = new int[counts.length][];
        for (int volunteer = 0; volunteer < counts.length; volunteer++) {
            who[volunteer] = new int[counts[volunteer]];
            worth[volunteer] = new int[counts[volunteer]];
        }
        Arrays.fill(counts, 0);
        int[] inTime = IntStream.range(0, problem.requests())
                .boxed()
                .sorted((one, other) -> Integer.compare(
                        problem.slot(one).start(), problem.slot(other).start()))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int request : inTime) {
            for (int pair = from(request); pair < to(request); pair++) {
                int place = counts[volunteers[pair]]++;
                who[volunteers[pair]][place] = request;
                worth[volunteers[pair]][place] = values[pair];
            }
        }
        return new int[][][] {who, worth};
    }
}
