package de.ukrainehilfe.matching.plan.gap;

import de.ukrainehilfe.matching.plan.PlanRun;
import java.util.Random;

/** One way through the search: annealing, exact exchanges among few agents, then again from the best, shaken a little. */
final class Attempt {
    private static final long MOVES_EACH = 100_000;
    private static final int STARTS = 8;
    private static final double HOT = 0.4;
    private static final double COLD = 0.05;
    private static final int SHAKES = 40;
    private static final double SHAKE = 0.2;
    private static final int PATIENCE = 300;

    private final GapInstance instance;
    private final Regrets regrets;
    private final Random random;
    private final long moves;
    private final Annealing annealing;
    private volatile boolean done;
    private boolean proven;
    private int[] best;
    private long least = Long.MAX_VALUE;

    Attempt(GapInstance instance, Regrets regrets, double[] prices, long seed) {
        this.instance = instance;
        this.regrets = regrets;
        random = new Random(seed);
        moves = MOVES_EACH * instance.jobs();
        annealing = new Annealing(instance, regrets, prices, seed);
    }

    /** The agent of each job; null where none was found that can be. */
    int[] agents() {
        return best;
    }

    long least() {
        return least;
    }

    /** Whether nothing cheaper is left. */
    boolean isProven() {
        return proven;
    }

    /** Looks for a first assignment. */
    void start(PlanRun run) {
        double hot = HOT * regrets.scale();
        for (int start = 0; start < STARTS && annealing.best() == null && !run.isOver(); start++) {
            annealing.cool(moves, hot, COLD * regrets.scale(), run);
            hot *= 1.5;
        }
        if (annealing.best() != null) {
            keep(annealing.best(), annealing.least());
        }
    }

    /** Ends early where the first attempt has met the bound: never the other way round, or chance would decide. */
    void improve(JobPrices jobPrices, long bound, PlanRun run, Attempt first) {
        int idle = best == null ? SHAKES : 0;
        while (idle < SHAKES && least > bound && !proven && !run.isOver() && !first.done) {
            Exchange exchange = new Exchange(instance, regrets, jobPrices, annealing.best(), random);
            exchange.run(bound, PATIENCE << Math.min(4, idle / 2), 1 + idle / 4.0, run);
            proven = exchange.isProven(run);
            idle = exchange.cost() < least ? 0 : idle + 1;
            keep(exchange.agents(), exchange.cost());
            shake(idle, run);
        }
        done = proven || least <= bound;
    }

    private void keep(int[] agents, long cost) {
        if (cost < least) {
            least = cost;
            best = agents.clone();
        }
    }

    private void shake(int idle, PlanRun run) {
        double hot = regrets.scale() * SHAKE * (1 + idle / 4.0);
        annealing.start(best);
        annealing.forget();
        annealing.cool(moves / 20, hot, Math.min(hot, COLD * regrets.scale()), run);
        if (annealing.best() == null) {
            annealing.start(best);
        }
    }
}
