package de.ukrainehilfe.matching.rules;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives pairs their score, with the weights of the configuration. */
@ApplicationScoped
public class Scoring {
    /** Not a rule that gives points: it only takes some away. */
    static final String SILENCE = "silence";

    /** Not one of the rules that share the 100 points, either: of most pairs it cannot be said. */
    public static final String KNOWN = "known";

    private static final double MOST = 100;

    private final Weights weights;
    private volatile Points points;

    public Scoring(Weights weights) {
        this.weights = weights;
        points = Points.configured(weights);
    }

    /** From now on the rules count so much. */
    public void weigh(Points learned) {
        points = learned;
    }

    public Points points() {
        return points;
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
        List<Reason> usual =
                ScoreRules.ALL.stream().flatMap(rule -> reason(rule, pair)).toList();
        return Score.of(Stream.of(usual.stream(), known(pair, usual), silence(pair))
                .flatMap(each -> each)
                .toList());
    }

    /** Gives points to who comes to another appointment of the series, as many as fit below the hundred. */
    private Stream<Reason> known(Pair pair, List<Reason> usual) {
        double left = MOST - usual.stream().mapToDouble(Reason::points).sum();
        return pair.known()
                ? Stream.of(new Reason(KNOWN, Score.rounded(Math.min(left, weights.knownPoints())), List.of()))
                : Stream.empty();
    }

    /** Takes points from an offer of whose owner nothing has been heard for long: probably nobody will answer. */
    private Stream<Reason> silence(Pair pair) {
        if (pair.offer().heardAt() == null) {
            return Stream.empty();
        }
        long silent = Duration.between(pair.offer().heardAt(), pair.now()).toDays();
        double part = Math.min(
                1, (double) (silent - weights.silenceFrom()) / (weights.silenceUntil() - weights.silenceFrom()));
        return part <= 0
                ? Stream.empty()
                : Stream.of(new Reason(
                        SILENCE, -Score.rounded(part * points.most(SILENCE)), List.of(String.valueOf(silent))));
    }

    private Stream<Reason> reason(ScoreRule rule, Pair pair) {
        ScoreRule.Share share = rule.judge().of(pair, weights);
        if (!share.isAsked()) {
            return Stream.empty();
        }
        double given = share.part() * points.most(rule.name());
        return Stream.of(new Reason(rule.name(), Score.rounded(given), share.parameters()));
    }
}
