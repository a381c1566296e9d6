package de.ukrainehilfe.e2e.bench.lodging;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import de.ukrainehilfe.matching.plan.lodging.LodgingPrices;
import de.ukrainehilfe.matching.plan.lodging.LodgingProblem;
import java.util.Arrays;

/** OR-Tools' min-cost flow for own flats; districts enter by their prices only, a flow of households knows no persons. */
final class FlowPeer {
    private final LodgingProblem problem;
    private final LodgingPrices prices;
    private final int[][] lists;
    private final MinCostFlow flow;

    FlowPeer(LodgingProblem problem, LodgingPrices prices, int[][] lists) {
        Loader.loadNativeLibraries();
        this.problem = problem;
        this.prices = prices;
        this.lists = lists;
        flow = new MinCostFlow();
    }

    int[] solve() {
        int sink = problem.households() + problem.homes();
        for (int household = 0; household < lists.length; household++) {
            flow.setNodeSupply(household, 1);
            flow.addArcWithCapacityAndUnitCost(household, sink, 1, 0);
            for (int home : lists[household]) {
                long cost = Math.round(charge(household, home)) - problem.value(household, home);
                flow.addArcWithCapacityAndUnitCost(household, problem.households() + home, 1, cost);
            }
        }
        for (int home = 0; home < problem.homes(); home++) {
            flow.addArcWithCapacityAndUnitCost(problem.households() + home, sink, Stock.capacity(problem, home), 0);
        }
        flow.setNodeSupply(sink, -lists.length);
        MinCostFlowBase.Status status = flow.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException(status.toString());
        }
        int[] homes = new int[lists.length];
        Arrays.fill(homes, Stock.NOWHERE);
        for (int arc = 0; arc < flow.getNumArcs(); arc++) {
            if (flow.getFlow(arc) > 0 && flow.getTail(arc) < lists.length && flow.getHead(arc) != sink) {
                homes[flow.getTail(arc)] = flow.getHead(arc) - problem.households();
            }
        }
        return homes;
    }

    private double charge(int household, int home) {
        return problem.household(household).persons()
                * prices.district()[problem.home(home).district()];
    }
}
