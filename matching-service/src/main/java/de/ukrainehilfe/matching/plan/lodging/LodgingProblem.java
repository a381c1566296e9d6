package de.ukrainehilfe.matching.plan.lodging;

import java.util.Arrays;
import java.util.List;

/**
 * Who needs a place, which homes there are, and how many points each pair is worth; both are named by their index.
 *
 * <p>The best plan maximises the points of its pairs less the surcharge for every person above a district's quota.
 */
public final class LodgingProblem {
    private static final int BARRIER_FREE = 1;
    private static final int PETS = 2;
    private static final int CHILDREN = 4;
    private static final int WOMEN = 8;
    private static final int EVERYBODY = 16;
    /** How many combinations of the first three there are. */
    static final int DEMANDS = 8;
    /** A stay without an end is planned for this many days. */
    private static final int USUAL_DAYS = 90;

    private final LodgingWeights weights;
    private final int[] quotas;
    private final List<Household> households;
    private final List<Home> homes;
    private final int[][] rejected;
    private final int[] persons;
    private final int[] demands;
    private final int[] standing;
    private final int[] places;
    private final int[] grants;
    private final int[] districts;
    private final boolean[] own;
    private final double[] east;
    private final double[] north;
    private final double[] wishEast;
    private final double[] wishNorth;
    private final int[] from;
    private final int[] until;
    private final int[] wishFrom;
    private final int[] wishUntil;

    /**
     * @param quotas persons each district takes before the surcharge
     * @param rejected for each household the homes it must not be given again; may be empty
     */
    public LodgingProblem(
            List<Household> households, List<Home> homes, int[] quotas, LodgingWeights weights, int[][] rejected) {
        this.households = List.copyOf(households);
        this.homes = List.copyOf(homes);
        this.quotas = quotas.clone();
        this.weights = weights;
        this.rejected = Arrays.stream(rejected).map(int[]::clone).toArray(int[][]::new);
        Arrays.stream(this.rejected).forEach(Arrays::sort);
        persons = households.stream().mapToInt(Household::persons).toArray();
        demands = households.stream()
                .mapToInt(one -> mask(one.barrierFree(), one.pets(), one.children()) | admitted(one.womenOnly()))
                .toArray();
        standing = households.stream().mapToInt(this::standing).toArray();
        places = homes.stream().mapToInt(Home::places).toArray();
        grants = homes.stream()
                .mapToInt(home -> mask(home.barrierFree(), home.pets(), home.children()) | admitted(home.womenOnly()))
                .toArray();
        districts = homes.stream().mapToInt(Home::district).toArray();
        own = new boolean[homes.size()];
        east = homes.stream().mapToDouble(home -> home.spot().east()).toArray();
        north = homes.stream().mapToDouble(home -> home.spot().north()).toArray();
        wishEast = households.stream().mapToDouble(one -> one.wish().east()).toArray();
        wishNorth = households.stream().mapToDouble(one -> one.wish().north()).toArray();
        from = homes.stream().mapToInt(home -> home.stay().from()).toArray();
        until = homes.stream().mapToInt(home -> home.stay().until()).toArray();
        wishFrom = households.stream().mapToInt(one -> one.stay().from()).toArray();
        wishUntil = households.stream().mapToInt(one -> one.stay().until()).toArray();
        for (int home = 0; home < own.length; home++) {
            own[home] = homes.get(home).ownFlat();
        }
    }

    public int households() {
        return persons.length;
    }

    public int homes() {
        return places.length;
    }

    public int districts() {
        return quotas.length;
    }

    public Household household(int household) {
        return households.get(household);
    }

    public Home home(int home) {
        return homes.get(home);
    }

    public int quota(int district) {
        return quotas[district];
    }

    public LodgingWeights weights() {
        return weights;
    }

    int persons(int household) {
        return persons[household];
    }

    int demand(int household) {
        return demands[household] & (DEMANDS - 1);
    }

    int grants(int home) {
        return grants[home] & (DEMANDS - 1);
    }

    boolean grants(int home, int demand) {
        return (demand & ~grants[home]) == 0;
    }

    int places(int home) {
        return places[home];
    }

    boolean ownFlat(int home) {
        return own[home];
    }

    int district(int home) {
        return districts[home];
    }

    double east(int home) {
        return east[home];
    }

    double north(int home) {
        return north[home];
    }

    /** What a home has to give: one flat, or its places. */
    int capacity(int home) {
        return own[home] ? Math.min(1, places[home]) : places[home];
    }

    /** How much of a home's capacity the household takes. */
    int load(int household, int home) {
        return own[home] ? 1 : persons[household];
    }

    /** Points of the pair; 0 where the two must not meet. */
    public int value(int household, int home) {
        int size = persons[household];
        if (size > places[home] || (demands[household] & ~grants[home]) != 0 || isRejected(household, home)) {
            return 0;
        }
        int dates = dates(household, home);
        if (dates < 0) {
            return 0;
        }
        double eastward = wishEast[household] - east[home];
        double northward = wishNorth[household] - north[home];
        int nearness = nearness(Math.sqrt(eastward * eastward + northward * northward));
        return size * (standing[household] + dates + nearness + fit(size, home));
    }

    /** No home at least that far (km) is worth more to the household, its fit left aside. */
    int most(int household, double kilometres) {
        return persons[household] * (standing[household] + weights.dates() + nearness(kilometres));
    }

    /** Points for each person of a household of that size. */
    int fit(int size, int home) {
        return own[home] ? weights.fit() * size / places[home] : weights.fit();
    }

    boolean isRejected(int household, int home) {
        return rejected.length > household && Arrays.binarySearch(rejected[household], home) >= 0;
    }

    private int nearness(double kilometres) {
        return (int) (weights.distance() * Math.max(0, 1 - kilometres / weights.horizonKilometres()));
    }

    private int standing(Household household) {
        int waiting = Math.min(weights.horizonDays(), Math.max(0, household.waitingDays()));
        return weights.housed()
                + weights.urgency() * household.urgency()
                + weights.waiting() * waiting / weights.horizonDays();
    }

    /** Points for each person; negative where the two have no day in common. */
    private int dates(int household, int home) {
        int days = Math.min(wishUntil[household], until[home]) - Math.max(wishFrom[household], from[home]) + 1;
        if (days <= 0) {
            return -1;
        }
        int wanted = Math.min(USUAL_DAYS, wishUntil[household] - wishFrom[household] + 1);
        return days >= wanted ? weights.dates() : weights.dates() * days / wanted;
    }

    /** Two opposite bits, so that neither side ever fits the other's kind. */
    private static int admitted(boolean womenOnly) {
        return womenOnly ? WOMEN : EVERYBODY;
    }

    private static int mask(boolean barrierFree, boolean pets, boolean children) {
        return (barrierFree ? BARRIER_FREE : 0) | (pets ? PETS : 0) | (children ? CHILDREN : 0);
    }
}
