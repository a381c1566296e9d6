package de.ukrainehilfe.matching.plan.lodging;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who needs a place, which homes there are, and how many points each pair is worth; both are named by their index.
 *
 * <p>The best plan maximises the points of its pairs less the surcharge for every person above a district's quota.
 */
public final class LodgingProblem {
    /** How many combinations of demands there are. */
    static final int DEMANDS = Bits.DEMANDS;
    /** A stay without an end is planned for this many days. */
    private static final int USUAL_DAYS = 90;

    private final LodgingWeights weights;
    private final int[] quotas;
    private final HouseholdColumns people;
    private final HomeColumns roofs;

    /**
     * @param quotas persons each district takes before the surcharge
     * @param rejected for each household the homes it must not be given again; may be empty
     */
    public LodgingProblem(
            List<Household> households, List<Home> homes, int[] quotas, LodgingWeights weights, int[][] rejected) {
        this.quotas = quotas.clone();
        this.weights = weights;
        people = new HouseholdColumns(households, rejected, weights);
        roofs = new HomeColumns(homes);
    }

    public int households() {
        return people.count();
    }

    public int homes() {
        return roofs.count();
    }

    public int districts() {
        return quotas.length;
    }

    public Household household(int household) {
        return people.get(household);
    }

    public Home home(int home) {
        return roofs.get(home);
    }

    public int quota(int district) {
        return quotas[district];
    }

    int[] quotas() {
        return quotas.clone();
    }

    public LodgingWeights weights() {
        return weights;
    }

    /** One household more, behind all others; only for whoever keeps the problem alone. */
    int add(Household household, int[] unwanted) {
        people.add(household, unwanted);
        return people.count() - 1;
    }

    /** The household is gone, and keeps its index. */
    void remove(int household) {
        people.remove(household);
    }

    boolean isGone(int household) {
        return people.isGone(household);
    }

    /** One home more, behind all others. */
    int add(Home home) {
        roofs.add(home);
        return roofs.count() - 1;
    }

    /** The home has so many places from now on. */
    void resize(int home, int places) {
        roofs.resize(home, places);
    }

    /** For whoever wants to keep and change it. */
    LodgingProblem copy() {
        List<Household> households =
                IntStream.range(0, households()).mapToObj(people::get).toList();
        List<Home> homes = IntStream.range(0, homes()).mapToObj(roofs::get).toList();
        return new LodgingProblem(households, homes, quotas, weights, Arrays.copyOf(people.rejected, households()));
    }

    int persons(int household) {
        return people.persons[household];
    }

    int demand(int household) {
        return people.demands[household] & (DEMANDS - 1);
    }

    int grants(int home) {
        return roofs.grants[home] & (DEMANDS - 1);
    }

    boolean grants(int home, int demand) {
        return (demand & ~roofs.grants[home]) == 0;
    }

    int places(int home) {
        return roofs.places[home];
    }

    boolean ownFlat(int home) {
        return roofs.own[home];
    }

    int district(int home) {
        return roofs.districts[home];
    }

    double east(int home) {
        return roofs.east[home];
    }

    double north(int home) {
        return roofs.north[home];
    }

    double wishEast(int household) {
        return people.east[household];
    }

    double wishNorth(int household) {
        return people.north[household];
    }

    /** What a home has to give: one flat, or its places. */
    int capacity(int home) {
        return roofs.own[home] ? Math.min(1, roofs.places[home]) : roofs.places[home];
    }

    /** How much of a home's capacity the household takes. */
    int load(int household, int home) {
        return roofs.own[home] ? 1 : people.persons[household];
    }

    /** Points of the pair; 0 where the two must not meet. */
    public int value(int household, int home) {
        int size = people.persons[household];
        if (size > roofs.places[home]
                || (people.demands[household] & ~roofs.grants[home]) != 0
                || isRejected(household, home)) {
            return 0;
        }
        int dates = dates(household, home);
        if (dates < 0) {
            return 0;
        }
        double eastward = people.east[household] - roofs.east[home];
        double northward = people.north[household] - roofs.north[home];
        int nearness = nearness(Math.sqrt(eastward * eastward + northward * northward));
        return size * (people.standing[household] + dates + nearness + fit(size, home));
    }

    /** No home at least that far (km) is worth more to the household, its fit left aside. */
    int most(int household, double kilometres) {
        return people.persons[household] * (people.standing[household] + weights.dates() + nearness(kilometres));
    }

    /** Points for each person of a household of that size. */
    int fit(int size, int home) {
        return roofs.own[home] ? weights.fit() * size / roofs.places[home] : weights.fit();
    }

    /** Points for each person of the household wherever it lives. */
    int standing(int household) {
        return people.standing[household];
    }

    int nearness(double kilometres) {
        return (int) (weights.distance() * Math.max(0, 1 - kilometres / weights.horizonKilometres()));
    }

    boolean isRejected(int household, int home) {
        int[] unwanted = people.rejected[household];
        return unwanted.length > 0 && Arrays.binarySearch(unwanted, home) >= 0;
    }

    /** Points for each person; negative where the two have no day in common. */
    private int dates(int household, int home) {
        int first = people.from[household];
        int last = people.until[household];
        int days = Math.min(last, roofs.until[home]) - Math.max(first, roofs.from[home]) + 1;
        if (days <= 0) {
            return -1;
        }
        int wanted = Math.min(USUAL_DAYS, last - first + 1);
        return days >= wanted ? weights.dates() : weights.dates() * days / wanted;
    }
}
