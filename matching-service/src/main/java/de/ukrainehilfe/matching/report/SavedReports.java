package de.ukrainehilfe.matching.report;

import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.matching.pool.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The questions people keep: their own, and those that others share. */
@ApplicationScoped
class SavedReports {
    private static final int SHOWN = 100;

    private final Sql sql;
    private final Caller caller;
    private final Clock clock;

    SavedReports(Sql sql, Caller caller, Clock clock) {
        this.sql = sql;
        this.caller = caller;
        this.clock = clock;
    }

    /** The reader's own and all that are shared, by name. */
    @Transactional
    List<SavedReport> all() {
        return sql.query(
                "select id, name, measure, divided_by, who, shared, who = ? as own from saved_report"
                        + " where who = ? or shared order by name, id limit " + SHOWN,
                row -> new SavedReport(
                        row.getLong("id"),
                        row.getString("name"),
                        Measure.valueOf(row.getString("measure")),
                        Dimension.valueOf(row.getString("divided_by")),
                        row.getString("who"),
                        row.getBoolean("shared"),
                        row.getBoolean("own")),
                caller.name(),
                caller.name());
    }

    /** The same name again means the new question. */
    @Transactional
    void save(String name, Measure measure, Dimension by, boolean shared) {
        sql.update(
                "insert into saved_report (who, name, measure, divided_by, shared, at) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (who, name) do update set measure = excluded.measure,"
                        + " divided_by = excluded.divided_by, shared = excluded.shared, at = excluded.at",
                caller.name(),
                name,
                measure,
                by,
                shared,
                clock.instant());
    }

    /** Only one's own. */
    @Transactional
    void forget(long id) {
        sql.update("delete from saved_report where id = ? and who = ?", id, caller.name());
    }
}
