package de.ukrainehilfe.matching.plan.interpreting;

import de.ukrainehilfe.matching.plan.PlanRun;

/** The best roster seen so far, and who is told about it. */
final class Best {
    private static final int FIRST = 30;
    private static final int SHARE = 69;

    private final PlanRun run;
    private final Relaxation relaxation;
    private int[] volunteers;
    private long objective;
    private int percent;

    Best(PlanRun run, Relaxation relaxation, Roster roster) {
        this.run = run;
        this.relaxation = relaxation;
        volunteers = roster.volunteers();
        objective = roster.objective();
    }

    int[] volunteers() {
        return volunteers;
    }

    long objective() {
        return objective;
    }

    /** Remembers it if it is better; tells where the search stands, from 0 to 1, if there is anything new. */
    void offer(Roster roster, double done) {
        if (roster.objective() > objective) {
            volunteers = roster.volunteers();
            objective = roster.objective();
        }
        int now = FIRST + (int) (SHARE * done);
        if (now > percent) {
            percent = now;
            report(percent);
        }
    }

    void report(int at) {
        run.report(at, objective, relaxation.bound());
    }
}
