package de.ukrainehilfe.e2e.bench.interpreting;

import de.ukrainehilfe.matching.plan.interpreting.InterpretingProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Who has promised what while somebody plans; refuses nothing by itself. */
final class Calendars {
    private final InterpretingProblem problem;
    private final List<List<Integer>> taken = new ArrayList<>();
    private final int[][] quarters;
    private final int[] volunteers;
    private long points;

    Calendars(InterpretingProblem problem) {
        this.problem = problem;
        quarters = new int[problem.volunteers()][problem.weeks()];
        for (int volunteer = 0; volunteer < quarters.length; volunteer++) {
            taken.add(new ArrayList<>());
            for (int week = 0; week < problem.weeks(); week++) {
                quarters[volunteer][week] = problem.quartersBooked(volunteer, week);
            }
        }
        volunteers = new int[problem.requests()];
        Arrays.fill(volunteers, Chances.NOBODY);
    }

    int[] volunteers() {
        return volunteers;
    }

    long points() {
        return points;
    }

    boolean hasRoom(int request, int volunteer) {
        int after = quarters[volunteer][problem.week(request)] + problem.quarters(request);
        return after <= InterpretingProblem.MOST_QUARTERS
                && taken.get(volunteer).stream().allMatch(other -> problem.canBeAtBoth(volunteer, request, other));
    }

    /** What the plan would gain, the burden on the volunteer's week taken off. */
    int gain(int request, int volunteer) {
        int before = quarters[volunteer][problem.week(request)];
        return problem.value(request, volunteer)
                - problem.burden(before + problem.quarters(request))
                + problem.burden(before);
    }

    void promise(int request, int volunteer) {
        points += gain(request, volunteer);
        taken.get(volunteer).add(request);
        quarters[volunteer][problem.week(request)] += problem.quarters(request);
        volunteers[request] = volunteer;
    }

    /** Counts anybody's plan from the definition, and refuses one that cannot be. */
    static long points(InterpretingProblem problem, int[] volunteers) {
        Calendars calendars = new Calendars(problem);
        for (int request = 0; request < volunteers.length; request++) {
            int volunteer = volunteers[request];
            if (volunteer != Chances.NOBODY) {
                if (problem.value(request, volunteer) <= 0 || !calendars.hasRoom(request, volunteer)) {
                    throw new IllegalStateException("two promises that cannot both be kept, or one that must not be");
                }
                calendars.promise(request, volunteer);
            }
        }
        return calendars.points();
    }
}
