package de.ukrainehilfe.e2e.bench.lodging;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import de.ukrainehilfe.matching.plan.lodging.LodgingProblem;
import java.util.Arrays;

/** OR-Tools' CP-SAT with two workers: one truth value for each pair on the lists. */
final class CpSatPeer {
    private final LodgingProblem problem;
    private final int[][] lists;
    private final CpModel model;
    private final BoolVar[][] pairs;
    private final LinearExprBuilder[] taken;
    private final LinearExprBuilder[] housed;
    private final LinearExprBuilder points;

    CpSatPeer(LodgingProblem problem, int[][] lists) {
        Loader.loadNativeLibraries();
        this.problem = problem;
        this.lists = lists;
        model = new CpModel();
        pairs = new BoolVar[lists.length][];
        taken = expressions(problem.homes());
        housed = expressions(problem.districts());
        points = LinearExpr.newBuilder();
        for (int household = 0; household < lists.length; household++) {
            choices(household);
        }
        for (int home = 0; home < taken.length; home++) {
            model.addLessOrEqual(taken[home], Stock.capacity(problem, home));
        }
        for (int district = 0; district < housed.length; district++) {
            surcharge(district);
        }
        model.maximize(points);
    }

    /** The best plan within the time; an empty one where it found none. */
    int[] solve(int seconds) {
        CpSolver solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(seconds).setNumWorkers(2).setRandomSeed(1);
        CpSolverStatus status = solver.solve(model);
        int[] homes = new int[lists.length];
        Arrays.fill(homes, Stock.NOWHERE);
        if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
            for (int household = 0; household < lists.length; household++) {
                for (int at = 0; at < lists[household].length; at++) {
                    if (solver.booleanValue(pairs[household][at])) {
                        homes[household] = lists[household][at];
                    }
                }
            }
        }
        return homes;
    }

    private void choices(int household) {
        int[] list = lists[household];
        pairs[household] = new BoolVar[list.length];
        for (int at = 0; at < list.length; at++) {
            BoolVar pair = model.newBoolVar("");
            pairs[household][at] = pair;
            taken[list[at]].addTerm(pair, Stock.load(problem, household, list[at]));
            housed[problem.home(list[at]).district()].addTerm(
                    pair, problem.household(household).persons());
            points.addTerm(pair, problem.value(household, list[at]));
        }
        model.addAtMostOne(pairs[household]);
    }

    private void surcharge(int district) {
        IntVar over = model.newIntVar(0, Integer.MAX_VALUE, "");
        housed[district].addTerm(over, -1);
        model.addLessOrEqual(housed[district], problem.quota(district));
        points.addTerm(over, -problem.weights().surcharge());
    }

    private static LinearExprBuilder[] expressions(int count) {
        LinearExprBuilder[] expressions = new LinearExprBuilder[count];
        Arrays.setAll(expressions, at -> LinearExpr.newBuilder());
        return expressions;
    }
}
