package de.ukrainehilfe.matching.plan.lodging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.matching.plan.Certificate;
import de.ukrainehilfe.matching.plan.PlanRun;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class KeptPlanProperties {
    private static final int CHANGES = 30;

    /** A kept plan, and who and what is there. */
    private static final class Town {
        final KeptPlan kept;
        final List<Integer> households;
        final List<Integer> homes;
        final LodgingProblem reserve;
        final Random random;

        Town(LodgingProblem start, long seed) {
            LodgingPlan plan = LodgingPlanProperties.solve(start);
            kept = new KeptPlan(start, plan.homes(), plan.prices());
            households = new ArrayList<>(
                    IntStream.range(0, start.households()).boxed().toList());
            homes = new ArrayList<>(IntStream.range(0, start.homes()).boxed().toList());
            reserve = Villages.village(seed, CHANGES, CHANGES);
            random = new Random(seed);
        }

        void change(int number) {
            switch (random.nextInt(5)) {
                case 0 -> drawn(households).ifPresent(kept::leave);
                case 1 -> drawn(homes).ifPresent(kept::close);
                case 2 -> homes.add(kept.add(reserve.home(number)));
                case 3 -> households.add(kept.add(reserve.household(number), homes.isEmpty() ? new int[0] : some()));
                default -> homes.stream().findFirst().ifPresent(home -> kept.resize(home, random.nextInt(9)));
            }
        }

        private int[] some() {
            return new int[] {homes.get(random.nextInt(homes.size()))};
        }

        private Optional<Integer> drawn(List<Integer> among) {
            return among.isEmpty() ? Optional.empty() : Optional.of(among.remove(random.nextInt(among.size())));
        }

        /** Who and what is there, as a problem of its own. */
        LodgingProblem now() {
            LodgingProblem all = kept.problem();
            int[][] rejected = households.stream()
                    .map(household -> IntStream.range(0, homes.size())
                            .filter(at -> all.isRejected(household, homes.get(at)))
                            .toArray())
                    .toArray(int[][]::new);
            return new LodgingProblem(
                    households.stream().map(all::household).toList(),
                    homes.stream().map(all::home).toList(),
                    all.quotas(),
                    all.weights(),
                    rejected);
        }

        int[] where() {
            return households.stream()
                    .mapToInt(household -> homes.indexOf(kept.home(household)))
                    .toArray();
        }
    }

    @Property(tries = 100)
    void whatIsMendedCanBeAndIsCountedRightly(@ForAll("villages") LodgingProblem start, @ForAll long seed) {
        Town town = new Town(start, seed);
        int[] before = where(town);
        for (int number = 0; number < CHANGES; number++) {
            town.change(number);
            Map<Integer, Integer> moved = town.kept.mend();
            LodgingProblem now = town.now();
            canBe(now, town.where());
            assertEquals(LodgingPlanProperties.worth(now, town.where()), town.kept.objective());
            town.households.stream()
                    .filter(household -> household < before.length && !moved.containsKey(household))
                    .forEach(household -> assertEquals(before[household], town.kept.home(household), "a silent move"));
            town.households.stream()
                    .filter(household -> household < before.length)
                    .forEach(household -> before[household] = town.kept.home(household));
        }
    }

    @Property(tries = 60)
    void itStaysBelowTheBoundOfAFreshPlan(@ForAll("villages") LodgingProblem start, @ForAll long seed) {
        Town town = changed(start, seed);
        assertTrue(town.kept.objective() <= fresh(town).certificate().bound(), "more than is possible");
    }

    @Property(tries = 60)
    void aRenewedPlanIsNoWorseCanBeAndKnowsItsBound(@ForAll("villages") LodgingProblem start, @ForAll long seed) {
        Town town = changed(start, seed);
        int[] before = where(town);
        long points = town.kept.objective();
        Renewed renewed = town.kept.renew(new PlanRun(3, Duration.ofMinutes(1)));
        Certificate certificate = renewed.certificate();
        LodgingProblem now = town.now();
        canBe(now, town.where());
        assertEquals(LodgingPlanProperties.worth(now, town.where()), certificate.objective());
        assertTrue(certificate.objective() >= points, "worse than before");
        assertTrue(renewed.anew() <= certificate.bound(), "more than is possible");
        assertTrue(fresh(town).certificate().objective() <= certificate.bound(), "a bound that a plan exceeds");
        assertEquals(town.households.size(), certificate.served() + certificate.unserved());
        Map<Integer, Integer> moved = town.kept.mend();
        town.households.stream()
                .filter(household -> town.kept.home(household) != before[household])
                .forEach(household -> assertEquals(before[household], moved.get(household), "a silent move"));
    }

    /** In a single village a large family may make half of all points; together they are comparable. */
    @Example
    void itStaysNearFreshPlans() {
        long kept = 0;
        long fresh = 0;
        for (int seed = 0; seed < 40; seed++) {
            Town town = changed(Villages.village(seed, 60, 25), seed);
            kept += town.kept.objective();
            fresh += fresh(town).certificate().objective();
        }
        assertTrue(kept >= 0.94 * fresh, kept + " beside " + fresh);
    }

    @Example
    void renewedItIsAsGoodAsFreshPlans() {
        long mended = 0;
        long renewed = 0;
        long fresh = 0;
        for (int seed = 0; seed < 40; seed++) {
            Town town = changed(Villages.village(seed, 60, 25), seed);
            mended += town.kept.objective();
            renewed += town.kept
                    .renew(new PlanRun(3, Duration.ofMinutes(1)))
                    .certificate()
                    .objective();
            fresh += fresh(town).certificate().objective();
        }
        assertTrue(renewed > mended, "nothing was renewed");
        assertTrue(renewed >= 0.995 * fresh, renewed + " beside " + fresh);
    }

    private static Town changed(LodgingProblem start, long seed) {
        Town town = new Town(start, seed);
        for (int number = 0; number < CHANGES; number++) {
            town.change(number);
            town.kept.mend();
        }
        return town;
    }

    private static LodgingPlan fresh(Town town) {
        return LodgingSolver.solve(town.now(), new PlanRun(3, Duration.ofMinutes(1)));
    }

    @Provide
    Arbitrary<LodgingProblem> villages() {
        return Villages.ofAtMost(60, 25);
    }

    private static int[] where(Town town) {
        return IntStream.range(0, town.kept.problem().households())
                .map(town.kept::home)
                .toArray();
    }

    private static void canBe(LodgingProblem problem, int[] where) {
        int[] persons = new int[problem.homes()];
        int[] households = new int[problem.homes()];
        for (int household = 0; household < where.length; household++) {
            int at = where[household];
            if (at >= 0) {
                assertTrue(problem.value(household, at) > 0, "a pair that must not meet");
                persons[at] += problem.persons(household);
                households[at]++;
            }
        }
        for (int home = 0; home < problem.homes(); home++) {
            assertTrue(persons[home] <= Math.min(Home.MOST_PLACES, problem.places(home)), "over-filled");
            assertTrue(!problem.ownFlat(home) || households[home] <= 1, "an own flat shared");
        }
    }
}
