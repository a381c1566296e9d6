package de.ukrainehilfe.matching.plan.gap;

import de.ukrainehilfe.matching.plan.PlanRun;
import java.util.Arrays;
import java.util.Random;

/**
 * Annealing over ejection chains: a job shifts to an agent where its regret is low, a job from there may have to go on to
 * a third or back to the first. Too much at an agent costs little more than its capacity's price at first, and ever more.
 */
final class Annealing {
    /** Moves between two looks at the clock and at the temperature. */
    private static final int BLOCK = 1024;

    private static final double MORE_FINE = 0.5;
    /** From this share of the moves on, excess is driven out, at last with so many times the fine. */
    private static final double DRIVE_OUT = 0.3;

    private static final double DRIVEN = 20;
    private static final double LEAST_PRICE = 0.05;
    private static final double TINY = 1e-3;

    private final Regrets regrets;
    private final double[] prices;
    private final double[] fines;
    private final Loads loads;
    private long state;
    private int[] best;
    private long least = Long.MAX_VALUE;

    Annealing(GapInstance instance, Regrets regrets, double[] prices, long seed) {
        this.regrets = regrets;
        this.prices = prices;
        fines = new double[prices.length];
        loads = new Loads(instance);
        state = new Random(seed).nextLong() | 1;
        for (int job = 0; job < instance.jobs(); job++) {
            loads.put(job, regrets.near(job)[0]);
        }
    }

    /** The best feasible assignment; null before there is one. */
    int[] best() {
        return best;
    }

    /** Its cost; {@link Long#MAX_VALUE} before there is one. */
    long least() {
        return least;
    }

    /** Goes on from that assignment. */
    void start(int[] agents) {
        for (int job = 0; job < agents.length; job++) {
            loads.move(job, agents[job]);
        }
        least = Long.MAX_VALUE;
        remember();
    }

    /** Remembers only what comes from here on. */
    void forget() {
        best = null;
        least = Long.MAX_VALUE;
    }

    /** One cooling from {@code hot} to {@code cold}, in units of cost. */
    void cool(long moves, double hot, double cold, PlanRun run) {
        double mean = Arrays.stream(prices).average().orElse(0);
        double temperature = hot;
        for (long move = 0; move < moves; move++) {
            if (move % BLOCK == 0) {
                if (run.isOver()) {
                    return;
                }
                double progress = (double) move / moves;
                temperature = hot * Math.pow(cold / hot, progress);
                double driven = Math.pow(DRIVEN, Math.max(0, progress - DRIVE_OUT) / (1 - DRIVE_OUT));
                for (int agent = 0; agent < fines.length; agent++) {
                    double price = Math.max(prices[agent], LEAST_PRICE * mean + TINY);
                    fines[agent] = (1 + MORE_FINE * progress) * driven * price;
                }
            }
            tryOne(temperature);
        }
    }

    private void tryOne(double temperature) {
        int job = below(regrets.jobs());
        int from = loads.agent(job);
        int[] near = regrets.near(job);
        int to = near[below(near.length)];
        if (to == from) {
            return;
        }
        double allowed = -temperature * Math.log(1 - fraction());
        int count = loads.count(to);
        if (count == 0 || loads.room(to) >= loads.use(job, to) && (next() & 3) != 0) {
            shift(job, from, to, allowed);
        } else {
            eject(job, from, to, loads.job(to, below(count)), allowed);
        }
    }

    private void shift(int job, int from, int to, double allowed) {
        double change = loads.cost(job, to) - loads.cost(job, from);
        change += fine(from, loads.use(job, from)) + fine(to, -loads.use(job, to));
        if (change <= allowed) {
            loads.move(job, to);
            remember();
        }
    }

    private void eject(int job, int from, int to, int other, double allowed) {
        int[] near = regrets.near(other);
        int on = (next() & 1) == 0 ? from : near[below(near.length)];
        if (on == to) {
            return;
        }
        double change = loads.cost(job, to) - loads.cost(job, from) + loads.cost(other, on) - loads.cost(other, to);
        change += fine(to, loads.use(other, to) - loads.use(job, to));
        if (on == from) {
            change += fine(from, loads.use(job, from) - loads.use(other, from));
        } else {
            change += fine(from, loads.use(job, from)) + fine(on, -loads.use(other, on));
        }
        if (change <= allowed) {
            loads.move(job, to);
            loads.move(other, on);
            remember();
        }
    }

    /** What it costs that the agent has so much more room. */
    private double fine(int agent, int more) {
        int now = Math.min(0, loads.room(agent));
        int then = Math.min(0, loads.room(agent) + more);
        return fines[agent] * (now - then);
    }

    private void remember() {
        if (loads.excess() == 0 && loads.cost() < least) {
            least = loads.cost();
            best = loads.agents();
        }
    }

    /** Marsaglia's xorshift: many draws, each cheap. */
    private long next() {
        state ^= state << 13;
        state ^= state >>> 7;
        state ^= state << 17;
        return state;
    }

    private int below(int limit) {
        return (int) (((next() >>> 32) * limit) >>> 32);
    }

    private double fraction() {
        return (next() >>> 11) * 0x1.0p-53;
    }
}
