package de.ukrainehilfe.matching.learning;

import de.ukrainehilfe.matching.rules.Criterion;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * What decisions say about the rules. An approval speaks for the weights as they are, a rejection for the rule it names.
 * Each rule's share of all these voices, drawn towards an even share by some approvals that nobody gave, says whether it
 * counts more or less; what one rule gains the others lose, so that a full score stays 100.
 *
 * @param factors of every rule that may change; 1 where nothing is learned
 * @param named how many rejections name the rule, however old
 * @param decisions that say something about the ranking
 */
record Lesson(Map<Criterion, Double> factors, Map<Criterion, Long> named, long decisions, long approvals) {
    static Lesson of(
            Collection<Vote> votes,
            Set<Criterion> open,
            ToIntFunction<Criterion> points,
            LearningLimits limits,
            LocalDate today) {
        List<Vote> heard = votes.stream()
                .filter(vote -> vote.isApproval() || open.contains(vote.named()))
                .filter(vote -> !vote.day().isBefore(today.minus(limits.oldest())))
                .toList();
        Map<Criterion, Long> named = new EnumMap<>(Criterion.class);
        Map<Criterion, Double> voices = new EnumMap<>(Criterion.class);
        double approvals = limits.doubt();
        for (Vote vote : heard) {
            double weight = vote.decisions() * weight(vote, limits, today);
            if (vote.isApproval()) {
                approvals += weight;
            } else {
                voices.merge(vote.named(), weight, Double::sum);
                named.merge(vote.named(), vote.decisions(), Long::sum);
            }
        }
        long decisions = heard.stream().mapToLong(Vote::decisions).sum();
        long approved =
                decisions - named.values().stream().mapToLong(Long::longValue).sum();
        Map<Criterion, Double> factors = decisions < limits.decisions() || open.isEmpty()
                ? neutral(open)
                : factors(voices, approvals, open, points, limits.most());
        return new Lesson(factors, named, decisions, approved);
    }

    private static Map<Criterion, Double> factors(
            Map<Criterion, Double> voices,
            double approvals,
            Set<Criterion> open,
            ToIntFunction<Criterion> points,
            double most) {
        double even = 1.0 / open.size();
        double all = approvals
                + voices.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<Criterion, Double> leans = new EnumMap<>(Criterion.class);
        double given = 0;
        double gained = 0;
        for (Criterion criterion : open) {
            double share = (voices.getOrDefault(criterion, 0.0) + approvals * even) / all;
            double lean = (share - even) / (share + even); // between -1 and 1
            leans.put(criterion, lean);
            if (criterion.givesPoints()) {
                given += points.applyAsInt(criterion);
                gained += lean * points.applyAsInt(criterion);
            }
        }
        double mean = given == 0 ? 0 : gained / given;
        Map<Criterion, Double> factors = new EnumMap<>(Criterion.class);
        // half of the most: neither the lean nor the mean it is taken from can be larger than 1
        leans.forEach((criterion, lean) ->
                factors.put(criterion, 1 + most / 2 * (criterion.givesPoints() ? lean - mean : 2 * lean)));
        return factors;
    }

    private static double weight(Vote vote, LearningLimits limits, LocalDate today) {
        long age = Math.max(0, ChronoUnit.DAYS.between(vote.day(), today));
        return Math.pow(0.5, (double) age / limits.halfLifeDays());
    }

    private static Map<Criterion, Double> neutral(Set<Criterion> open) {
        Map<Criterion, Double> factors = new EnumMap<>(Criterion.class);
        open.forEach(criterion -> factors.put(criterion, 1.0));
        return factors;
    }
}
