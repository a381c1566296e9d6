package de.ukrainehilfe.matching.plan.goods;

import de.ukrainehilfe.matching.plan.PlanRun;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up how far the markets are, which are worked on side by side. */
final class Tally {
    private static final double ROUND = 0.5;

    private final PlanRun run;
    private final Map<Market, Double> left = new HashMap<>();
    private final Map<Market, Long> gained = new HashMap<>();
    private final Map<Market, Long> bounds = new HashMap<>();
    private final long lines;

    Tally(PlanRun run, List<Market> markets) {
        this.run = run;
        markets.forEach(market -> {
            left.put(market, 1.0);
            gained.put(market, 0L);
            bounds.put(market, market.bound());
        });
        lines = markets.stream().mapToLong(Market::lines).sum();
    }

    synchronized void report(Market market, boolean done) {
        left.merge(market, done ? 0 : ROUND, (before, factor) -> before * factor);
        gained.put(market, market.gained());
        bounds.put(market, market.bound());
        double open = left.entrySet().stream()
                .mapToDouble(entry -> entry.getKey().lines() * entry.getValue())
                .sum();
        run.report((int) (99 * (1 - open / lines)), objective(), bound());
    }

    synchronized long objective() {
        return sum(gained);
    }

    synchronized long bound() {
        return sum(bounds);
    }

    private static long sum(Map<Market, Long> parts) {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }
}
