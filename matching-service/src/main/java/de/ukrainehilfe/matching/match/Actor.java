package de.ukrainehilfe.matching.match;

import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.matching.pool.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts the caller's account beside every step that a match takes by it, and whose account it is. */
@ApplicationScoped
public class Actor {
    private final Sql sql;
    private final Caller caller;

    Actor(Sql sql, Caller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    /** Runs the decision in a transaction of its own. */
    public void does(Runnable decision) {
        QuarkusTransaction.requiringNew().run(() -> {
            acts();
            decision.run();
        });
    }

    /** Whatever follows in the running transaction is the caller's doing. */
    void acts() {
        String who = caller.association()
                .map(association -> caller.name() + ", " + association)
                .orElseGet(caller::name);
        sql.query("select set_config('desk.actor', ?, true)", row -> row.getString(1), who);
    }
}
