package de.ukrainehilfe.matching.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.matching.rules.Criterion;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What decisions may change in the ranking, and what never. */
class LessonProperties {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Map<Criterion, Integer> POINTS = Map.of(
            Criterion.DISTANCE, 30,
            Criterion.FIT, 20,
            Criterion.SLACK, 8,
            Criterion.LANGUAGE, 6,
            Criterion.DISTRICT, 4,
            Criterion.WORKLOAD, 3,
            Criterion.SILENCE, 10);
    private static final Set<Criterion> OPEN = EnumSet.copyOf(POINTS.keySet());

    private static final LearningLimits LIMITS = new SmallRyeConfigBuilder()
            .withMapping(LearningLimits.class)
            .withDefaultValue("matching.learning.most", "0.3")
            .withDefaultValue("matching.learning.decisions", "20")
            .withDefaultValue("matching.learning.doubt", "20")
            .withDefaultValue("matching.learning.half-life-days", "90")
            .withDefaultValue("matching.learning.oldest", "P1Y")
            .withDefaultValue("matching.learning.every", "off")
            .build()
            .getConfigMapping(LearningLimits.class);

    @Property
    void noRuleCountsMoreThanThreeTenthsMoreOrLess(@ForAll @From("votes") List<Vote> votes) {
        learned(votes).factors().forEach((criterion, factor) -> {
            assertTrue(factor >= 0.7 && factor <= 1.3, criterion + ": " + factor);
        });
    }

    @Property
    void aFullScoreStaysWhatItWas(@ForAll @From("votes") List<Vote> votes) {
        Map<Criterion, Double> factors = learned(votes).factors();
        double given = OPEN.stream()
                .filter(Criterion::givesPoints)
                .mapToDouble(criterion -> POINTS.get(criterion) * factors.get(criterion))
                .sum();
        assertEquals(71, given, 1e-9);
    }

    @Property
    void promisesNeverChange(@ForAll @From("votes") List<Vote> votes) {
        Set<Criterion> changed = learned(votes).factors().keySet();
        assertTrue(
                Collections.disjoint(changed, Set.of(Criterion.WAITING, Criterion.VULNERABILITY, Criterion.BALANCE)));
    }

    @Property
    void whatIsNamedOnceMoreCountsMore(@ForAll @From("votes") List<Vote> votes, @ForAll @From("rules") Criterion rule) {
        List<Vote> more = new ArrayList<>(votes);
        more.add(new Vote(rule, TODAY, 1));
        double before = learned(enough(votes)).factors().get(rule);
        double after = learned(enough(more)).factors().get(rule);
        assertTrue(after > before, before + " to " + after);
    }

    @Property
    void theSameDecisionsTeachTheSameInWhateverOrder(@ForAll @From("votes") List<Vote> votes, @ForAll long seed) {
        List<Vote> shuffled = new ArrayList<>(votes);
        Collections.shuffle(shuffled, new Random(seed));
        Map<Criterion, Double> first = learned(votes).factors();
        learned(shuffled).factors().forEach((rule, factor) -> assertEquals(first.get(rule), factor, 1e-12));
    }

    @Property
    void fewDecisionsTeachNothing(@ForAll @From("rules") Criterion rule) {
        Lesson few = learned(List.of(new Vote(rule, TODAY, 19)));
        assertEquals(Set.of(1.0), Set.copyOf(few.factors().values()));
        assertTrue(learned(List.of(new Vote(rule, TODAY, 20))).factors().get(rule) > 1);
    }

    @Example
    void withoutDecisionsAllIsAsConfigured() {
        assertEquals(Set.of(1.0), Set.copyOf(learned(List.of()).factors().values()));
        learned(List.of(new Vote(null, TODAY, 500)))
                .factors()
                .forEach((rule, factor) -> assertEquals(1.0, factor, 1e-12, rule.name()));
    }

    @Example
    void approvalsAndTimeDrawBackToWhatIsConfigured() {
        Vote far = new Vote(Criterion.DISTANCE, TODAY, 60);
        double fresh = learned(List.of(far)).factors().get(Criterion.DISTANCE);
        double approved =
                learned(List.of(far, new Vote(null, TODAY, 200))).factors().get(Criterion.DISTANCE);
        double old = learned(List.of(new Vote(Criterion.DISTANCE, TODAY.minusDays(90), 60)))
                .factors()
                .get(Criterion.DISTANCE);
        double forgotten = learned(List.of(new Vote(Criterion.DISTANCE, TODAY.minusDays(366), 60)))
                .factors()
                .get(Criterion.DISTANCE);
        assertTrue(1 < approved && approved < fresh, approved + " " + fresh);
        assertTrue(1 < old && old < fresh, old + " " + fresh);
        assertEquals(1.0, forgotten);
    }

    @Example
    void aRuleThatIsSwitchedOffNeitherLearnsNorTeaches() {
        Set<Criterion> without = EnumSet.copyOf(OPEN);
        without.remove(Criterion.DISTANCE);
        Lesson lesson = Lesson.of(
                List.of(new Vote(Criterion.DISTANCE, TODAY, 60), new Vote(null, TODAY, 5)),
                without,
                POINTS::get,
                LIMITS,
                TODAY);
        assertEquals(5, lesson.decisions());
        assertEquals(Set.of(1.0), Set.copyOf(lesson.factors().values()));
        assertTrue(!lesson.factors().containsKey(Criterion.DISTANCE));
    }

    @Provide
    Arbitrary<Criterion> rules() {
        return Arbitraries.of(OPEN);
    }

    @Provide
    Arbitrary<List<Vote>> votes() {
        List<Criterion> named = new ArrayList<>(Arrays.asList(Criterion.values()));
        named.removeIf(criterion -> !criterion.isLearnable());
        Arbitrary<Vote> vote = Combinators.combine(
                        Arbitraries.of(named).injectNull(0.3),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.longs().between(1, 300))
                .as((rule, age, decisions) -> new Vote(rule, TODAY.minusDays(age), decisions));
        return vote.list().ofMaxSize(30);
    }

    private static List<Vote> enough(List<Vote> votes) {
        List<Vote> all = new ArrayList<>(votes);
        all.add(new Vote(null, TODAY, 20));
        return all;
    }

    private static Lesson learned(List<Vote> votes) {
        return Lesson.of(votes, OPEN, POINTS::get, LIMITS, TODAY);
    }
}
