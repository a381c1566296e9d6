package de.ukrainehilfe.matching.plan.interpreting;

import de.ukrainehilfe.matching.plan.PlanRun;
import java.util.Random;

/**
 * Simulated annealing: a request goes to a volunteer, those in its way go to whoever has time for them or to nobody, and a
 * loss is accepted the less often the colder it has become.
 */
final class Annealing {
    private static final double HOT = 100;
    private static final double COLD = 2;
    private static final int MOST_OUT = 3;
    /** An ejected request asks so many volunteers who have time, and takes the best. */
    private static final int ASKED = 3;
    /** So often a promising pair is tried; otherwise any. */
    private static final double PROMISING = 0.8;

    private final InterpretingProblem problem;
    private final Pairs pairs;
    private final int[] requests;
    private final int[] promising;
    private final Roster roster;
    private final Random random;
    private final int[] out = new int[MOST_OUT];
    private int outs;

    /**
     * @param requests that are to be served, not none
     * @param promising pairs
     */
    Annealing(InterpretingProblem problem, Pairs pairs, int[] requests, int[] promising, Roster roster, long seed) {
        this.problem = problem;
        this.pairs = pairs;
        this.requests = requests;
        this.promising = promising;
        this.roster = roster;
        random = new Random(seed);
    }

    /** @param coldness 0 hot to 1 cold */
    void run(long tries, double coldness, PlanRun run) {
        double temperature = HOT * Math.pow(COLD / HOT, coldness);
        for (long done = 0; done < tries && ((done & 1023) != 0 || !run.isOver()); done++) {
            if (promising.length > 0 && random.nextDouble() < PROMISING) {
                attempt(promising[random.nextInt(promising.length)], temperature);
                continue;
            }
            int request = requests[random.nextInt(requests.length)];
            int count = pairs.to(request) - pairs.from(request);
            if (count > 0) {
                double drawn = random.nextDouble();
                attempt(pairs.from(request) + (int) (count * drawn * drawn), temperature);
            }
        }
    }

    private void attempt(int pair, double temperature) {
        int request = pairs.request(pair);
        int old = roster.volunteer(request);
        if (old == pairs.volunteer(pair)) {
            return;
        }
        long before = roster.objective();
        if (old != Roster.NOBODY) {
            roster.remove(request);
        }
        if (enter(pair)) {
            long gain = roster.objective() - before;
            if (gain >= 0 || random.nextDouble() < Math.exp(gain / temperature)) {
                roster.keep();
                return;
            }
        }
        roster.undo();
    }

    private boolean enter(int pair) {
        if (!clear(pairs.request(pair), pairs.volunteer(pair))) {
            return false;
        }
        roster.place(pairs.request(pair), pairs.volunteer(pair), pairs.value(pair));
        for (int at = 0; at < outs; at++) {
            roster.settle(out[at], pairs, ASKED);
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
            if (!putOut(leastMissed(request, volunteer))) {
                return false;
            }
        }
        return true;
    }

    private boolean putOut(int request) {
        if (outs == MOST_OUT || request < 0) {
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
}
