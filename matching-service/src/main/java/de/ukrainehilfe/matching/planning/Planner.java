package de.ukrainehilfe.matching.planning;

import de.ukrainehilfe.matching.plan.PlanRun;
import de.ukrainehilfe.matching.pool.Kind;

/** Puts what is open as a problem to a solver, and its answer as lines to a coordinator; one for each kind of help. */
interface Planner {
    Kind kind();

    Draft draft(Snapshot open, PlanRun run);
}
