package de.ukrainehilfe.matching.plan.lodging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A problem in small: neighbouring homes of one kind as one, and some of the households; its prices are a start for all. */
final class Coarse {
    private static final int CLUSTER = 8;

    private final LodgingProblem whole;
    private final List<int[]> clusters = new ArrayList<>();
    private final LodgingProblem small;
    private final double[] capacities;

    /** @param share one household of how many is drawn */
    Coarse(LodgingProblem whole, int share, Random random) {
        this.whole = whole;
        Map<Integer, List<Integer>> kinds = new TreeMap<>();
        for (int home = 0; home < whole.homes(); home++) {
            kinds.computeIfAbsent(kind(home), none -> new ArrayList<>()).add(home);
        }
        kinds.values().forEach(kind -> {
            int[] homes = kind.stream().mapToInt(home -> home).toArray();
            cut(homes, 0, homes.length, true);
        });
        List<Home> homes = clusters.stream()
                .map(cluster -> whole.home(cluster[cluster.length / 2]))
                .toList();
        List<Household> households = IntStream.range(0, whole.households())
                .filter(household -> random.nextInt(share) == 0)
                .mapToObj(whole::household)
                .toList();
        int[] quotas = IntStream.range(0, whole.districts())
                .map(district -> whole.quota(district) / share)
                .toArray();
        small = new LodgingProblem(households, homes, quotas, whole.weights(), new int[0][]);
        capacities = clusters.stream()
                .mapToDouble(
                        cluster -> Arrays.stream(cluster).map(whole::capacity).sum() / (double) share)
                .toArray();
    }

    LodgingProblem problem() {
        return small;
    }

    /** What the homes of each cluster can take together, for the households drawn. */
    double[] capacities() {
        return capacities;
    }

    /** Every home starts at the price of its cluster. */
    LodgingPrices spread(LodgingPrices found) {
        LodgingPrices prices =
                new LodgingPrices(new double[whole.homes()], found.district().clone());
        for (int cluster = 0; cluster < clusters.size(); cluster++) {
            for (int home : clusters.get(cluster)) {
                prices.home()[home] = found.home()[cluster];
            }
        }
        return prices;
    }

    private void cut(int[] homes, int from, int to, boolean eastward) {
        if (to - from <= CLUSTER) {
            clusters.add(Arrays.copyOfRange(homes, from, to));
            return;
        }
        int middle = (from + to) >>> 1;
        Median.split(homes, from, to, middle, home -> eastward ? whole.east(home) : whole.north(home));
        cut(homes, from, middle, !eastward);
        cut(homes, middle, to, !eastward);
    }

    /** Homes of one kind grant the same; own flats are of one size, houses nearly so. */
    private int kind(int home) {
        int places = whole.ownFlat(home) ? whole.places(home) : Math.min(8, whole.places(home)) + Home.MOST_PLACES;
        int women = whole.home(home).womenOnly() ? 1 : 0;
        return (places * 2 + women) * LodgingProblem.DEMANDS + whole.grants(home);
    }
}
