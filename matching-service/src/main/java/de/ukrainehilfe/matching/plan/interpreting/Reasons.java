package de.ukrainehilfe.matching.plan.interpreting;

/** Finds out why nobody interprets a conversation. */
final class Reasons {
    private Reasons() {}

    static UnservedReason of(InterpretingProblem problem, int request) {
        UnservedReason furthest = UnservedReason.NOBODY_WITH_LANGUAGES;
        for (int volunteer = 0; volunteer < problem.volunteers(); volunteer++) {
            UnservedReason reason = problem.obstacle(request, volunteer);
            furthest = reason.compareTo(furthest) > 0 ? reason : furthest;
        }
        return furthest;
    }
}
