package de.ukrainehilfe.offers.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What became of the help that was offered in the last seven days; counted once a minute however many look. */
@ApplicationScoped
class Figures {
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final Duration WEEK = Duration.ofDays(7);

    private final EntityManager entities;
    private final Clock clock;
    private volatile Week known;

    Figures(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * @param offered offers that were confirmed
     * @param agreed matches to which both sides said yes
     */
    public record Week(Instant asOf, long offered, long agreed) {}

    @Transactional
    public Week lastWeek() {
        Week last = known;
        Instant now = clock.instant();
        if (last == null || last.asOf().isAfter(now) || last.asOf().plus(KEPT).isBefore(now)) {
            last = new Week(
                    now,
                    count("select count(*) from offer where open_since > ?1"),
                    count("select count(distinct match_id) from released_contact where released_at > ?1"));
            known = last;
        }
        return last;
    }

    private long count(String sql) {
        Object counted = entities.createNativeQuery(sql)
                .setParameter(1, Timestamp.from(clock.instant().minus(WEEK)))
                .getSingleResult();
        return ((Number) counted).longValue();
    }
}
