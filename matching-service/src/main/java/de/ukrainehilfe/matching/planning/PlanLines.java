package de.ukrainehilfe.matching.planning;

import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** The lines of all plans. */
@ApplicationScoped
class PlanLines {
    private static final String SELECT = "select line, state, need_id, need_reference, offer_id, offer_reference,"
            + " quantity, points, price, reason, match_id from plan_line where plan_id = ? ";

    private final Sql sql;

    PlanLines(Sql sql) {
        this.sql = sql;
    }

    /** Keeps them all in one statement: a plan may have a hundred thousand. */
    void add(UUID plan, List<PlanLine> lines) {
        sql.update(
                "insert into plan_line (plan_id, line, state, need_id, need_reference, offer_id, offer_reference,"
                        + " quantity, points, price, reason) select ?, * from unnest(?::int[], ?::text[], ?::uuid[],"
                        + " ?::text[], ?::uuid[], ?::text[], ?::int[], ?::bigint[], ?::bigint[], ?::text[])",
                plan,
                column(lines, PlanLine::line),
                column(lines, PlanLine::state),
                column(lines, PlanLine::needId),
                column(lines, PlanLine::needReference),
                column(lines, PlanLine::offerId),
                column(lines, PlanLine::offerReference),
                column(lines, PlanLine::quantity),
                column(lines, PlanLine::points),
                column(lines, PlanLine::price),
                column(lines, PlanLine::reason));
    }

    private static String[] column(List<PlanLine> lines, Function<PlanLine, Object> of) {
        return lines.stream()
                .map(of)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }

    /** Up to one more than the limit, after the given line. */
    List<PlanLine> page(UUID plan, LineState state, int after, int limit) {
        return sql.query(
                SELECT + "and state = ? and line > ? order by line limit ?",
                PlanLines::line,
                plan,
                state,
                after,
                limit + 1);
    }

    /** The line, held until the transaction ends. */
    Optional<PlanLine> hold(UUID plan, int line) {
        return sql.query(SELECT + "and line = ? for update", PlanLines::line, plan, line).stream()
                .findFirst();
    }

    void become(UUID plan, int line, LineState state, String reason, UUID match) {
        sql.update(
                "update plan_line set state = ?, reason = ?, match_id = ? where plan_id = ? and line = ?",
                state,
                reason,
                match,
                plan,
                line);
    }

    /**
     * Open lines of which one side is no longer there, or too small for what the plan promised of it, become void.
     *
     * @return their offers
     */
    List<UUID> voidGone(UUID plan) {
        return sql.query(
                "update plan_line l set state = 'CHANGED', reason = 'no-longer-there' from pooled_need n, pooled_offer"
                        + " o where l.plan_id = ? and l.state = 'OPEN' and n.id = l.need_id and o.id = l.offer_id and"
                        + " (n.status <> 'OPEN' or o.status <> 'OPEN' or o.remaining < l.quantity) returning o.id",
                row -> row.getObject(1, UUID.class),
                plan);
    }

    /** For each need the line that still says something about it. */
    Map<UUID, PlanLine> byNeed(UUID plan) {
        Map<UUID, PlanLine> byNeed = new HashMap<>();
        sql.query(
                SELECT + "and state <> 'CHANGED'",
                row -> byNeed.put(row.getObject("need_id", UUID.class), line(row)),
                plan);
        return byNeed;
    }

    /** Open needs that nobody serves and for which the plan has no line, or none any more. */
    List<UUID> unplanned(UUID plan, Kind kind, int most) {
        return sql.query(
                "select id from pooled_need n where kind = ? and status = 'OPEN'"
                        + " and not exists (select 1 from plan_line l where l.plan_id = ? and l.need_id = n.id"
                        + " and l.state <> 'CHANGED')"
                        + " and not exists (select 1 from match m where m.need_id = n.id"
                        + " and m.status in ('APPROVED', 'CONFIRMED', 'COMPLETED'))"
                        + " order by open_since, id limit ?",
                row -> row.getObject(1, UUID.class),
                kind,
                plan,
                most);
    }

    void remove(UUID plan, int line) {
        sql.update("delete from plan_line where plan_id = ? and line = ?", plan, line);
    }

    /** Adds a line behind all others. */
    void append(UUID plan, PlanLine line) {
        int last = sql.query(
                        "select coalesce(max(line), 0) from plan_line where plan_id = ?", row -> row.getInt(1), plan)
                .get(0);
        add(plan, List.of(line.at(last + 1)));
        sql.update("update plan_line set added = true where plan_id = ? and line = ?", plan, last + 1);
    }

    /** How many lines came after the plan was made. */
    int added(UUID plan) {
        return sql.query("select count(*) from plan_line where plan_id = ? and added", row -> row.getInt(1), plan)
                .get(0);
    }

    /** How many lines there are in each state. */
    Map<LineState, Integer> counts(UUID plan) {
        Map<LineState, Integer> counts = new TreeMap<>();
        sql.query(
                "select state, count(*) from plan_line where plan_id = ? group by state",
                row -> counts.put(LineState.valueOf(row.getString(1)), row.getInt(2)),
                plan);
        return counts;
    }

    /** How many needs are not served, by reason. */
    Map<String, Integer> unserved(UUID plan) {
        Map<String, Integer> counts = new TreeMap<>();
        sql.query(
                "select reason, count(*) from plan_line where plan_id = ? and state = 'UNSERVED' group by reason",
                row -> counts.put(row.getString(1), row.getInt(2)),
                plan);
        return counts;
    }

    private static PlanLine line(ResultSet row) throws SQLException {
        return new PlanLine(
                row.getInt("line"),
                LineState.valueOf(row.getString("state")),
                row.getObject("need_id", UUID.class),
                row.getString("need_reference"),
                row.getObject("offer_id", UUID.class),
                row.getString("offer_reference"),
                row.getInt("quantity"),
                row.getLong("points"),
                row.getLong("price"),
                row.getString("reason"),
                row.getObject("match_id", UUID.class));
    }
}
