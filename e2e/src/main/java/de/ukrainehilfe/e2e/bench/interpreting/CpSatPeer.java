package de.ukrainehilfe.e2e.bench.interpreting;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import de.ukrainehilfe.matching.plan.interpreting.InterpretingProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** OR-Tools' CP-SAT with two workers: one truth value for each pair that may meet. */
final class CpSatPeer {
    private record Choice(int request, BoolVar taken) {}

    private final InterpretingProblem problem;
    private final int[][] chances;
    private final CpModel model;
    private final List<List<Choice>> byVolunteer = new ArrayList<>();
    private final BoolVar[][] pairs;
    private final LinearExprBuilder points;

    CpSatPeer(InterpretingProblem problem, int[][] chances) {
        Loader.loadNativeLibraries();
        this.problem = problem;
        this.chances = chances;
        model = new CpModel();
        points = LinearExpr.newBuilder();
        pairs = new BoolVar[chances.length][];
        for (int volunteer = 0; volunteer < problem.volunteers(); volunteer++) {
            byVolunteer.add(new ArrayList<>());
        }
        for (int request = 0; request < chances.length; request++) {
            addChoices(request);
        }
        for (int volunteer = 0; volunteer < problem.volunteers(); volunteer++) {
            addConflicts(volunteer);
            for (int week = 0; week < problem.weeks(); week++) {
                addWeek(volunteer, week);
            }
        }
        model.maximize(points);
    }

    /** The best plan within the time; an empty one where it found none. */
    int[] solve(int seconds) {
        CpSolver solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(seconds).setNumWorkers(2).setRandomSeed(1);
        CpSolverStatus status = solver.solve(model);
        int[] volunteers = new int[chances.length];
        Arrays.fill(volunteers, Chances.NOBODY);
        if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
            for (int request = 0; request < chances.length; request++) {
                for (int at = 0; at < chances[request].length; at++) {
                    if (solver.booleanValue(pairs[request][at])) {
                        volunteers[request] = chances[request][at];
                    }
                }
            }
        }
        return volunteers;
    }

    private void addChoices(int request) {
        pairs[request] = new BoolVar[chances[request].length];
        for (int at = 0; at < chances[request].length; at++) {
            BoolVar taken = model.newBoolVar("");
            pairs[request][at] = taken;
            byVolunteer.get(chances[request][at]).add(new Choice(request, taken));
            points.addTerm(taken, problem.value(request, chances[request][at]));
        }
        model.addAtMostOne(pairs[request]);
    }

    private void addConflicts(int volunteer) {
        List<Choice> choices = byVolunteer.get(volunteer);
        for (int at = 0; at < choices.size(); at++) {
            for (int other = 0; other < at; other++) {
                if (!problem.canBeAtBoth(
                        volunteer, choices.get(at).request(), choices.get(other).request())) {
                    model.addAtMostOne(new Literal[] {
                        choices.get(at).taken(), choices.get(other).taken()
                    });
                }
            }
        }
    }

    /** The burden is a curve that bends upwards, so its steps may be told by their lower ends. */
    private void addWeek(int volunteer, int week) {
        int booked = problem.quartersBooked(volunteer, week);
        LinearExprBuilder load = LinearExpr.newBuilder().add(booked);
        byVolunteer.get(volunteer).stream()
                .filter(choice -> problem.week(choice.request()) == week)
                .forEach(choice -> load.addTerm(choice.taken(), problem.quarters(choice.request())));
        LinearExpr sum = load.build();
        model.addLessOrEqual(sum, Math.max(booked, InterpretingProblem.MOST_QUARTERS));
        IntVar burden = model.newIntVar(0, problem.burden(InterpretingProblem.MOST_QUARTERS), "");
        int before = 0;
        for (int quarters = 1; quarters <= InterpretingProblem.MOST_QUARTERS; quarters++) {
            int step = problem.burden(quarters) - problem.burden(quarters - 1);
            if (step > before) {
                // at least the line through the points before and after the step
                model.addGreaterOrEqual(
                        burden,
                        LinearExpr.newBuilder()
                                .addTerm(sum, step)
                                .add(problem.burden(quarters) - (long) step * quarters)
                                .build());
                before = step;
            }
        }
        points.addTerm(burden, -1).add(problem.burden(booked));
    }
}
