package de.ukrainehilfe.matching.followup;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
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
import java.util.Map;
import java.util.TreeMap;

/** What came of the matches of a time: asked, agreed, placed, and still placed after a month are different numbers. */
@Path("/api/matches/figures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COORDINATOR, Roles.AUDITOR})
public class FiguresApi {
    /** Whether whoever needed it has said that the help came; of the check {@code c}. */
    public static final String HELP_CAME = "c.reply in ('FINE', 'NOT_SAFE', 'HAPPENED', 'ALL', 'PART')";

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
    private final Texts texts;

    FiguresApi(Sql sql, Texts texts) {
        this.sql = sql;
        this.texts = texts;
    }

    /**
     * Numbers of matches, not of persons.
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
            int contacted,
            long quantity,
            int agreed,
            int placed,
            int after30Days,
            int incidents,
            Map<String, Integer> ended) {}

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
        Map<String, Integer> ended = new TreeMap<>();
        sql.query(ENDS, row -> ended.put(row.getString(1), row.getInt(2)), first, end, kind);
        return sql.query(
                        STEPS,
                        row -> new Figures(
                                kind,
                                from,
                                until,
                                row.getInt(1),
                                row.getLong(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5),
                                row.getInt(6),
                                ended),
                        first,
                        end,
                        kind)
                .get(0);
    }
}
