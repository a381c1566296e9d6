package de.ukrainehilfe.matching.allowance;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.matching.match.EndReason;
import de.ukrainehilfe.matching.match.MatchEvent.Approved;
import de.ukrainehilfe.matching.match.MatchEvent.Completed;
import de.ukrainehilfe.matching.match.MatchEvent.Ended;
import de.ukrainehilfe.matching.match.MatchFacts;
import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** The ledger of what interpreters get. It stops where the year's budget does: nobody is asked who could not be paid. */
@ApplicationScoped
public class Allowances {
    private static final String COLUMNS =
            "match_id, match_reference, offer_id, offer_reference, held_on, minutes, cents,"
                    + " because, due_since, paid_at, paid_by";
    /** What is earned already and what will be if everybody who was asked comes. */
    private static final String COMMITTED = "select coalesce((select sum(cents) from allowance where year = ?), 0)"
            + " + ? * (select count(*) from match m where m.kind = 'INTERPRETING'"
            + " and m.status in ('APPROVED', 'CONFIRMED')"
            + " and extract(year from m.appointment_start at time zone 'Europe/Berlin') = ?)";

    private final Sql sql;
    private final AllowanceRules rules;
    private final Caller caller;
    private final Texts texts;
    private final Clock clock;

    Allowances(Sql sql, AllowanceRules rules, Caller caller, Texts texts, Clock clock) {
        this.sql = sql;
        this.rules = rules;
        this.caller = caller;
        this.texts = texts;
        this.clock = clock;
    }

    /** Refuses an approval that the year's budget does not cover; of two at once, the later sees the earlier. */
    void on(@Observes Approved approved) {
        if (!isPaid(approved.match())) {
            return;
        }
        int year = approved.match().appointment().day().getYear();
        long budget = hold(year);
        // the match in question is among those counted: it has just been approved
        if (committed(year) > budget) {
            throw new Refusal(
                    Status.CONFLICT,
                    "budget-spent",
                    texts.of(AllowanceTexts.class).budgetSpent(String.valueOf(year)));
        }
    }

    void on(@Observes Completed completed) {
        if (isPaid(completed.match())) {
            earn(completed.match(), Because.HELD);
        }
    }

    void on(@Observes Ended ended) {
        MatchFacts match = ended.match();
        if (isPaid(match)
                && EndReason.CANCELLED_BY_REQUESTER.name().equals(match.reason())
                && clock.instant().isAfter(match.appointment().start().minus(rules.lateCancellation()))) {
            earn(match, Because.CANCELLED_LATE);
        }
    }

    private static boolean isPaid(MatchFacts match) {
        return match.kind() == Kind.INTERPRETING && match.appointment() != null;
    }

    private void earn(MatchFacts match, Because because) {
        LocalDate day = match.appointment().day();
        hold(day.getYear());
        sql.update(
                "insert into allowance (" + COLUMNS + ", year) values (?, ?, ?, ?, ?, ?, ?, ?, ?, null, null, ?)"
                        + " on conflict (match_id) do nothing",
                match.id(),
                match.reference(),
                match.offerId(),
                match.offerReference(),
                day,
                match.appointment().minutes(),
                rules.cents(),
                because,
                clock.instant(),
                day.getYear());
    }

    /** The year's budget, held until the transaction ends. */
    private long hold(int year) {
        sql.update(
                "insert into allowance_year (year, budget_cents) values (?, ?) on conflict do nothing",
                year,
                rules.yearlyBudgetCents());
        return sql.query(
                        "select budget_cents from allowance_year where year = ? for update",
                        row -> row.getLong(1),
                        year)
                .get(0);
    }

    private long committed(int year) {
        return sql.query(COMMITTED, row -> row.getLong(1), year, rules.cents(), year)
                .get(0);
    }

    /** How the year stands. */
    @Transactional
    public Year year(int year) {
        long budget = hold(year);
        List<Year.Interpreter> interpreters = sql.query(
                "select offer_id, offer_reference, count(*), sum(cents),"
                        + " coalesce(sum(cents) filter (where paid_at is null), 0)"
                        + " from allowance where year = ? group by 1, 2 order by 2",
                row -> new Year.Interpreter(
                        row.getObject(1, UUID.class), row.getString(2), row.getInt(3), row.getLong(4), row.getLong(5)),
                year);
        return Year.of(year, budget, committed(year), interpreters);
    }

    /** What was earned by appointments of the month, in the order in which they took place. */
    @Transactional
    public List<Allowance> month(YearMonth month) {
        return sql.query(
                "select " + COLUMNS + " from allowance where held_on >= ? and held_on <= ?"
                        + " order by held_on, match_reference",
                Allowances::read,
                month.atDay(1),
                month.atEndOfMonth());
    }

    /** Says that the month's money has gone out; what was paid before stays as it was. Returns how many. */
    @Transactional
    public int pay(YearMonth month) {
        return sql.update(
                "update allowance set paid_at = ?, paid_by = ? where held_on >= ? and held_on <= ? and paid_at is null",
                clock.instant(),
                caller.name(),
                month.atDay(1),
                month.atEndOfMonth());
    }

    /** An interpreter's assignments, each with how far it has come. */
    @Transactional
    public List<Assignment> assignments(UUID offer) {
        return sql.query(
                "select m.id, m.reference, m.appointment_start, m.status, a.match_id is not null, a.paid_at, a.cents"
                        + " from match m left join allowance a on a.match_id = m.id where m.offer_id = ?"
                        + " and m.kind = 'INTERPRETING' and m.status <> 'PROPOSED' order by m.appointment_start, m.id",
                Assignment::read,
                offer);
    }

    private static Allowance read(ResultSet row) throws SQLException {
        return new Allowance(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getInt(6),
                row.getInt(7),
                Because.valueOf(row.getString(8)),
                instant(row.getTimestamp(9)),
                instant(row.getTimestamp(10)),
                row.getString(11));
    }

    static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
