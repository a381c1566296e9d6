package de.ukrainehilfe.matching.learning;

import de.ukrainehilfe.defaults.time.SystemClock;
import de.ukrainehilfe.matching.live.LiveLodging;
import de.ukrainehilfe.matching.match.Decisions.Decided;
import de.ukrainehilfe.matching.match.RejectReason;
import de.ukrainehilfe.matching.pool.Sql;
import de.ukrainehilfe.matching.rules.Criterion;
import de.ukrainehilfe.matching.rules.Points;
import de.ukrainehilfe.matching.rules.Scoring;
import de.ukrainehilfe.matching.rules.Weights;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Draws the lesson from what was decided: after a decision, and now and then because days pass and other instances
 * decide too. Nothing of it is kept but the decisions themselves and the switches, so it is the same everywhere.
 */
@ApplicationScoped
public class Learning {
    private static final Logger LOG = Logger.getLogger(Learning.class);
    private static final Duration NOW_AND_THEN = Duration.ofMinutes(10);
    private static final String DECIDED = "coalesce(approved_at, changed_at)";
    private static final String VOTES = "select case when approved_at is null then reason end as why, ("
            + DECIDED + " at time zone 'Europe/Berlin')::date as day, count(*) as decisions from match"
            + " where (approved_at is not null or status = 'REJECTED') and " + DECIDED + " >= ? and " + DECIDED
            + " >= coalesce((select since from learning_reset), '-infinity') group by 1, 2";

    private final Sql sql;
    private final Weights weights;
    private final Scoring scoring;
    private final LiveLodging live;
    private final LearningLimits limits;
    private final Clock clock;
    private final AtomicBoolean news = new AtomicBoolean();
    private volatile Instant learned = Instant.MIN;

    Learning(Sql sql, Weights weights, Scoring scoring, LiveLodging live, LearningLimits limits, Clock clock) {
        this.sql = sql;
        this.weights = weights;
        this.scoring = scoring;
        this.live = live;
        this.limits = limits;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        news.set(true);
    }

    void decided(@Observes(during = TransactionPhase.AFTER_SUCCESS) Decided decision) {
        news.set(true);
    }

    @Scheduled(every = "${matching.learning.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        if (news.getAndSet(false) || learned.isBefore(clock.instant().minus(NOW_AND_THEN))) {
            try {
                learn();
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "Nothing was learned; the ranking stays as it is");
            }
        }
    }

    /** Draws the lesson and ranks by it from now on. */
    Lesson learn() {
        Lesson lesson = QuarkusTransaction.requiringNew().call(this::lesson);
        Points points = Points.learned(weights, lesson.factors());
        scoring.weigh(points);
        live.weigh(points);
        learned = clock.instant();
        return lesson;
    }

    /** What the decisions say at this moment. */
    @Transactional
    Lesson lesson() {
        return Lesson.of(votes(), open(), criterion -> Points.configured(criterion, weights), limits, today());
    }

    /** The rules that may change and are not switched off. */
    @Transactional
    Set<Criterion> open() {
        Set<Criterion> open = EnumSet.noneOf(Criterion.class);
        Arrays.stream(Criterion.values()).filter(Criterion::isLearnable).forEach(open::add);
        sql.query("select criterion from learning_off", row -> Criterion.valueOf(row.getString(1)))
                .forEach(open::remove);
        return open;
    }

    @Transactional
    void turn(Criterion criterion, boolean on) {
        sql.update(
                on
                        ? "delete from learning_off where criterion = ?"
                        : "insert into learning_off (criterion) values (?) on conflict do nothing",
                criterion);
    }

    /** What was decided before today's moment does not count any more. */
    @Transactional
    void reset() {
        sql.update(
                "insert into learning_reset (one, since) values (true, ?)"
                        + " on conflict (one) do update set since = excluded.since",
                clock.instant());
    }

    private List<Vote> votes() {
        Instant oldest =
                today().minus(limits.oldest()).atStartOfDay(SystemClock.CITY).toInstant();
        return sql.query(VOTES, Learning::vote, oldest).stream()
                .filter(vote -> vote != null)
                .toList();
    }

    /** Null for what says nothing about the ranking, such as a household that was helped already. */
    private static Vote vote(ResultSet row) throws SQLException {
        String why = row.getString("why");
        LocalDate day = row.getObject("day", LocalDate.class);
        long decisions = row.getLong("decisions");
        if (why == null) {
            return new Vote(null, day, decisions);
        }
        return Arrays.stream(RejectReason.values())
                .filter(reason -> reason.name().equals(why) && reason.named() != null)
                .findFirst()
                .map(reason -> new Vote(reason.named(), day, decisions))
                .orElse(null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.CITY);
    }
}
