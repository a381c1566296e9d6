package de.ukrainehilfe.matching.followup;

import de.ukrainehilfe.defaults.events.Outbox;
import de.ukrainehilfe.matching.match.FollowUpTimes;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Pool;
import de.ukrainehilfe.matching.pool.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Tells the association in charge, or the coordinators, of needs for which nobody has been found for too long. */
@ApplicationScoped
class Unserved {
    /** Open for long, without a proposal or a promise, and not told of lately. */
    private static final String NOBODY = "n.status = 'OPEN' and n.open_since <= ?"
            + " and (n.unserved_told_at is null or n.unserved_told_at <= ?)"
            + " and not exists (select 1 from match m where m.need_id = n.id"
            + " and m.status in ('PROPOSED', 'APPROVED', 'CONFIRMED'))";

    private final Sql sql;
    private final Pool pool;
    private final Outbox outbox;
    private final UnservedTimes times;
    private final FollowUpTimes runs;
    private final Clock clock;

    Unserved(Sql sql, Pool pool, Outbox outbox, UnservedTimes times, FollowUpTimes runs, Clock clock) {
        this.sql = sql;
        this.pool = pool;
        this.outbox = outbox;
        this.times = times;
        this.runs = runs;
        this.clock = clock;
    }

    @Scheduled(every = "${matching.follow-up.check-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        Instant now = clock.instant();
        List<UUID> waiting = QuarkusTransaction.requiringNew()
                .call(() -> sql.query(
                        "select n.id from pooled_need n where " + NOBODY + " order by n.open_since limit ?",
                        row -> row.getObject(1, UUID.class),
                        now.minus(times.after()),
                        now.minus(times.againAfter()),
                        runs.atOnce()));
        waiting.forEach(id ->
                QuarkusTransaction.requiringNew().run(() -> pool.holdNeed(id).ifPresent(need -> tell(need, now))));
    }

    /** Held and looked at again: somebody may have been found meanwhile, or another instance may have told. */
    private void tell(Need need, Instant now) {
        sql.query(
                        "update pooled_need n set unserved_told_at = ?, unserved_told = unserved_told + 1 where n.id = ?"
                                + " and " + NOBODY + " returning unserved_told",
                        row -> row.getLong(1),
                        now,
                        need.id(),
                        now.minus(times.after()),
                        now.minus(times.againAfter()))
                .forEach(count -> outbox.publish(NeedUnserved.TOPIC, NeedUnserved.of(need, count)));
    }
}
