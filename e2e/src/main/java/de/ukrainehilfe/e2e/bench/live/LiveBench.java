package de.ukrainehilfe.e2e.bench.live;

import de.ukrainehilfe.e2e.bench.Meter;
import de.ukrainehilfe.e2e.bench.Options;
import de.ukrainehilfe.e2e.bench.Table;
import de.ukrainehilfe.matching.live.LodgingIndex;
import de.ukrainehilfe.matching.pool.Housed;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.rules.HardRules;
import de.ukrainehilfe.matching.rules.Pair;
import de.ukrainehilfe.matching.rules.Scoring;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** {@code bin/bench live [--sizes 10000,100000,1000000] [--database no]}: the exact best 20, both ways. */
public final class LiveBench {
    private static final int MOST = 20;
    private static final int WARM = 5_000;
    private static final int SEARCHES = 20_000;
    private static final int COMPARED = 20;
    private static final int IN_DATABASE = 500;

    private final Table table =
            new Table("records", "who", "searches", "p50Millis", "p99Millis", "recall", "wallSeconds", "memoryMib");
    private final ServiceWeights weights;
    private final Scoring scoring;

    private LiveBench() throws Exception {
        weights = ServiceWeights.read();
        scoring = new Scoring(weights);
    }

    public static Table run(Options options) throws Exception {
        LiveBench bench = new LiveBench();
        for (int size : options.numbers("sizes", "10000,100000,1000000")) {
            bench.offers(size, options.value("database", "yes").equals("yes"));
            bench.needs(size);
        }
        return bench.table;
    }

    private void offers(int size, boolean beside) throws Exception {
        Crowd crowd = new Crowd(20220227);
        List<Offer> offers =
                IntStream.range(0, size).mapToObj(i -> crowd.offer()).toList();
        List<Need> needs = needs(new Crowd(20220228));
        LodgingIndex index = new LodgingIndex(weights);
        Meter building = new Meter();
        offers.forEach(index::put);
        table.add(
                size,
                "index, filled",
                (long) size,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                read(building, "wallSeconds"),
                read(building, "memoryMib"));
        measure(size, "index, best 20 offers", needs, need -> best(index, need), need -> best(need, offers));
        if (beside) {
            Map<UUID, Offer> byId = offers.stream().collect(Collectors.toMap(Offer::id, Function.identity()));
            try (NearestInDatabase database = new NearestInDatabase(offers)) {
                measure(
                        size,
                        "PostgreSQL, best 20 of the nearest 200",
                        needs.subList(0, IN_DATABASE),
                        need -> best(
                                need,
                                database.nearest(need).stream().map(byId::get).toList()),
                        need -> best(index, need));
            }
        }
    }

    private void needs(int size) throws Exception {
        Crowd crowd = new Crowd(20220301);
        LodgingIndex index = new LodgingIndex(weights);
        IntStream.range(0, size).mapToObj(i -> crowd.need()).forEach(index::put);
        Crowd hosts = new Crowd(20220302);
        List<Offer> offers =
                IntStream.range(0, SEARCHES).mapToObj(i -> hosts.offer()).toList();
        measure(
                size,
                "index, best 20 needs of an offer",
                offers,
                offer -> index.needsFor(offer, Crowd.NOW, MOST, Set.of(), place -> Housed.NOBODY),
                null);
    }

    /** Finds the best for one record. */
    private interface Search<T> {
        List<UUID> of(T record) throws Exception;
    }

    private <T> void measure(int size, String who, List<T> asked, Search<T> search, Search<T> truth) throws Exception {
        for (T one : asked.subList(0, Math.min(WARM, asked.size()))) {
            search.of(one);
        }
        Meter meter = new Meter();
        long[] nanos = new long[asked.size()];
        for (int at = 0; at < nanos.length; at++) {
            long start = System.nanoTime();
            search.of(asked.get(at));
            nanos[at] = System.nanoTime() - start;
        }
        double wall = read(meter, "wallSeconds");
        Arrays.sort(nanos);
        table.add(
                size,
                who,
                (long) nanos.length,
                nanos[nanos.length / 2] / 1e6,
                nanos[(int) (nanos.length * 0.99)] / 1e6,
                truth == null ? Double.NaN : recall(asked, search, truth),
                wall,
                read(meter, "memoryMib"));
    }

    private static <T> double recall(List<T> asked, Search<T> search, Search<T> truth) throws Exception {
        int found = 0;
        int all = 0;
        for (T one : asked.subList(0, COMPARED)) {
            List<UUID> true20 = truth.of(one);
            Set<UUID> hits = new HashSet<>(search.of(one));
            all += true20.size();
            found += (int) true20.stream().filter(hits::contains).count();
        }
        return (double) found / all;
    }

    private static List<Need> needs(Crowd crowd) {
        return IntStream.range(0, SEARCHES).mapToObj(i -> crowd.need()).toList();
    }

    private static List<UUID> best(LodgingIndex index, Need need) {
        return index.offersFor(need, Crowd.NOW, MOST, Set.of(), place -> Housed.NOBODY);
    }

    /** By the rules themselves, over all that are given. */
    private List<UUID> best(Need need, Collection<Offer> offers) {
        record Ranked(UUID id, double score) {}
        int missing = need.details().quantity();
        return offers.stream()
                .map(offer -> Pair.of(offer, need, missing, missing, List.of(), Crowd.NOW))
                .filter(HardRules::allow)
                .map(pair -> new Ranked(pair.offer().id(), scoring.of(pair).total()))
                .sorted(Comparator.comparingDouble((Ranked one) -> -one.score()).thenComparing(Ranked::id))
                .limit(MOST)
                .map(Ranked::id)
                .toList();
    }

    private static double read(Meter meter, String what) {
        return meter.read().get(what);
    }
}
