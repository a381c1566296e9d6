package de.ukrainehilfe.notification.webhook;

import java.time.Duration;

/**
 * What an endpoint said to a call.
 *
 * @param status null where it said nothing
 * @param problem null where it acknowledged
 * @param retryAfter how long it asks to be left alone, or null
 * @param excerpt how its answer begins, or null
 */
record Answer(Integer status, Problem problem, Duration retryAfter, String excerpt) {
    private static final int GONE = 410;

    static Answer said(int status, Duration retryAfter, String excerpt) {
        Problem problem = status / 100 == 2 ? null : status / 100 == 3 ? Problem.REDIRECTED : Problem.REFUSED;
        return new Answer(status, problem, retryAfter, excerpt);
    }

    static Answer nothing(Problem problem) {
        return new Answer(null, problem, null, null);
    }

    boolean isAcknowledged() {
        return problem == null;
    }

    boolean isGone() {
        return status != null && status == GONE;
    }
}
