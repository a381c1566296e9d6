package de.ukrainehilfe.matching.plan.lodging;

import de.ukrainehilfe.matching.plan.Spot;
import de.ukrainehilfe.matching.plan.Stay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Invents lodging problems of any size: a region of 100 by 100 km with 20 towns, most people wishing to live in the
 * larger towns, most homes elsewhere, and places for about 85 of 100 households. The same seed invents the same.
 */
public final class LodgingGenerator {
    private static final int TOWNS = 20;
    private static final double REGION = 100;
    private static final int TODAY = 20_000;
    /** Of 100 households so many are of 1, 2, … 6 persons. */
    private static final int[] SIZES = {29, 27, 20, 14, 6, 4};

    private final Random random;
    private final Spot[] towns = new Spot[TOWNS];

    private LodgingGenerator(long seed) {
        random = new Random(seed);
        Arrays.setAll(towns, town -> new Spot(10 + 80 * random.nextDouble(), 10 + 80 * random.nextDouble()));
    }

    /** Every home is an own flat: one household a home. */
    public static LodgingProblem ownFlats(int households, long seed) {
        return new LodgingGenerator(seed).problem(households, 1);
    }

    /** Three of ten homes are own flats, the others houses shared by several households. */
    public static LodgingProblem sharedHouses(int households, long seed) {
        return new LodgingGenerator(seed).problem(households, 0.3);
    }

    private LodgingProblem problem(int count, double ownShare) {
        List<Household> households = new ArrayList<>();
        int persons = 0;
        for (int made = 0; made < count; made++) {
            households.add(household());
            persons += households.get(made).persons();
        }
        // own flats lose places to households smaller than they are
        double wanted = ownShare == 1 ? 0.85 * count : 0.82 * persons;
        List<Home> homes = new ArrayList<>();
        for (double made = 0; made < wanted; ) {
            Home home = home(random.nextDouble() < ownShare);
            homes.add(home);
            made += ownShare == 1 ? 1 : home.ownFlat() ? home.places() * 0.8 : home.places();
        }
        return new LodgingProblem(households, homes, quotas(homes), LodgingWeights.STANDARD, new int[0][]);
    }

    private Household household() {
        int persons = size();
        int from = TODAY + random.nextInt(30);
        return new Household(
                persons,
                persons > 1 && chance(0.6),
                chance(0.06),
                chance(0.15),
                chance(0.07),
                new Stay(from, chance(0.3) ? Stay.OPEN : from + 30 + random.nextInt(150)),
                around(towns[(int) (TOWNS * Math.pow(random.nextDouble(), 2.5))], 6),
                chance(0.1) ? 2 : chance(0.2) ? 1 : 0,
                random.nextInt(120));
    }

    private Home home(boolean own) {
        int places = own ? size() + random.nextInt(2) : 2 + (int) (5 * -Math.log(1 - random.nextDouble()));
        int from = TODAY - 10 + random.nextInt(30);
        int town = random.nextInt(TOWNS);
        return new Home(
                places,
                own,
                chance(0.9),
                chance(0.2),
                chance(0.4),
                chance(0.08),
                new Stay(from, chance(0.6) ? Stay.OPEN : from + 60 + random.nextInt(300)),
                around(towns[town], 12),
                town);
    }

    /** The same for each district, together all places: where more homes are than elsewhere, they cost more. */
    private int[] quotas(List<Home> homes) {
        int[] quotas = new int[TOWNS];
        int places = homes.stream().mapToInt(Home::places).sum();
        Arrays.fill(quotas, (int) Math.round((double) places / TOWNS));
        return quotas;
    }

    private int size() {
        int drawn = random.nextInt(100);
        int size = 0;
        while (drawn >= SIZES[size]) {
            drawn -= SIZES[size++];
        }
        return size + 1;
    }

    private Spot around(Spot town, double spread) {
        return new Spot(
                within(town.east() + spread * random.nextGaussian()),
                within(town.north() + spread * random.nextGaussian()));
    }

    private static double within(double kilometres) {
        return Math.max(0, Math.min(REGION, kilometres));
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }
}
