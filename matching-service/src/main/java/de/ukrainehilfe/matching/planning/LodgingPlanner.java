package de.ukrainehilfe.matching.planning;

import de.ukrainehilfe.matching.plan.PlanRun;
import de.ukrainehilfe.matching.plan.lodging.Home;
import de.ukrainehilfe.matching.plan.lodging.Household;
import de.ukrainehilfe.matching.plan.lodging.LodgingPlan;
import de.ukrainehilfe.matching.plan.lodging.LodgingProblem;
import de.ukrainehilfe.matching.plan.lodging.LodgingSolver;
import de.ukrainehilfe.matching.plan.lodging.LodgingWeights;
import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.NeedDetails;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.OfferDetails;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who lives where: the pool's words on one side, the solver's on the other. */
@ApplicationScoped
class LodgingPlanner implements Planner {
    /** Outside the city nobody counts persons by district. */
    private static final String ELSEWHERE = "";

    @Override
    public Kind kind() {
        return Kind.LODGING;
    }

    @Override
    public Draft draft(Snapshot open, PlanRun run) {
        LodgingProblem problem = problem(open);
        LodgingPlan plan = LodgingSolver.solve(problem, run);
        List<Draft.Line> lines = new ArrayList<>();
        for (int household = 0; household < problem.households(); household++) {
            Need need = open.needs().get(household);
            int home = plan.homes()[household];
            lines.add(
                    home < 0
                            ? Draft.Line.unserved(
                                    need, plan.unserved().get(household).name())
                            : new Draft.Line(
                                    need,
                                    open.offers().get(home),
                                    open.missing(need),
                                    problem.value(household, home),
                                    Math.round(plan.prices().of(problem, household, home)),
                                    null));
        }
        return new Draft(lines, plan.certificate(), prices(open, problem, plan));
    }

    private static List<Draft.Price> prices(Snapshot open, LodgingProblem problem, LodgingPlan plan) {
        int[] households = new int[problem.homes()];
        Arrays.stream(plan.homes()).filter(home -> home >= 0).forEach(home -> households[home]++);
        List<Draft.Price> prices = new ArrayList<>();
        for (int home = 0; home < problem.homes(); home++) {
            prices.add(new Draft.Price(
                    open.offers().get(home).id(),
                    plan.prices().home()[home],
                    plan.prices().district()[problem.home(home).district()],
                    households[home]));
        }
        return prices;
    }

    static LodgingProblem problem(Snapshot open) {
        Map<String, Integer> districts = new HashMap<>(Map.of(ELSEWHERE, 0));
        open.offers().forEach(offer -> districts.putIfAbsent(district(offer), districts.size()));
        List<Household> households =
                open.needs().stream().map(need -> household(need, open)).toList();
        List<Home> homes = open.offers().stream()
                .map(offer -> home(offer, districts.get(district(offer))))
                .toList();
        return new LodgingProblem(
                households,
                homes,
                quotas(open, districts),
                LodgingWeights.STANDARD,
                Open.indexes(open.needs(), open.offers(), open::apart));
    }

    private static Household household(Need need, Snapshot open) {
        NeedDetails.Household told = (NeedDetails.Household) need.details();
        return new Household(
                told.quantity(),
                told.children() > 0,
                told.barrierFree(),
                told.pets(),
                told.womenOnly(),
                Open.stay(need, open.now()),
                Open.spot(need.place()),
                need.urgency().ordinal(),
                Open.waitingDays(need, open.now()));
    }

    private static Home home(Offer offer, int district) {
        OfferDetails.Home told = (OfferDetails.Home) offer.details();
        return new Home(
                offer.remaining(),
                told.ownFlat(),
                told.children(),
                told.barrierFree(),
                told.pets(),
                told.womenOnly(),
                Open.stay(offer),
                Open.spot(offer.place()),
                district);
    }

    private static String district(Offer offer) {
        String district = offer.place().district();
        return district == null ? ELSEWHERE : district;
    }

    /** Each district the same share of all who live or will live in one, less who lives there already. */
    private static int[] quotas(Snapshot open, Map<String, Integer> districts) {
        int[] housed = new int[districts.size()];
        open.offers().forEach(offer -> housed[districts.get(district(offer))] += offer.reserved());
        int wanted = open.needs().stream().mapToInt(open::missing).sum();
        int all = wanted + Arrays.stream(housed).skip(1).sum();
        int share = districts.size() == 1 ? 0 : (all + districts.size() - 2) / (districts.size() - 1);
        int[] quotas =
                Arrays.stream(housed).map(there -> Math.max(0, share - there)).toArray();
        quotas[0] = wanted;
        return quotas;
    }
}
