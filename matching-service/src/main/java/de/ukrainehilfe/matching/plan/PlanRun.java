package de.ukrainehilfe.matching.plan;

import java.time.Duration;
import java.util.function.Consumer;

/** One run of a solver as its starter sees it: a seed, a time limit, somebody who listens, and a way to stop it. */
public final class PlanRun {
    private final long seed;
    private final Duration limit;
    private final Consumer<Progress> listener;
    private final long start = System.nanoTime();
    private volatile boolean cancelled;

    /**
     * @param seed the same one gives the same plan, unless the limit or a cancel cuts it short
     * @param limit after it the best plan so far is returned
     * @param listener called in the solver's threads, never in two at once
     */
    public PlanRun(long seed, Duration limit, Consumer<Progress> listener) {
        this.seed = seed;
        this.limit = limit;
        this.listener = listener;
    }

    public PlanRun(long seed, Duration limit) {
        this(seed, limit, progress -> {});
    }

    public long seed() {
        return seed;
    }

    /** Asks the solver to stop soon; its plan so far stays valid. */
    public void cancel() {
        cancelled = true;
    }

    /** Whether the solver has to end with what it has. */
    public boolean isOver() {
        return cancelled || elapsed().compareTo(limit) >= 0;
    }

    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** How much of the time limit is spent, 0 to 1. */
    public double spent() {
        return limit.isZero() ? 1 : Math.min(1, (double) elapsed().toNanos() / limit.toNanos());
    }

    /** Tells the listener where the solver stands. */
    public void report(int percent, long objective, long bound) {
        listener.accept(new Progress(percent, objective, bound, elapsed()));
    }
}
