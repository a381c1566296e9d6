package de.ukrainehilfe.matching.plan.interpreting;

import java.util.Arrays;

/** Who interprets what, as a plan in the making: always valid, and every change can be taken back. */
final class Roster {
    static final int NOBODY = -1;

    private final InterpretingProblem problem;
    private final int[] volunteers;
    private final int[] values;
    private final int[][] calendars;
    private final int[] counts;
    private final int[] quarters;
    private long objective;

    private int[] undone = new int[64];
    private int changes;

    Roster(InterpretingProblem problem) {
        this.problem = problem;
        volunteers = new int[problem.requests()];
        values = new int[problem.requests()];
        Arrays.fill(volunteers, NOBODY);
        calendars = new int[problem.volunteers()][8];
        counts = new int[problem.volunteers()];
        quarters = new int[problem.volunteers() * problem.weeks()];
        for (int at = 0; at < quarters.length; at++) {
            quarters[at] = problem.quartersBooked(at / problem.weeks(), at % problem.weeks());
        }
    }

    int volunteer(int request) {
        return volunteers[request];
    }

    int[] volunteers() {
        return volunteers.clone();
    }

    /** Points of the request's pair, 0 where it has none. */
    int value(int request) {
        return values[request];
    }

    long objective() {
        return objective;
    }

    int count(int volunteer) {
        return counts[volunteer];
    }

    /** The request at that place in the volunteer's calendar. */
    int request(int volunteer, int place) {
        return calendars[volunteer][place];
    }

    /** Quarters of an hour by which the volunteer's week would be too long with the request. */
    int excess(int request, int volunteer) {
        return load(request, volunteer) + problem.quarters(request) - InterpretingProblem.MOST_QUARTERS;
    }

    /** Points that the request would add to the burden of the volunteer's week. */
    int burden(int request, int volunteer) {
        int load = load(request, volunteer);
        return problem.burden(load + problem.quarters(request)) - problem.burden(load);
    }

    /** The first place in the calendar whose request begins later. */
    int place(int request, int volunteer) {
        int start = problem.slot(request).start();
        int low = 0;
        int high = counts[volunteer];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (problem.slot(calendars[volunteer][middle]).start() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether the volunteer has time for the request as things are. */
    boolean hasRoom(int request, int volunteer) {
        if (excess(request, volunteer) > 0) {
            return false;
        }
        int place = place(request, volunteer);
        int[] calendar = calendars[volunteer];
        return (place == 0 || problem.canBeAtBoth(volunteer, calendar[place - 1], request))
                && (place == counts[volunteer] || problem.canBeAtBoth(volunteer, request, calendar[place]));
    }

    void place(int request, int volunteer, int value) {
        int place = place(request, volunteer);
        int count = counts[volunteer]++;
        if (count == calendars[volunteer].length) {
            calendars[volunteer] = Arrays.copyOf(calendars[volunteer], 2 * count);
        }
        System.arraycopy(calendars[volunteer], place, calendars[volunteer], place + 1, count - place);
        calendars[volunteer][place] = request;
        objective += value - burden(request, volunteer);
        quarters[volunteer * problem.weeks() + problem.week(request)] += problem.quarters(request);
        note(request, NOBODY, 0);
        volunteers[request] = volunteer;
        values[request] = value;
    }

    void remove(int request) {
        int volunteer = volunteers[request];
        int place = place(request, volunteer) - 1;
        while (calendars[volunteer][place] != request) {
            place--;
        }
        int count = --counts[volunteer];
        System.arraycopy(calendars[volunteer], place + 1, calendars[volunteer], place, count - place);
        quarters[volunteer * problem.weeks() + problem.week(request)] -= problem.quarters(request);
        objective -= values[request] - burden(request, volunteer);
        note(request, volunteer, values[request]);
        volunteers[request] = NOBODY;
        values[request] = 0;
    }

    /** Gives the request to the best of those who have time as things are; only so many of them are asked. */
    void settle(int request, Pairs pairs, int most) {
        int best = -1;
        int gained = 0;
        int asked = 0;
        for (int pair = pairs.from(request); pair < pairs.to(request) && asked < most; pair++) {
            if (pairs.value(pair) <= gained) {
                break;
            }
            if (hasRoom(request, pairs.volunteer(pair))) {
                asked++;
                int gain = pairs.value(pair) - burden(request, pairs.volunteer(pair));
                if (gain > gained) {
                    gained = gain;
                    best = pair;
                }
            }
        }
        if (best >= 0) {
            place(request, pairs.volunteer(best), pairs.value(best));
        }
    }

    /** Makes all changes since the last time final. */
    void keep() {
        changes = 0;
    }

    /** Takes back all changes since the last time they were kept. */
    void undo() {
        int last = changes;
        for (int at = last - 3; at >= 0; at -= 3) {
            if (undone[at + 1] == NOBODY) {
                remove(undone[at]);
            } else {
                place(undone[at], undone[at + 1], undone[at + 2]);
            }
        }
        changes = 0;
    }

    private int load(int request, int volunteer) {
        return quarters[volunteer * problem.weeks() + problem.week(request)];
    }

    private void note(int request, int before, int value) {
        if (changes + 3 > undone.length) {
            undone = Arrays.copyOf(undone, 2 * undone.length);
        }
        undone[changes] = request;
        undone[changes + 1] = before;
        undone[changes + 2] = value;
        changes += 3;
    }
}
