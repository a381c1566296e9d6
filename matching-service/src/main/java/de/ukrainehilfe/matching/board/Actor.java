package de.ukrainehilfe.matching.board;

import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.matching.pool.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts the caller's account beside every step that a match takes by it. */
@ApplicationScoped
class Actor {
    private final Sql sql;
    private final Caller caller;

    Actor(Sql sql, Caller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    /** Runs the decision in a transaction of its own. */
    void does(Runnable decision) {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.query("select set_config('desk.actor', ?, true)", row -> row.getString(1), caller.name());
            decision.run();
        });
    }
}
