package de.ukrainehilfe.matching.plan.goods;

import java.util.Arrays;
import java.util.List;

/**
 * What is lacking, what there is, and how many points a unit of one is worth to the other; both are named by their index.
 *
 * <p>A demand is divided into {@link #PARTS}, each worth less than the one before. The best plan maximises, over all units
 * delivered, {@link #worth} of the part they belong to plus {@link #nearness}.
 */
public final class GoodsProblem {
    public static final int PARTS = 3;
    /** Two that must not meet. */
    static final int NEVER = -1;

    private final GoodsWeights weights;
    private final List<Demand> demands;
    private final List<Supply> supplies;
    private final int[][] rejected;
    private final int[] standing;

    /** @param rejected for each demand the supplies it must not be given again; may be empty */
    public GoodsProblem(List<Demand> demands, List<Supply> supplies, GoodsWeights weights, int[][] rejected) {
        this.demands = List.copyOf(demands);
        this.supplies = List.copyOf(supplies);
        this.weights = weights;
        this.rejected = Arrays.stream(rejected).map(int[]::clone).toArray(int[][]::new);
        Arrays.stream(this.rejected).forEach(Arrays::sort);
        standing = demands.stream().mapToInt(this::standing).toArray();
    }

    public int demands() {
        return demands.size();
    }

    public int supplies() {
        return supplies.size();
    }

    public Demand demand(int demand) {
        return demands.get(demand);
    }

    public Supply supply(int supply) {
        return supplies.get(supply);
    }

    public GoodsWeights weights() {
        return weights;
    }

    /** Whether the two may meet. */
    public boolean allows(int demand, int supply) {
        return nearness(demand, supply) != NEVER;
    }

    /** How many units the part has. */
    public int size(int demand, int part) {
        int quantity = demands.get(demand).quantity();
        int third = (quantity + 2) / 3;
        return part == 0 ? third : part == 1 ? (quantity - third + 1) / 2 : (quantity - third) / 2;
    }

    /** Points for each unit of the part, wherever it comes from. */
    public int worth(int demand, int part) {
        return weights.part(part) + standing[demand];
    }

    /** Points for each unit that is brought from there; negative where the two must not meet. */
    public int nearness(int demand, int supply) {
        Demand to = demands.get(demand);
        Supply from = supplies.get(supply);
        return to.item().equals(from.item()) && to.unit().equals(from.unit()) ? nearnessOfSame(demand, supply) : NEVER;
    }

    /** The same where item and unit are known to be the same. */
    int nearnessOfSame(int demand, int supply) {
        Demand to = demands.get(demand);
        Supply from = supplies.get(supply);
        if (!to.stay().meets(from.stay()) || isRejected(demand, supply)) {
            return NEVER;
        }
        double kilometres = from.spot().kilometresTo(to.spot());
        return kilometres > from.reach() ? NEVER : nearness(kilometres);
    }

    /** Points for each unit over that way. */
    int nearness(double kilometres) {
        return (int) (weights.distance() * Math.max(0, 1 - kilometres / weights.horizonKilometres()));
    }

    boolean isRejected(int demand, int supply) {
        return rejected.length > demand && Arrays.binarySearch(rejected[demand], supply) >= 0;
    }

    private int standing(Demand demand) {
        int waiting = Math.min(weights.horizonDays(), Math.max(0, demand.waitingDays()));
        return weights.urgency() * demand.urgency() + weights.waiting() * waiting / weights.horizonDays();
    }
}
