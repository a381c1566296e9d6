package de.ukrainehilfe.matching.plan.goods;

/** Finds out why a demand gets nothing. */
final class Reasons {
    private Reasons() {}

    static UnservedReason of(GoodsProblem problem, int demand) {
        UnservedReason reason = UnservedReason.NO_STOCK;
        for (int supply = 0; supply < problem.supplies(); supply++) {
            UnservedReason other = of(problem, problem.demand(demand), problem.supply(supply), supply, demand);
            if (other == UnservedReason.TAKEN) {
                return other;
            }
            reason = other.compareTo(reason) > 0 ? other : reason;
        }
        return reason;
    }

    private static UnservedReason of(GoodsProblem problem, Demand to, Supply from, int supply, int demand) {
        if (!to.item().equals(from.item()) || !to.unit().equals(from.unit()) || from.quantity() == 0) {
            return UnservedReason.NO_STOCK;
        }
        if (!to.stay().meets(from.stay())) {
            return UnservedReason.NO_STOCK_AT_THAT_TIME;
        }
        if (from.spot().kilometresTo(to.spot()) > from.reach()) {
            return UnservedReason.NO_STOCK_IN_REACH;
        }
        return problem.isRejected(demand, supply) ? UnservedReason.REJECTED : UnservedReason.TAKEN;
    }
}
