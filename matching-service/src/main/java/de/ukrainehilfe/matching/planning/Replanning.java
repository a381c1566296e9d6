package de.ukrainehilfe.matching.planning;

import de.ukrainehilfe.matching.plan.Certificate;
import de.ukrainehilfe.matching.plan.PlanRun;
import de.ukrainehilfe.matching.plan.lodging.KeptPlan;
import de.ukrainehilfe.matching.plan.lodging.LodgingPrices;
import de.ukrainehilfe.matching.plan.lodging.LodgingProblem;
import de.ukrainehilfe.matching.plan.lodging.Renewed;
import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.rules.HardRules;
import de.ukrainehilfe.matching.rules.Pair;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Plans anew around what has come and gone, from the lines and the prices of a plan as the rows tell them: who is concerned
 * moves, everybody else keeps their line. Lines on which somebody has decided stay.
 */
@ApplicationScoped
class Replanning {
    static final String MOVED = "planned-anew";

    private static final int MOST_TURNS = 500;

    private final Snapshots snapshots;
    private final PlanLines lines;
    private final KeptPrices prices;
    private final Plans plans;
    private final PlanLimits limits;

    Replanning(Snapshots snapshots, PlanLines lines, KeptPrices prices, Plans plans, PlanLimits limits) {
        this.snapshots = snapshots;
        this.lines = lines;
        this.prices = prices;
        this.plans = plans;
        this.limits = limits;
    }

    /**
     * Writes the lines that are different now.
     *
     * @param freed offers of which the plan uses less than before
     */
    void around(UUID plan, Collection<UUID> freed, Instant now) {
        Map<UUID, PlanLine> before = lines.byNeed(plan);
        Snapshot open = undecided(snapshots.of(Kind.LODGING), before);
        LodgingProblem problem = LodgingPlanner.problem(open);
        Map<UUID, Draft.Price> known = prices.kept(open.offers());
        KeptPlan kept = new KeptPlan(problem, where(open, before), prices(open, problem, known));
        int changes = freed.size();
        for (int home = 0; home < problem.homes(); home++) {
            UUID offer = open.offers().get(home).id();
            if (!known.containsKey(offer)) {
                kept.offer(home);
                changes++;
            } else if (freed.contains(offer)) {
                kept.makeRoom(home);
            }
        }
        for (int household = 0; household < problem.households(); household++) {
            if (!before.containsKey(open.needs().get(household).id())) {
                kept.seek(household);
                changes++;
            }
        }
        kept.mend();
        for (int turns = 1; turns < MOST_TURNS && kept.isBusy(); turns++) {
            kept.mend();
        }
        if (plans.changed(plan, changes) >= Math.max(limits.renewLeast(), problem.households() / limits.renewAfter())) {
            renew(plan, kept);
        }
        write(plan, open, before, kept);
        prices.move(plan, moved(open, problem, kept, known), now);
    }

    private void renew(UUID plan, KeptPlan kept) {
        Renewed renewed = kept.renew(new PlanRun(limits.seed(), limits.renewWithin()));
        Certificate today = renewed.certificate();
        plans.renewed(plan, new Plan.Kept(today.objective(), renewed.anew(), today.bound()));
    }

    private static Snapshot undecided(Snapshot all, Map<UUID, PlanLine> before) {
        List<Need> needs = all.needs().stream()
                .filter(need -> !before.containsKey(need.id())
                        || before.get(need.id()).state() == LineState.OPEN
                        || before.get(need.id()).state() == LineState.UNSERVED)
                .toList();
        return new Snapshot(
                needs, List.of(), all.offers(), all.demands(), all.apart(), all.known(), all.bookings(), all.now());
    }

    private static int[] where(Snapshot open, Map<UUID, PlanLine> before) {
        Map<UUID, Integer> homes = new HashMap<>();
        IntStream.range(0, open.offers().size())
                .forEach(home -> homes.put(open.offers().get(home).id(), home));
        return open.needs().stream()
                .mapToInt(need -> before.containsKey(need.id())
                        ? homes.getOrDefault(before.get(need.id()).offerId(), -1)
                        : -1)
                .toArray();
    }

    private static LodgingPrices prices(Snapshot open, LodgingProblem problem, Map<UUID, Draft.Price> known) {
        LodgingPrices prices = new LodgingPrices(new double[problem.homes()], new double[problem.districts()]);
        for (int home = 0; home < problem.homes(); home++) {
            Draft.Price price = known.get(open.offers().get(home).id());
            if (price != null) {
                prices.home()[home] = price.place();
                prices.district()[problem.home(home).district()] = price.person();
            }
        }
        return prices;
    }

    private void write(UUID plan, Snapshot open, Map<UUID, PlanLine> before, KeptPlan kept) {
        for (int household = 0; household < open.needs().size(); household++) {
            Need need = open.needs().get(household);
            PlanLine was = before.get(need.id());
            int home = fits(open, need, kept.home(household)) ? kept.home(household) : -1;
            UUID offer = home < 0 ? null : open.offers().get(home).id();
            boolean same =
                    was != null && (offer == null ? was.state() == LineState.UNSERVED : offer.equals(was.offerId()));
            if (!same && (was == null || takeBack(plan, was))) {
                lines.append(plan, line(open, need, home, household, kept));
            }
        }
    }

    /** @return false where somebody has decided on the line meanwhile */
    private boolean takeBack(UUID plan, PlanLine was) {
        if (lines.hold(plan, was.line())
                .filter(now -> now.state() == was.state())
                .isEmpty()) {
            return false;
        }
        if (was.state() == LineState.OPEN) {
            lines.become(plan, was.line(), LineState.CHANGED, MOVED, null);
        } else {
            lines.remove(plan, was.line());
        }
        return true;
    }

    private static boolean fits(Snapshot open, Need need, int home) {
        if (home < 0) {
            return false;
        }
        Offer offer = open.offers().get(home);
        int missing = open.missing(need);
        return HardRules.allow(new Pair(
                offer, need, missing, missing, open.bookings().getOrDefault(offer.id(), List.of()), open.now()));
    }

    private static PlanLine line(Snapshot open, Need need, int home, int household, KeptPlan kept) {
        if (home < 0) {
            return PlanLine.unserved(need, UnservedCode.TAKEN.name());
        }
        long points = kept.problem().value(household, home);
        Offer offer = open.offers().get(home);
        return PlanLine.open(need, offer, open.missing(need), points, Math.round(kept.price(household, home)));
    }

    /** What costs something else than before. */
    private static List<Draft.Price> moved(
            Snapshot open, LodgingProblem problem, KeptPlan kept, Map<UUID, Draft.Price> known) {
        int[] households = new int[problem.homes()];
        IntStream.range(0, problem.households())
                .map(kept::home)
                .filter(home -> home >= 0)
                .forEach(home -> households[home]++);
        return IntStream.range(0, problem.homes())
                .mapToObj(home -> new Draft.Price(
                        open.offers().get(home).id(),
                        kept.prices().home()[home],
                        kept.prices().district()[problem.home(home).district()],
                        households[home]))
                .filter(price -> !price.equals(known.get(price.offer())))
                .toList();
    }
}
