package de.ukrainehilfe.matching.plan.interpreting;

import de.ukrainehilfe.matching.plan.PlanRun;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts the weeks together. In the night from Sunday to Monday two of them may get into each other's way: the later
 * conversation goes to somebody else then, and in the end Sundays and Mondays are searched once more, together.
 */
final class Midnight {
    private static final int EVERYBODY = Integer.MAX_VALUE;
    private static final int SLICES = 20;
    private static final int TRIES_EACH = 10;
    /** What is there is good already: it is not made as hot as at first. */
    private static final double WARM = 0.3;

    private final InterpretingProblem problem;
    private final Pairs pairs;

    Midnight(InterpretingProblem problem, Pairs pairs) {
        this.problem = problem;
        this.pairs = pairs;
    }

    /** All weeks as one roster; who has to give way is placed anew. */
    Roster join(List<WeekPlan> weeks) {
        Roster roster = new Roster(problem);
        place(roster, weeks);
        for (int request = 0; request < problem.requests(); request++) {
            if (roster.volunteer(request) == Roster.NOBODY) {
                roster.settle(request, pairs, EVERYBODY);
            }
        }
        roster.keep();
        return roster;
    }

    /** The better one, of the given and what is found by searching around midnight; the given where nobody is in the way. */
    Roster search(List<WeekPlan> weeks, Roster given, PlanRun run) {
        Roster roster = new Roster(problem);
        int[] nights = IntStream.range(0, problem.requests())
                .filter(this::isNearMidnight)
                .toArray();
        if (place(roster, weeks) || nights.length == 0) {
            return given;
        }
        roster.keep();
        Annealing annealing = new Annealing(problem, pairs, nights, new int[0], roster, run.seed());
        long most = given.objective();
        int[] best = given.volunteers();
        for (int slice = 0; slice < SLICES && !run.isOver(); slice++) {
            double coldness = WARM + (1 - WARM) * slice / (SLICES - 1);
            annealing.run((long) TRIES_EACH * nights.length, coldness, run);
            if (roster.objective() > most) {
                most = roster.objective();
                best = roster.volunteers();
            }
        }
        return roster(best);
    }

    /** @return whether all found room */
    private boolean place(Roster roster, List<WeekPlan> weeks) {
        boolean all = true;
        for (WeekPlan week : weeks) {
            for (int at = 0; at < week.requests().length; at++) {
                int request = week.requests()[at];
                int volunteer = week.volunteer(at);
                if (volunteer == Roster.NOBODY) {
                    continue;
                }
                if (roster.hasRoom(request, volunteer)) {
                    roster.place(request, volunteer, problem.value(request, volunteer));
                } else {
                    all = false;
                }
            }
        }
        return all;
    }

    private Roster roster(int[] volunteers) {
        Roster roster = new Roster(problem);
        for (int request = 0; request < volunteers.length; request++) {
            if (volunteers[request] != Roster.NOBODY) {
                roster.place(request, volunteers[request], problem.value(request, volunteers[request]));
            }
        }
        return roster;
    }

    private boolean isNearMidnight(int request) {
        DayOfWeek day = LocalDate.ofEpochDay(problem.slot(request).day()).getDayOfWeek();
        return day == DayOfWeek.SUNDAY || day == DayOfWeek.MONDAY;
    }
}
