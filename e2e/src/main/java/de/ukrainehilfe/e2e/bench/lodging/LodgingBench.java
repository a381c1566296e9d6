package de.ukrainehilfe.e2e.bench.lodging;

import com.fasterxml.jackson.databind.JsonNode;
import de.ukrainehilfe.e2e.bench.FreshJvm;
import de.ukrainehilfe.e2e.bench.Options;
import de.ukrainehilfe.e2e.bench.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code bin/bench lodging}: our plan, greedy ones and those of OR-Tools and Timefold for the same instances, as a share
 * of the bound that our plan's prices prove; each in a virtual machine of its own.
 */
public final class LodgingBench {
    private static final int OUR_HEAP = 800;
    private static final int PEER_HEAP = 3000;
    private static final long SEED = 1;
    /** Above so many households CP-SAT's model takes gigabytes. */
    private static final int MOST_CP_SAT = 10_000;

    private final Table table = new Table(
            "work",
            "who",
            "households",
            "limitSeconds",
            "percentOfBound",
            "served",
            "wallSeconds",
            "cpuSeconds",
            "memoryMib");
    private final int[] peerSeconds;
    private final Path prices;
    private long bound;

    private LodgingBench(int[] peerSeconds, Path prices) {
        this.peerSeconds = peerSeconds;
        this.prices = prices;
    }

    public static Table run(Options options) throws IOException {
        Path prices = Files.createTempFile("prices", ".json");
        LodgingBench bench = new LodgingBench(options.numbers("peer-seconds", "5,30,60"), prices);
        for (int households : options.numbers("sizes", "1000,10000,100000")) {
            bench.compare(new Instance(false, households, SEED));
        }
        for (int households : options.numbers("own-sizes", "100,1000,10000")) {
            bench.compare(new Instance(true, households, SEED));
        }
        Files.delete(prices);
        return bench.table;
    }

    private void compare(Instance instance) {
        tryOut(instance, Contestant.OURS, 0);
        tryOut(instance, Contestant.ARRIVAL, 0);
        tryOut(instance, Contestant.SCORE, 0);
        if (peerSeconds.length > 0 && instance.ownFlats()) {
            tryOut(instance, Contestant.FLOW, 0);
        }
        for (int seconds : peerSeconds) {
            if (!instance.ownFlats() && instance.households() <= MOST_CP_SAT) {
                tryOut(instance, Contestant.CP_SAT, seconds);
            }
            tryOut(instance, Contestant.TIMEFOLD, seconds);
        }
    }

    private void tryOut(Instance instance, Contestant contestant, int seconds) {
        JsonNode figures = FreshJvm.run(
                Trial.class,
                contestant == Contestant.OURS ? OUR_HEAP : PEER_HEAP,
                List.of(
                        contestant.name(),
                        Boolean.toString(instance.ownFlats()),
                        Integer.toString(instance.households()),
                        Long.toString(instance.seed()),
                        Integer.toString(seconds),
                        prices.toString()));
        if (contestant == Contestant.OURS) {
            bound = figures.path("bound").asLong();
        }
        table.add(
                instance.toString(),
                contestant.toString(),
                instance.households(),
                seconds,
                100 * figures.path("points").asDouble(Double.NaN) / bound,
                figures.path("served").asLong(),
                figures.path("wallSeconds").asDouble(Double.NaN),
                figures.path("cpuSeconds").asDouble(Double.NaN),
                figures.path("memoryMib").asDouble(Double.NaN));
    }
}
