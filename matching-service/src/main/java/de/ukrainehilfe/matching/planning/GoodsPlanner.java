package de.ukrainehilfe.matching.planning;

import de.ukrainehilfe.matching.plan.PlanRun;
import de.ukrainehilfe.matching.plan.goods.Delivery;
import de.ukrainehilfe.matching.plan.goods.Demand;
import de.ukrainehilfe.matching.plan.goods.GoodsPlan;
import de.ukrainehilfe.matching.plan.goods.GoodsProblem;
import de.ukrainehilfe.matching.plan.goods.GoodsSolver;
import de.ukrainehilfe.matching.plan.goods.GoodsWeights;
import de.ukrainehilfe.matching.plan.goods.Supply;
import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.NeedDetails.Supplies;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.OfferDetails.Stock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Who gets how much of what: the pool's words on one side, the solver's on the other. */
@ApplicationScoped
class GoodsPlanner implements Planner {
    @Override
    public Kind kind() {
        return Kind.GOODS;
    }

    @Override
    public Draft draft(Snapshot open, PlanRun run) {
        GoodsProblem problem = new GoodsProblem(
                open.needs().stream().map(need -> demand(need, open)).toList(),
                open.offers().stream().map(GoodsPlanner::supply).toList(),
                GoodsWeights.STANDARD,
                Open.indexes(open.needs(), open.offers(), open::apart));
        GoodsPlan plan = GoodsSolver.solve(problem, run);
        List<Draft.Line> lines = new ArrayList<>();
        int[] given = new int[problem.demands()];
        for (Delivery delivery : plan.deliveries()) {
            lines.add(new Draft.Line(
                    open.needs().get(delivery.demand()),
                    open.offers().get(delivery.supply()),
                    delivery.quantity(),
                    points(problem, delivery, given),
                    (long) plan.prices()[delivery.supply()] * delivery.quantity(),
                    null));
        }
        plan.unserved()
                .forEach((demand, reason) ->
                        lines.add(Draft.Line.unserved(open.needs().get(demand), reason.name())));
        return new Draft(lines, plan.certificate());
    }

    /** What is given first to a demand counts as its first part, and so on. */
    private static long points(GoodsProblem problem, Delivery delivery, int[] given) {
        int demand = delivery.demand();
        long points = (long) problem.nearness(demand, delivery.supply()) * delivery.quantity();
        int start = given[demand];
        int end = start + delivery.quantity();
        int partStart = 0;
        for (int part = 0; part < GoodsProblem.PARTS; part++) {
            int partEnd = partStart + problem.size(demand, part);
            int units = Math.max(0, Math.min(end, partEnd) - Math.max(start, partStart));
            points += (long) problem.worth(demand, part) * units;
            partStart = partEnd;
        }
        given[demand] = end;
        return points;
    }

    private static Demand demand(Need need, Snapshot open) {
        Supplies told = (Supplies) need.details();
        return new Demand(
                told.item(),
                told.unit(),
                open.missing(need),
                Open.stay(need, open.now()),
                Open.spot(need.place()),
                need.urgency().ordinal(),
                Open.waitingDays(need, open.now()));
    }

    private static Supply supply(Offer offer) {
        Stock told = (Stock) offer.details();
        return new Supply(
                told.item(),
                told.unit(),
                offer.remaining(),
                Open.stay(offer),
                Open.spot(offer.place()),
                Supply.ANYWHERE);
    }
}
