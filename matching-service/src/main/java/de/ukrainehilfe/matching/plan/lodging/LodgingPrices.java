package de.ukrainehilfe.matching.plan.lodging;

/**
 * The dual prices of a plan in points: what a home's place (an own flat: the whole flat) and one more person in a
 * district cost those who would also like it.
 *
 * @param home by home
 * @param district by district, at most the surcharge
 */
public record LodgingPrices(double[] home, double[] district) {
    static LodgingPrices zero(LodgingProblem problem) {
        return new LodgingPrices(new double[problem.homes()], new double[problem.districts()]);
    }

    LodgingPrices copy() {
        return new LodgingPrices(home.clone(), district.clone());
    }

    /** What the household takes away from the others there. */
    public double of(LodgingProblem problem, int household, int at) {
        return problem.load(household, at) * home[at] + problem.persons(household) * district[problem.district(at)];
    }

    /** The same in 1024ths of a point, so that sums of doubles are exact; never negative, never above the surcharge. */
    LodgingPrices exact(double surcharge) {
        LodgingPrices exact = copy();
        for (int at = 0; at < home.length; at++) {
            exact.home[at] = Math.max(0, Math.rint(home[at] * 1024) / 1024);
        }
        for (int at = 0; at < district.length; at++) {
            exact.district[at] = Math.max(0, Math.min(surcharge, Math.rint(district[at] * 1024) / 1024));
        }
        return exact;
    }
}
