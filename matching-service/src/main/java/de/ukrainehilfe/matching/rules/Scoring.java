package de.ukrainehilfe.matching.rules;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives pairs their score, with the weights of the configuration. */
@ApplicationScoped
public class Scoring {
    private final Weights weights;

    Scoring(Weights weights) {
        this.weights = weights;
    }

    /** A rule without a weight, or a weight without a rule, stops the start: it would silently rank otherwise than meant. */
    void check(@Observes StartupEvent started) {
        Set<String> rules = ScoreRules.ALL.stream().map(ScoreRule::name).collect(Collectors.toSet());
        if (!weights.points().keySet().equals(rules)) {
            throw new IllegalStateException("matching.score.points must name exactly the rules " + rules
                    + ", but names " + weights.points().keySet());
        }
        int sum = weights.points().values().stream().mapToInt(Integer::intValue).sum();
        if (sum != 100) {
            throw new IllegalStateException(
                    "matching.score.points must add up to 100, so that a score reads as a percentage, but add up to "
                            + sum);
        }
    }

    public Score of(Pair pair) {
        return Score.of(
                ScoreRules.ALL.stream().flatMap(rule -> reason(rule, pair)).toList());
    }

    private Stream<Reason> reason(ScoreRule rule, Pair pair) {
        ScoreRule.Share share = rule.judge().of(pair, weights);
        if (!share.isAsked()) {
            return Stream.empty();
        }
        double points = share.part() * weights.points().get(rule.name());
        return Stream.of(new Reason(rule.name(), Score.rounded(points), share.parameters()));
    }
}
