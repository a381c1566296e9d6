package de.ukrainehilfe.e2e.bench.lodging;

import de.ukrainehilfe.matching.plan.PlanRun;
import de.ukrainehilfe.matching.plan.lodging.Home;
import de.ukrainehilfe.matching.plan.lodging.Household;
import de.ukrainehilfe.matching.plan.lodging.KeptPlan;
import de.ukrainehilfe.matching.plan.lodging.LodgingPlan;
import de.ukrainehilfe.matching.plan.lodging.LodgingProblem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Needs and offers that come and go, as many of each as before: half of the changes are needs, half of them new ones. */
final class Turnover {
    private static final int MOST_TURNS = 10;

    private final List<Household> people = new ArrayList<>();
    private final List<Home> roofs = new ArrayList<>();
    private final List<Household> newPeople = new ArrayList<>();
    private final List<Home> newRoofs = new ArrayList<>();
    private final LodgingProblem open;
    private final Random random;
    private final List<Integer> households = new ArrayList<>();
    private final List<Integer> homes = new ArrayList<>();
    private KeptPlan kept;
    private long moved;

    Turnover(boolean ownFlats, int count, int changes, long seed) {
        LodgingProblem all = new Instance(ownFlats, count + changes, seed).problem();
        int built = (int) ((long) all.homes() * count / all.households());
        IntStream.range(0, all.households()).forEach(at -> (at < count ? people : newPeople).add(all.household(at)));
        IntStream.range(0, all.homes()).forEach(at -> (at < built ? roofs : newRoofs).add(all.home(at)));
        int[] quotas = new int[all.districts()];
        Arrays.setAll(quotas, district -> (int) ((long) all.quota(district) * built / all.homes()));
        open = new LodgingProblem(people, roofs, quotas, all.weights(), new int[0][]);
        random = new Random(seed);
    }

    LodgingProblem open() {
        return open;
    }

    void start(LodgingPlan plan) {
        kept = new KeptPlan(open, plan.homes(), plan.prices());
        IntStream.range(0, open.households()).forEach(households::add);
        IntStream.range(0, open.homes()).forEach(homes::add);
    }

    /** Something changes, and the plan is mended. @return whether it was a new need */
    boolean change() {
        int what = random.nextInt(4);
        switch (what) {
            case 0 -> households.add(kept.add(newPeople.remove(newPeople.size() - 1)));
            case 1 -> kept.leave(drawn(households));
            case 2 -> homes.add(kept.add(newRoofs.remove(newRoofs.size() - 1)));
            default -> kept.close(drawn(homes));
        }
        moved += kept.mend().size();
        return what == 0;
    }

    /** What is done when nobody waits for it: who was left over is looked at, and the plan is renewed now and then. */
    void rest(boolean renew) {
        for (int turns = 0; turns < MOST_TURNS && kept.isBusy(); turns++) {
            moved += kept.mend().size();
        }
        if (renew) {
            kept.renew(new PlanRun(1, Duration.ofMinutes(10)));
            moved += kept.mend().size();
        }
    }

    /** Households that have moved so far. */
    long moved() {
        return moved;
    }

    /** Who and what is there now. */
    LodgingProblem now() {
        return new LodgingProblem(
                households.stream().map(kept.problem()::household).toList(),
                homes.stream().map(kept.problem()::home).toList(),
                IntStream.range(0, open.districts()).map(open::quota).toArray(),
                open.weights(),
                new int[0][]);
    }

    /** Where they live, in the order of that problem. */
    int[] homes() {
        int[] number = new int[kept.problem().homes()];
        Arrays.fill(number, Stock.NOWHERE);
        IntStream.range(0, homes.size()).forEach(at -> number[homes.get(at)] = at);
        return households.stream()
                .mapToInt(household -> kept.home(household) < 0 ? Stock.NOWHERE : number[kept.home(household)])
                .toArray();
    }

    private int drawn(List<Integer> among) {
        int at = random.nextInt(among.size());
        int last = among.remove(among.size() - 1);
        return at == among.size() ? last : among.set(at, last);
    }
}
