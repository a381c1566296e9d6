package de.ukrainehilfe.matching.proposal;

import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Mode;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.NeedDetails.Conversation;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.OfferDetails.Interpreter;
import de.ukrainehilfe.matching.pool.Plane;
import de.ukrainehilfe.matching.rules.Scoring;
import de.ukrainehilfe.matching.rules.Weights;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Walks outwards in the database, ever farther, until nobody farther away can score more than the best that were found:
 * the first of them are the best of all that are open, not the best of the nearest.
 */
@ApplicationScoped
class Widening {
    private static final int WIDER = 4;
    /** More do not fit into memory beside everything else. */
    private static final int MOST = 12_800;
    /** What the rules may round up, all together. */
    private static final double ROUNDING = 0.1;

    private static final Set<String> OF_THE_NEED = Set.of("waiting", "vulnerability");
    /** Rules that have nothing to say about the kind. */
    private static final Map<Kind, Set<String>> SILENT = Map.of(
            Kind.GOODS, Set.of("balance", "workload"),
            Kind.INTERPRETING, Set.of("balance", "slack"),
            Kind.TRANSPORT, Set.of("balance", "slack", "workload"),
            Kind.ACCOMPANIMENT, Set.of("balance", "slack", "workload"),
            Kind.MENTORING, Set.of("balance", "workload"));

    private final Weights weights;
    private final Scoring scoring;
    private final int nearest;
    private final int exact;

    /**
     * @param nearest how many are looked at first
     * @param exact so many of those found are the best of all
     */
    Widening(
            Weights weights,
            Scoring scoring,
            @ConfigProperty(name = "matching.search.nearest") int nearest,
            @ConfigProperty(name = "matching.search.exact") int exact) {
        this.weights = weights;
        this.scoring = scoring;
        this.nearest = nearest;
        this.exact = exact;
    }

    /** For a need. */
    List<Candidate> offers(Need need, IntFunction<List<Offer>> read, Function<List<Offer>, List<Candidate>> rank) {
        boolean anywhere = need.details() instanceof Conversation conversation
                && conversation.mode().isRemote();
        return search(need.kind(), read, rank, (farthest, any) -> {
            double kilometres = anywhere ? 0 : Plane.beyond(need.place(), farthest.place());
            return nearness(kilometres) + others(need.kind(), OF_THE_NEED) + points(any, OF_THE_NEED);
        });
    }

    /** For an offer. */
    List<Candidate> needs(Offer offer, IntFunction<List<Need>> read, Function<List<Need>, List<Candidate>> rank) {
        boolean anywhere = offer.details() instanceof Interpreter interpreter
                && interpreter.modes().stream().anyMatch(Mode::isRemote);
        Place here = offer.place();
        return search(offer.kind(), read, rank, (farthest, any) -> {
            double kilometres = anywhere ? 0 : Plane.beyond(here, farthest.place());
            return nearness(kilometres) + others(offer.kind(), Set.of());
        });
    }

    /** The most that somebody farther away can score. */
    private interface Hope<T> {
        double beyond(T farthest, Candidate any);
    }

    /** While the index of homes is built nobody waits for the whole country. */
    private <T> List<Candidate> search(
            Kind kind, IntFunction<List<T>> read, Function<List<T>, List<Candidate>> rank, Hope<T> hope) {
        for (int most = nearest; ; most = Math.min(MOST, WIDER * most)) {
            List<T> found = read.apply(most);
            List<Candidate> ranked = rank.apply(found);
            boolean all = found.size() < most;
            if (all || most >= MOST || kind == Kind.LODGING) {
                return ranked;
            }
            T farthest = found.get(found.size() - 1);
            if (ranked.size() >= exact
                    && ranked.get(exact - 1).score().total() >= hope.beyond(farthest, ranked.get(0)) + ROUNDING) {
                return ranked;
            }
        }
    }

    private double nearness(double kilometres) {
        return scoring.points().most("distance") * Math.max(0, 1 - kilometres / weights.horizonKilometres());
    }

    private double others(Kind kind, Set<String> known) {
        Set<String> silent = SILENT.getOrDefault(kind, Set.of());
        return weights.points().keySet().stream()
                .filter(rule -> !rule.equals("distance") && !silent.contains(rule) && !known.contains(rule))
                .mapToDouble(rule -> scoring.points().most(rule))
                .sum();
    }

    /** What a pair got for what is the same in every pair of the need. */
    private static double points(Candidate any, Set<String> rules) {
        return any.score().reasons().stream()
                .filter(reason -> rules.contains(reason.rule()))
                .mapToDouble(reason -> reason.points())
                .sum();
    }
}
