package de.ukrainehilfe.matching.board;

import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.matching.pool.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who looks at which proposal, so that two people do not decide about the same one. The first one has it. */
@ApplicationScoped
class Looks {
    /** An open page says every half minute that it is still there; who closes the lid is forgotten after this. */
    private static final Duration LASTS = Duration.ofSeconds(90);

    private final Sql sql;
    private final Caller caller;
    private final Clock clock;

    Looks(Sql sql, Caller caller, Clock clock) {
        this.sql = sql;
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller looks at it now. Returns who else had it in front of them before, and still has. */
    @Transactional
    Optional<Look> look(UUID match) {
        Instant now = clock.instant();
        sql.update(
                "insert into match_look as l (match_id, who, since, until) values (?, ?, ?, ?)"
                        + " on conflict (match_id) do update set who = excluded.who, until = excluded.until,"
                        + " since = case when l.who = excluded.who then l.since else excluded.since end"
                        + " where l.who = excluded.who or l.until < excluded.since",
                match,
                caller.name(),
                now,
                now.plus(LASTS));
        return other(match);
    }

    /** Who but the caller looks at it now. */
    @Transactional
    Optional<Look> other(UUID match) {
        return Optional.ofNullable(others(List.of(match)).get(match));
    }

    /** Who but the caller looks at each of them now; those that nobody looks at are left out. */
    @Transactional
    Map<UUID, Look> others(Collection<UUID> matches) {
        Map<UUID, Look> others = new HashMap<>();
        sql.query(
                "select match_id, who, since from match_look where match_id = any (?) and who <> ? and until >= ?",
                row -> others.put(
                        row.getObject(1, UUID.class),
                        new Look(row.getString(2), row.getTimestamp(3).toInstant())),
                matches.toArray(UUID[]::new),
                caller.name(),
                clock.instant());
        return others;
    }

    /** The caller turns to something else. */
    @Transactional
    void leave(UUID match) {
        sql.update(
                "delete from match_look where match_id = ? and who = ? or until < ?",
                match,
                caller.name(),
                clock.instant());
    }
}
