package de.ukrainehilfe.matching.planning;

import de.ukrainehilfe.matching.plan.Progress;
import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All plans there have been. */
@ApplicationScoped
class Plans {
    private static final String SELECT =
            "select id, kind, status, asked_at, ended_at, percent, objective, bound, kept_objective, anew_objective,"
                    + " kept_bound from plan ";

    private final Sql sql;

    Plans(Sql sql) {
        this.sql = sql;
    }

    Optional<Plan> find(UUID id) {
        return sql.query(SELECT + "where id = ?", Plans::plan, id).stream().findFirst();
    }

    List<Plan> latest(int most) {
        return sql.query(SELECT + "order by asked_at desc limit ?", Plans::plan, most);
    }

    List<Plan> running() {
        return sql.query(SELECT + "where status = 'RUNNING'", Plans::plan);
    }

    /** The last finished plan of the kind since then, held until the transaction ends; empty where another instance holds it. */
    Optional<Plan> holdLatest(Kind kind, Instant since) {
        return sql
                .query(
                        SELECT + "where kind = ? and status in ('DONE', 'CANCELLED') and ended_at > ?"
                                + " order by asked_at desc limit 1 for update skip locked",
                        Plans::plan,
                        kind,
                        since)
                .stream()
                .findFirst();
    }

    /** Returns false where one of the kind runs already. */
    boolean begin(UUID id, Kind kind, Instant now) {
        return sql.update(
                        "insert into plan (id, kind, status, asked_at) values (?, ?, ?, ?)"
                                + " on conflict (kind) where status = 'RUNNING' do nothing",
                        id,
                        kind,
                        PlanStatus.RUNNING,
                        now)
                == 1;
    }

    /** Writes down where the solver stands; returns whether somebody asked to stop it. */
    boolean stands(UUID id, Progress progress) {
        return sql
                .query(
                        "update plan set percent = ?, objective = ?, bound = ? where id = ? returning cancel_asked",
                        row -> row.getBoolean(1),
                        progress.percent(),
                        progress.objective(),
                        progress.bound() == Long.MAX_VALUE ? null : progress.bound(),
                        id)
                .stream()
                .anyMatch(asked -> asked);
    }

    void askToCancel(UUID id) {
        sql.update("update plan set cancel_asked = true where id = ? and status = 'RUNNING'", id);
    }

    void end(UUID id, PlanStatus how, Instant now) {
        sql.update("update plan set status = ?, ended_at = ? where id = ? and status = 'RUNNING'", how, now, id);
    }

    /** Notes that so much has changed. @return how much since the plan was made or renewed */
    int changed(UUID id, int more) {
        return sql.query(
                        "update plan set changes = changes + ? where id = ? returning changes",
                        row -> row.getInt(1),
                        more,
                        id)
                .get(0);
    }

    void renewed(UUID id, Plan.Kept kept) {
        sql.update(
                "update plan set changes = 0, kept_objective = ?, anew_objective = ?, kept_bound = ? where id = ?",
                kept.objective(),
                kept.anew(),
                kept.bound(),
                id);
    }

    private static Plan plan(ResultSet row) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Plan(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                PlanStatus.valueOf(row.getString("status")),
                row.getTimestamp("asked_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getInt("percent"),
                row.getLong("objective"),
                row.getObject("bound", Long.class),
                row.getObject("kept_bound") == null
                        ? null
                        : new Plan.Kept(
                                row.getLong("kept_objective"),
                                row.getLong("anew_objective"),
                                row.getLong("kept_bound")));
    }
}
