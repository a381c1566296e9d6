package de.ukrainehilfe.matching.followup;

import de.ukrainehilfe.matching.match.MatchEvent.Confirmed;
import de.ukrainehilfe.matching.pool.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Who says yes to a match is still there; what the offer's own service tells later is at least as new. */
@ApplicationScoped
class SignsOfLife {
    private final Sql sql;
    private final Clock clock;

    SignsOfLife(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void on(@Observes Confirmed confirmed) {
        sql.update(
                "update pooled_offer set heard_at = greatest(heard_at, ?) where id = ?",
                clock.instant(),
                confirmed.match().offerId());
    }
}
