package de.ukrainehilfe.matching.plan.lodging;

import java.util.stream.IntStream;

/** Auctions, first from the prices found, then again and again over better lists, as long as the plan gains by it. */
final class Trading {
    private static final double[] OPENING_STEPS = {16, 4};
    private static final int MOST_ROUNDS = 10;
    /** A round that closes less of the gap (as a share of the plan) is not worth its time. */
    private static final double NOTABLE = 5e-5;
    /** Where only own flats are traded, the auction ends at the optimum: it is worth staying. */
    private static final double NOTABLE_FLATS = 1e-5;

    private static final int STALE_ROUNDS = 2;
    private static final double ENOUGH = 2e-5;
    private static final double LEAST_STEP = 0.1;
    private static final double BALANCE = 2;

    private final Desk desk;
    private final Assignment plan;
    private final Market market;
    private final ForwardAuction forward;
    private final boolean flatsOnly;
    private int[] best;
    private long most = -1;

    Trading(Desk desk, Assignment plan, LodgingPrices prices) {
        this.desk = desk;
        this.plan = plan;
        market = new Market(plan, prices);
        forward = new ForwardAuction(market, desk.candidates());
        LodgingProblem problem = desk.problem();
        flatsOnly = IntStream.range(0, problem.homes()).allMatch(problem::ownFlat);
        for (double step : OPENING_STEPS) {
            market.reopen(prices, 2 * step);
            trade(step);
        }
    }

    /** Trades on; the plan ends as the best that was seen. */
    void run() {
        double notable = flatsOnly ? NOTABLE_FLATS : NOTABLE;
        int patience = flatsOnly ? STALE_ROUNDS : 1;
        int stale = 0;
        double step = 1;
        for (int round = 0; round < MOST_ROUNDS && stale < patience && !isOver(); round++) {
            long before = desk.proof().bound() - most;
            market.balance(BALANCE);
            desk.price(market.prices(), 3, 8, step);
            trade(step);
            boolean gained = before - (desk.proof().bound() - most) > notable * most;
            stale = gained ? 0 : stale + 1;
            step = flatsOnly ? Math.max(LEAST_STEP, step / 2) : step;
            desk.report(60 + 25 * round / MOST_ROUNDS, most);
        }
        plan.restore(best);
    }

    private boolean isOver() {
        return desk.run().isOver() || desk.proof().bound() - most <= ENOUGH * most;
    }

    private void trade(double step) {
        forward.run(step, desk.run());
        new ReverseAuction(market, desk.suitors()).run(step, desk.run());
        if (plan.objective() > most) {
            most = plan.objective();
            best = plan.homes();
        }
    }
}
