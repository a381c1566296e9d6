package de.ukrainehilfe.e2e.bench.goods;

import com.fasterxml.jackson.databind.JsonNode;
import de.ukrainehilfe.e2e.bench.FreshJvm;
import de.ukrainehilfe.e2e.bench.Options;
import de.ukrainehilfe.e2e.bench.Table;
import java.util.List;

/**
 * {@code bin/bench goods}: our plan, greedy ones and those of OR-Tools and Timefold for the same instances, as a share of the bound that
 * our plan's prices prove; each in a virtual machine of its own.
 */
public final class GoodsBench {
    private static final int OUR_HEAP = 1000;
    private static final int PEER_HEAP = 3000;

    private final Table table = new Table(
            "lines",
            "who",
            "limitSeconds",
            "percentOfBound",
            "served",
            "deliveries",
            "wallSeconds",
            "cpuSeconds",
            "memoryMib");
    private final int[] seconds;
    private final int[] peerSeconds;
    private long bound;
    private boolean isBest;

    private GoodsBench(int[] seconds, int[] peerSeconds) {
        this.seconds = seconds;
        this.peerSeconds = peerSeconds;
    }

    /** Options: {@code --sizes}, and {@code --seconds} for our plan; a longer time is tried where it was not the best; {@code --peer-seconds}. */
    public static Table run(Options options) {
        GoodsBench bench =
                new GoodsBench(options.numbers("seconds", "10,600"), options.numbers("peer-seconds", "5,30,60"));
        for (int demands : options.numbers("sizes", "1000,10000,100000")) {
            bench.compare(demands);
        }
        return bench.table;
    }

    private void compare(int demands) {
        isBest = false;
        for (int at = 0; at < seconds.length && !isBest; at++) {
            tryOut(demands, Contestant.OURS, seconds[at]);
        }
        tryOut(demands, Contestant.ARRIVAL, 0);
        tryOut(demands, Contestant.SCORE, 0);
        tryOut(demands, Contestant.FLOW, 0);
        for (int limit : peerSeconds) {
            tryOut(demands, Contestant.TIMEFOLD, limit);
        }
    }

    private void tryOut(int demands, Contestant contestant, int limit) {
        boolean ours = contestant == Contestant.OURS;
        JsonNode figures = FreshJvm.run(
                Trial.class,
                ours ? OUR_HEAP : PEER_HEAP,
                List.of(contestant.name(), Integer.toString(demands), Integer.toString(limit)));
        if (ours) {
            bound = figures.path("bound").asLong();
            isBest = figures.path("points").asLong() == bound;
        }
        table.add(
                demands,
                contestant.toString(),
                limit,
                100 * figures.path("points").asDouble(Double.NaN) / bound,
                figures.path("served").asLong(),
                figures.path("deliveries").asLong(),
                figures.path("wallSeconds").asDouble(Double.NaN),
                figures.path("cpuSeconds").asDouble(Double.NaN),
                figures.path("memoryMib").asDouble(Double.NaN));
    }
}
