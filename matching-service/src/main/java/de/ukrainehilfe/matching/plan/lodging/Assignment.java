package de.ukrainehilfe.matching.plan.lodging;

import java.util.Arrays;

/** Who is where while a plan is made; never more than fits, and always knows its points. */
final class Assignment {
    static final int NOWHERE = -1;

    private final LodgingProblem problem;
    private int[] homes;
    private int[] values;
    private int[] first;
    private int[] next;
    private int[] previous;
    private int[] free;
    private final int[] housed;
    private long objective;

    Assignment(LodgingProblem problem) {
        this.problem = problem;
        homes = new int[problem.households()];
        values = new int[problem.households()];
        next = new int[problem.households()];
        previous = new int[problem.households()];
        first = new int[problem.homes()];
        free = new int[problem.homes()];
        housed = new int[problem.districts()];
        Arrays.fill(homes, NOWHERE);
        Arrays.fill(first, NOWHERE);
        Arrays.setAll(free, problem::capacity);
    }

    LodgingProblem problem() {
        return problem;
    }

    /** Points of all pairs less all surcharges. */
    long objective() {
        return objective;
    }

    int home(int household) {
        return homes[household];
    }

    /** Points of the household where it is; 0 where it is nowhere. */
    int value(int household) {
        return values[household];
    }

    int free(int home) {
        return free[home];
    }

    /** Persons who live in the district by this plan. */
    int housed(int district) {
        return housed[district];
    }

    /** Some household there, or {@link #NOWHERE}. */
    int first(int home) {
        return first[home];
    }

    /** Another household in the same home, or {@link #NOWHERE} after the last. */
    int next(int household) {
        return next[household];
    }

    int[] homes() {
        return Arrays.copyOf(homes, problem.households());
    }

    /** Makes room for what the problem has got since, nobody and nothing placed yet. */
    void grow() {
        int known = homes.length;
        if (known < problem.households()) {
            int room = 2 * problem.households();
            homes = Arrays.copyOf(homes, room);
            values = Arrays.copyOf(values, room);
            next = Arrays.copyOf(next, room);
            previous = Arrays.copyOf(previous, room);
            Arrays.fill(homes, known, room, NOWHERE);
        }
        if (first.length < problem.homes()) {
            int room = 2 * problem.homes();
            int built = first.length;
            first = Arrays.copyOf(first, room);
            free = Arrays.copyOf(free, room);
            Arrays.fill(first, built, room, NOWHERE);
        }
    }

    /** The empty home has as much room as the problem says now. */
    void empty(int home) {
        free[home] = problem.capacity(home);
    }

    void place(int household, int home, int value) {
        int load = problem.load(household, home);
        if (homes[household] != NOWHERE || value <= 0 || free[home] < load) {
            throw new IllegalStateException("household " + household + " cannot move to home " + home);
        }
        free[home] -= load;
        homes[household] = home;
        values[household] = value;
        previous[household] = NOWHERE;
        next[household] = first[home];
        if (first[home] != NOWHERE) {
            previous[first[home]] = household;
        }
        first[home] = household;
        objective += value - surcharge(problem.district(home), problem.persons(household));
        housed[problem.district(home)] += problem.persons(household);
    }

    void remove(int household) {
        int home = homes[household];
        free[home] += problem.load(household, home);
        if (previous[household] == NOWHERE) {
            first[home] = next[household];
        } else {
            next[previous[household]] = next[household];
        }
        if (next[household] != NOWHERE) {
            previous[next[household]] = previous[household];
        }
        housed[problem.district(home)] -= problem.persons(household);
        objective -= values[household] - surcharge(problem.district(home), problem.persons(household));
        homes[household] = NOWHERE;
        values[household] = 0;
    }

    /** Puts everybody where the given homes say. */
    void restore(int[] where) {
        for (int household = 0; household < where.length; household++) {
            if (homes[household] != NOWHERE) {
                remove(household);
            }
        }
        for (int household = 0; household < where.length; household++) {
            if (where[household] != NOWHERE) {
                place(household, where[household], problem.value(household, where[household]));
            }
        }
    }

    /** Points that so many persons more in the district cost. */
    int surcharge(int district, int persons) {
        int over = housed[district] - problem.quota(district);
        return problem.weights().surcharge() * (Math.max(0, over + persons) - Math.max(0, over));
    }
}
