package de.ukrainehilfe.e2e.bench.goods;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import de.ukrainehilfe.matching.plan.goods.Delivery;
import de.ukrainehilfe.matching.plan.goods.GoodsProblem;
import java.util.ArrayList;
import java.util.List;

/** OR-Tools' min-cost flow over given pairs: stocks, demands, and a sink for what was given and what was not. */
final class FlowPeer {
    private final GoodsProblem problem;
    private final int[][] lists;
    private final MinCostFlow flow = load();

    /** @param lists supplies for each demand */
    FlowPeer(GoodsProblem problem, int[][] lists) {
        this.problem = problem;
        this.lists = lists;
    }

    List<Delivery> solve() {
        int sink = problem.supplies() + problem.demands();
        long total = 0;
        for (int supply = 0; supply < problem.supplies(); supply++) {
            int quantity = problem.supply(supply).quantity();
            flow.setNodeSupply(supply, quantity);
            flow.addArcWithCapacityAndUnitCost(supply, sink, quantity, 0);
            total += quantity;
        }
        flow.setNodeSupply(sink, -total);
        for (int demand = 0; demand < problem.demands(); demand++) {
            add(demand, sink);
        }
        MinCostFlowBase.Status status = flow.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException(status.toString());
        }
        List<Delivery> deliveries = new ArrayList<>();
        for (int arc = 0; arc < flow.getNumArcs(); arc++) {
            if (flow.getFlow(arc) > 0 && flow.getTail(arc) < problem.supplies() && flow.getHead(arc) != sink) {
                int demand = flow.getHead(arc) - problem.supplies();
                deliveries.add(new Delivery(flow.getTail(arc), demand, (int) flow.getFlow(arc)));
            }
        }
        return deliveries;
    }

    private void add(int demand, int sink) {
        int node = problem.supplies() + demand;
        for (int part = 0; part < GoodsProblem.PARTS; part++) {
            flow.addArcWithCapacityAndUnitCost(node, sink, problem.size(demand, part), -problem.worth(demand, part));
        }
        for (int supply : lists[demand]) {
            int most = Math.min(
                    problem.supply(supply).quantity(), problem.demand(demand).quantity());
            flow.addArcWithCapacityAndUnitCost(supply, node, most, -problem.nearness(demand, supply));
        }
    }

    private static MinCostFlow load() {
        Loader.loadNativeLibraries();
        return new MinCostFlow();
    }
}
