package de.ukrainehilfe.matching.plan.interpreting;

import java.util.Arrays;
import java.util.stream.IntStream;

/** All pairs that may meet, by number: for each request its volunteers, the best first; for each volunteer by time. */
final class Pairs {
    private final InterpretingProblem problem;
    private final int[] starts;
    private final int[] requests;
    private final int[] volunteers;
    private final int[] values;
    private final int[][] byVolunteer;

    Pairs(InterpretingProblem problem) {
        this.problem = problem;
        long[][] found = IntStream.range(0, problem.requests())
                .parallel()
                .mapToObj(request -> sorted(problem, request))
                .toArray(long[][]::new);
        starts = new int[found.length + 1];
        for (int request = 0; request < found.length; request++) {
            starts[request + 1] = starts[request] + found[request].length;
        }
        requests = new int[starts[found.length]];
        volunteers = new int[starts[found.length]];
        values = new int[starts[found.length]];
        for (int request = 0; request < found.length; request++) {
            for (int rank = 0; rank < found[request].length; rank++) {
                int pair = starts[request] + rank;
                requests[pair] = request;
                volunteers[pair] = (int) found[request][rank];
                values[pair] = (int) -(found[request][rank] >> 32);
            }
        }
        byVolunteer = byVolunteer();
    }

    int count() {
        return values.length;
    }

    int from(int request) {
        return starts[request];
    }

    int to(int request) {
        return starts[request + 1];
    }

    int request(int pair) {
        return requests[pair];
    }

    int volunteer(int pair) {
        return volunteers[pair];
    }

    int value(int pair) {
        return values[pair];
    }

    /** The volunteer's pairs, in the order in which the requests begin. */
    int[] of(int volunteer) {
        return byVolunteer[volunteer];
    }

    /** Where among the volunteer's pairs the week begins. */
    int begin(int volunteer, int week) {
        int[] pairs = byVolunteer[volunteer];
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (problem.week(requests[pairs[middle]]) < week) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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

    private int[][] byVolunteer() {
        int[] counts = new int[problem.volunteers()];
        for (int volunteer : volunteers) {
            counts[volunteer]++;
        }
        int[][] pairs = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        Arrays.fill(counts, 0);
        IntStream.range(0, problem.requests())
                .boxed()
                .sorted((one, other) -> Integer.compare(
                        problem.slot(one).start(), problem.slot(other).start()))
                .flatMapToInt(request -> IntStream.range(from(request), to(request)))
                .forEachOrdered(pair -> pairs[volunteers[pair]][counts[volunteers[pair]]++] = pair);
        return pairs;
    }
}
