package de.ukrainehilfe.matching.plan.interpreting;

import de.ukrainehilfe.matching.plan.PlanRun;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Simulated annealing: a request goes to a volunteer, those in its way go to whoever has time for them or to nobody, and a
 * loss is accepted the less often the colder it has become.
 */
final class Annealing {
    private static final double HOT = 60;
    private static final double COLD = 1;
    private static final int MOST_OUT = 3;
    /** An ejected request asks so many volunteers who have time, and takes the best. */
    private static final int ASKED = 3;

    private final InterpretingProblem problem;
    private final Pairs pairs;
    private final PlanRun run;
    private final Roster roster;
    private final Random random;
    private final int[] out = new int[MOST_OUT];
    private int outs;

    Annealing(InterpretingProblem problem, Pairs pairs, Roster roster, PlanRun run) {
        this.problem = problem;
        this.pairs = pairs;
        this.roster = roster;
        this.run = run;
        random = new Random(run.seed());
    }

    /** Gives every request, the scarcest first, to the best who has time. */
    void fill() {
        IntStream.range(0, problem.requests())
                .filter(request -> roster.volunteer(request) == Roster.NOBODY)
                .boxed()
                .sorted(Comparator.comparingInt(request -> pairs.to(request) - pairs.from(request)))
                .forEach(this::settle);
        roster.keep();
    }

    void run(long tries, Best best) {
        double temperature = HOT;
        for (long done = 0; done < tries; done++) {
            if ((done & 1023) == 0) {
                if (run.isOver()) {
                    break;
                }
                temperature = HOT * Math.pow(COLD / HOT, (double) done / tries);
                best.offer(roster, (double) done / tries);
            }
            int request = random.nextInt(problem.requests());
            int count = pairs.to(request) - pairs.from(request);
            if (count > 0) {
                double drawn = random.nextDouble();
                attempt(request, pairs.from(request) + (int) (count * drawn * drawn), temperature);
            }
        }
        best.offer(roster, 1);
    }

    private void attempt(int request, int pair, double temperature) {
        int volunteer = pairs.volunteer(pair);
        int old = roster.volunteer(request);
        if (old == volunteer) {
            return;
        }
        long before = roster.objective();
        if (old != Roster.NOBODY) {
            roster.remove(request);
        }
        if (enter(request, volunteer, pairs.value(pair))) {
            long gain = roster.objective() - before;
            if (gain >= 0 || random.nextDouble() < Math.exp(gain / temperature)) {
                roster.keep();
                return;
            }
        }
        roster.undo();
    }

    private boolean enter(int request, int volunteer, int value) {
        if (!clear(request, volunteer)) {
            return false;
        }
        roster.place(request, volunteer, value);
        for (int at = 0; at < outs; at++) {
            settle(out[at]);
        }
        return true;
    }

    /** Puts out what is in the way: first what is too near in time, then what makes the week too long. */
    private boolean clear(int request, int volunteer) {
        outs = 0;
        int place = roster.place(request, volunteer);
        while (place > 0 && !problem.canBeAtBoth(volunteer, roster.request(volunteer, place - 1), request)) {
            if (!putOut(roster.request(volunteer, --place))) {
                return false;
            }
        }
        while (place < roster.count(volunteer)
                && !problem.canBeAtBoth(volunteer, request, roster.request(volunteer, place))) {
            if (!putOut(roster.request(volunteer, place))) {
                return false;
            }
        }
        while (roster.excess(request, volunteer) > 0) {
            int least = leastMissed(request, volunteer);
            if (least < 0 || !putOut(least)) {
                return false;
            }
        }
        return true;
    }

    private boolean putOut(int request) {
        if (outs == MOST_OUT) {
            return false;
        }
        out[outs++] = request;
        roster.remove(request);
        return true;
    }

    private int leastMissed(int request, int volunteer) {
        int least = -1;
        double smallest = Double.POSITIVE_INFINITY;
        for (int place = 0; place < roster.count(volunteer); place++) {
            int other = roster.request(volunteer, place);
            double missed = roster.value(other) * random.nextDouble();
            if (problem.week(other) == problem.week(request) && missed < smallest) {
                smallest = missed;
                least = other;
            }
        }
        return least;
    }

    private void settle(int request) {
        int asked = 0;
        int best = -1;
        int most = 0;
        for (int pair = pairs.from(request); pair < pairs.to(request) && asked < ASKED; pair++) {
            if (pairs.value(pair) <= most) {
                break;
            }
            if (roster.hasRoom(request, pairs.volunteer(pair))) {
                asked++;
                int gain = pairs.value(pair) - roster.burden(request, pairs.volunteer(pair));
                if (gain > most) {
                    most = gain;
                    best = pair;
                }
            }
        }
        if (best >= 0) {
            roster.place(request, pairs.volunteer(best), pairs.value(best));
        }
    }
}
