package de.ukrainehilfe.matching.rules;

import java.util.HashMap;
import java.util.Map;

/** The most that each rule gives at this moment, with two decimals at most; silence takes. */
public final class Points {
    private final Map<String, Double> most = new HashMap<>();

    private Points() {}

    public static Points configured(Weights weights) {
        return learned(weights, Map.of());
    }

    /** @param factors a criterion without one counts as configured */
    public static Points learned(Weights weights, Map<Criterion, Double> factors) {
        Points points = new Points();
        for (Criterion criterion : Criterion.values()) {
            points.most.put(
                    criterion.rule(),
                    Score.rounded(configured(criterion, weights) * factors.getOrDefault(criterion, 1.0)));
        }
        return points;
    }

    /** As the configuration has it. */
    public static int configured(Criterion criterion, Weights weights) {
        return criterion.givesPoints() ? weights.points().getOrDefault(criterion.rule(), 0) : weights.silencePoints();
    }

    public double most(String rule) {
        return most.getOrDefault(rule, 0.0);
    }
}
