package de.ukrainehilfe.defaults.events;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Tells a failure that passes by itself (somebody is away) from one that comes back with every try. */
final class Transience {
    /** PostgreSQL, appendix A: connection, rollback (deadlock, serialisation), resources, shutdown, system. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");

    private Transience() {}

    static boolean isTransient(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException
                    || cause instanceof SQLRecoverableException
                    || cause instanceof IOException && !(cause instanceof com.fasterxml.jackson.core.JacksonException)
                    || cause instanceof SQLException sql && isPassing(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPassing(SQLException failure) {
        String state = failure.getSQLState();
        // the connection pool reports "no connection to be had" without a state
        return state == null || state.length() == 5 && PASSING.contains(state.substring(0, 2));
    }
}
