package de.ukrainehilfe.matching.report;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.defaults.time.SystemClock;
import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of the matches of a time: asked, agreed, placed, and still placed after a month are different numbers. */
@Path("/api/matches/figures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COORDINATOR, Roles.AUDITOR})
public class FiguresApi {
    /**
     * Whether whoever needed it has said that the help came, and never that it is not safe: that is no help. Of the check
     * {@code c}.
     */
    static final String HELP_CAME =
            "c.side = 'NEED' and c.reply in ('FINE', 'HAPPENED', 'ALL', 'PART', 'GO_ON', 'LET_END')"
                    + " and not exists (select from match_check u where u.match_id = c.match_id"
                    + " and u.side = 'NEED' and u.reply = 'NOT_SAFE')";

    /** Approved in the time; each later step only if somebody said so. */
    private static final String STEPS =
            """
            select count(*), coalesce(sum(quantity), 0),
              count(*) filter (where confirmed_at is not null),
              count(*) filter (where exists (select 1 from match_check c
                where c.match_id = m.id and {helpCame})),
              count(*) filter (where exists (select 1 from match_check c
                where c.match_id = m.id and c.question = 'DAY_30' and c.reply = 'FINE')),
              count(*) filter (where exists (select 1 from incident i where i.match_id = m.id))
            from match m where approved_at >= ? and approved_at < ? and kind = ?
            """
                    .replace("{helpCame}", HELP_CAME);

    private static final String ENDS = "select reason, count(*) from match where approved_at >= ? and approved_at < ?"
            + " and kind = ? and status = 'ENDED' group by 1";

    private final Sql sql;
    private final Caller caller;
    private final Texts texts;

    FiguresApi(Sql sql, Caller caller, Texts texts) {
        this.sql = sql;
        this.caller = caller;
        this.texts = texts;
    }

    /**
     * Numbers of matches, not of persons; null where small ones are hidden from who decides about no record.
     *
     * @param contacted both sides were asked
     * @param quantity places, pieces or appointments that these were about
     * @param agreed both sides said yes
     * @param placed whoever needed it has said that the help came
     * @param after30Days whoever needed it has said after a month that they are still there and well
     * @param ended dissolved after both had agreed, by reason
     */
    public record Figures(
            Kind kind,
            LocalDate from,
            LocalDate until,
            Long contacted,
            Long quantity,
            Long agreed,
            Long placed,
            Long after30Days,
            Long incidents,
            Map<String, Long> ended) {
        /** Each step is part of the one before; incidents may happen on any. */
        Figures safe() {
            List<Long> steps = SmallNumbers.hideParts(List.of(contacted, agreed, placed, after30Days));
            List<Long> all = SmallNumbers.hideParts(List.of(contacted, incidents));
            return new Figures(
                    kind,
                    from,
                    until,
                    steps.get(0),
                    steps.get(0) == null ? null : quantity,
                    steps.get(1),
                    steps.get(2),
                    steps.get(3),
                    all.get(1),
                    hidden(ended));
        }

        private static Map<String, Long> hidden(Map<String, Long> counts) {
            List<Cell> cells = counts.entrySet().stream()
                    .map(count -> new Cell(count.getKey(), count.getValue(), null))
                    .toList();
            Map<String, Long> safe = new TreeMap<>();
            SmallNumbers.hide(cells).cells().forEach(cell -> safe.put(cell.group(), cell.count()));
            return safe;
        }
    }

    @GET
    @Transactional
    public Figures figures(
            @QueryParam("kind") @DefaultValue("LODGING") Kind kind,
            @QueryParam("from") LocalDate from,
            @QueryParam("until") LocalDate until) {
        if (from == null || until == null || until.isBefore(from)) {
            throw Refusal.field(
                    from == null ? "from" : "until", texts.problems().notReadable());
        }
        Instant first = from.atStartOfDay(SystemClock.CITY).toInstant();
        Instant end = until.plusDays(1).atStartOfDay(SystemClock.CITY).toInstant();
        Map<String, Long> ended = new TreeMap<>();
        sql.query(ENDS, row -> ended.put(row.getString(1), row.getLong(2)), first, end, kind);
        Figures exact = sql.query(
                        STEPS,
                        row -> new Figures(
                                kind,
                                from,
                                until,
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5),
                                row.getLong(6),
                                ended),
                        first,
                        end,
                        kind)
                .get(0);
        return caller.isCoordinator() ? exact : exact.safe();
    }
}
