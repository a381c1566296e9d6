package de.ukrainehilfe.matching.plan.lodging;

import de.ukrainehilfe.matching.plan.PlanRun;

/** Makes a plan of its own for what is there now, and takes over what makes the kept one better. */
final class Renewal {
    private static final int TRIES_EACH = 10;
    /** Whoever has to move must bring so many points, with all who have to move along. */
    private static final int LEAST_GAIN = 5;

    private final Assignment kept;
    private final Desk desk;
    private long anew;

    Renewal(Assignment kept, PlanRun run) {
        this.kept = kept;
        desk = new Desk(kept.problem(), run);
    }

    /** @return prices that prove the bound */
    LodgingPrices run(LodgingPrices known) {
        LodgingPrices prices = new PriceSearch(desk, desk.run().seed()).renew(known);
        Assignment other = new Assignment(kept.problem());
        new Trading(desk, other, prices).run();
        improve(other);
        anew = other.objective();
        new Adoption(kept, other).run(LEAST_GAIN);
        improve(kept);
        return desk.proof().prices();
    }

    /** Points of the other plan. */
    long anew() {
        return anew;
    }

    long bound() {
        return desk.proof().bound();
    }

    private void improve(Assignment plan) {
        LocalSearch search = new LocalSearch(desk, plan);
        search.fill();
        search.run((long) TRIES_EACH * kept.problem().households());
    }
}
