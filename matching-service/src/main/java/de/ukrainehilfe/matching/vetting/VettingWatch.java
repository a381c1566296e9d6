package de.ukrainehilfe.matching.vetting;

import de.ukrainehilfe.defaults.time.SystemClock;
import de.ukrainehilfe.matching.match.CancelReason;
import de.ukrainehilfe.matching.match.Ledger;
import de.ukrainehilfe.matching.match.Ledger.Held;
import de.ukrainehilfe.matching.match.MatchStatus;
import de.ukrainehilfe.matching.pool.Sql;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * A certificate runs out while nothing else happens: proposals that count on it are taken back, and what is agreed is
 * put before a coordinator; in templates {@code inject:vettingWatch}.
 */
@Named("vettingWatch")
@Unremovable
@ApplicationScoped
public class VettingWatch {
    private static final Logger LOG = Logger.getLogger(VettingWatch.class);
    private static final int AT_ONCE = 500;
    private static final String WITH_MINORS = " from match m join pooled_offer o on o.id = m.offer_id"
            + " join pooled_need n on n.id = m.need_id where (n.details ->> 'minors')::boolean and ";
    private static final String RUNNING =
            "m.status in ('APPROVED', 'CONFIRMED') and (o.vetted_until is null or o.vetted_until <= ?)";
    private static final String PROPOSED = "m.status = 'PROPOSED' and (o.vetted_until is null or o.vetted_until < ?)";

    private final Sql sql;
    private final Ledger ledger;
    private final Period soon;
    private final Clock clock;

    VettingWatch(
            Sql sql, Ledger ledger, @ConfigProperty(name = "matching.vetting.ending-soon") Period soon, Clock clock) {
        this.sql = sql;
        this.ledger = ledger;
        this.soon = soon;
        this.clock = clock;
    }

    /** A running match that counts on a certificate which ends; null where none is recorded. */
    record Ending(UUID match, String reference, UUID offer, String offerReference, LocalDate vettedUntil) {}

    /** The missing and the soonest first. */
    @Transactional
    List<Ending> ending() {
        return sql.query(
                "select m.id, m.reference, m.offer_id, m.offer_reference, o.vetted_until" + WITH_MINORS + RUNNING
                        + " order by o.vetted_until nulls first, m.id limit " + AT_ONCE,
                row -> new Ending(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getObject(5, LocalDate.class)),
                today().plus(soon));
    }

    /** How many go on without a valid one. */
    @Transactional
    public long getUncovered() {
        return sql.query("select count(*)" + WITH_MINORS + RUNNING, row -> row.getLong(1), today().minusDays(1))
                .get(0);
    }

    @Scheduled(
            every = "${matching.vetting.check-every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        List<UUID> lapsed = QuarkusTransaction.requiringNew()
                .call(() -> sql.query(
                        "select m.id" + WITH_MINORS + PROPOSED + " limit " + AT_ONCE,
                        row -> row.getObject(1, UUID.class),
                        today()));
        lapsed.forEach(this::takeBack);
    }

    /** Looked at again under its lock: a new certificate may have come meanwhile, or a decision. */
    private void takeBack(UUID id) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                Held held = ledger.hold(id);
                if (held.match().status() == MatchStatus.PROPOSED
                        && held.need().details().withMinors()
                        && !held.offer().proofs().isVettedOn(today())) {
                    ledger.cancel(held.match(), CancelReason.NO_LONGER_FITS);
                }
            });
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Proposal %s waits for the next run", id);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.CITY);
    }
}
