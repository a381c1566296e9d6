package de.ukrainehilfe.e2e.bench.interpreting;

import com.fasterxml.jackson.databind.JsonNode;
import de.ukrainehilfe.e2e.bench.FreshJvm;
import de.ukrainehilfe.e2e.bench.Options;
import de.ukrainehilfe.e2e.bench.Table;
import java.util.List;

/**
 * {@code bin/bench interpreting}: our plan, greedy ones and those of OR-Tools and Timefold for the same instances, as a
 * share of the bound that our plan proves; each in a virtual machine of its own.
 */
public final class InterpretingBench {
    private static final int OUR_HEAP = 1000;
    private static final int PEER_HEAP = 3000;
    /** Above so many requests CP-SAT's model takes gigabytes. */
    private static final int MOST_CP_SAT = 1000;

    private final Table table = new Table(
            "work",
            "who",
            "requests",
            "limitSeconds",
            "percentOfBound",
            "served",
            "wallSeconds",
            "cpuSeconds",
            "memoryMib");
    private final int[] peerSeconds;
    private final int seconds;
    private long bound;

    private InterpretingBench(int seconds, int[] peerSeconds) {
        this.seconds = seconds;
        this.peerSeconds = peerSeconds;
    }

    /** Options: {@code --sizes}, {@code --seconds} for our plan, {@code --peer-seconds} for the others. */
    public static Table run(Options options) {
        InterpretingBench bench =
                new InterpretingBench(options.numbers("seconds", "60")[0], options.numbers("peer-seconds", "5,30,60"));
        for (int requests : options.numbers("sizes", "100,1000,10000")) {
            bench.compare(requests);
        }
        bench.tryOut(Trial.YEAR, Contestant.OURS, bench.seconds);
        bench.tryOut(Trial.YEAR, Contestant.ARRIVAL, 0);
        return bench.table;
    }

    private void compare(int requests) {
        tryOut(requests, Contestant.OURS, seconds);
        tryOut(requests, Contestant.ARRIVAL, 0);
        tryOut(requests, Contestant.SCORE, 0);
        for (int limit : peerSeconds) {
            if (requests <= MOST_CP_SAT) {
                tryOut(requests, Contestant.CP_SAT, limit);
            }
            tryOut(requests, Contestant.TIMEFOLD, limit);
        }
    }

    private void tryOut(int requests, Contestant contestant, int limit) {
        boolean ours = contestant == Contestant.OURS;
        JsonNode figures = FreshJvm.run(
                Trial.class,
                ours ? OUR_HEAP : PEER_HEAP,
                List.of(contestant.name(), Integer.toString(requests), Integer.toString(limit)));
        if (ours) {
            bound = figures.path("bound").asLong();
        }
        table.add(
                requests == Trial.YEAR ? "a year, 100 people" : "four weeks",
                contestant.toString(),
                requests == Trial.YEAR ? 800 : requests,
                limit,
                100 * figures.path("points").asDouble(Double.NaN) / bound,
                figures.path("served").asLong(),
                figures.path("wallSeconds").asDouble(Double.NaN),
                figures.path("cpuSeconds").asDouble(Double.NaN),
                figures.path("memoryMib").asDouble(Double.NaN));
    }
}
