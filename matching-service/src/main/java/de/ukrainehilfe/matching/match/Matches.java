package de.ukrainehilfe.matching.match;

import de.ukrainehilfe.defaults.events.Outbox;
import de.ukrainehilfe.matching.pool.Appointment;
import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Sql;
import de.ukrainehilfe.matching.search.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All matches there have been. */
@ApplicationScoped
public class Matches {
    private static final String TOGETHER = "m.status in ('PROPOSED', 'APPROVED', 'CONFIRMED')";
    /** Who said no, or nothing, or broke up, is not asked the same again; an own change is a new question. */
    private static final String REFUSED = "m.status in ('REJECTED', 'DECLINED', 'EXPIRED', 'ENDED')"
            + " and m.offer_facts = o.facts_version and m.need_facts = n.facts_version";

    private static final String PAIRS = " from match m join pooled_offer o on o.id = m.offer_id"
            + " join pooled_need n on n.id = m.need_id where (" + TOGETHER + " or " + REFUSED + ")";

    private final EntityManager entities;
    private final Sql sql;
    private final Outbox outbox;
    private final Timetable timetable;
    /** Whoever has something to say to it, in the same transaction. */
    private final Event<MatchEvent> listeners;

    Matches(EntityManager entities, Sql sql, Outbox outbox, Timetable timetable, Event<MatchEvent> listeners) {
        this.entities = entities;
        this.sql = sql;
        this.outbox = outbox;
        this.timetable = timetable;
        this.listeners = listeners;
    }

    public Optional<Match> find(UUID id) {
        return Optional.ofNullable(entities.find(Match.class, id));
    }

    /** The match as it is now, held until the transaction ends; its need and offer must be held already. */
    Match hold(Match match) {
        entities.refresh(match, LockModeType.PESSIMISTIC_WRITE);
        return match;
    }

    /** The offers that keep something for the need, in the order of their ids. */
    List<UUID> keepersFor(UUID need) {
        return sql.query(
                "select distinct offer_id from match where need_id = ? and status in ('APPROVED', 'CONFIRMED') order"
                        + " by 1",
                row -> row.getObject(1, UUID.class),
                need);
    }

    /** The matches of a record that are in one of the statuses, held in the order of their ids. */
    public List<Match> hold(Side side, UUID record, MatchStatus... statuses) {
        String column = side == Side.OFFER ? "offerId" : "needId";
        return entities.createQuery(
                        "from Match where " + column + " = :record and status in :statuses order by id", Match.class)
                .setParameter("record", record)
                .setParameter("statuses", List.of(statuses))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The open proposals of the offer and those of the need, held in the order of their ids. */
    List<Match> holdProposals(UUID offer, UUID need) {
        return entities.createQuery(
                        "from Match where (offerId = :offer or needId = :need) and status = PROPOSED order by id",
                        Match.class)
                .setParameter("offer", offer)
                .setParameter("need", need)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Keeps a new match and tells of it. */
    public void add(Match match) {
        // complete before it is kept, or the insert is followed by an update
        match.schedule(timetable.next(match));
        entities.persist(match);
        tell(match);
    }

    /** Tells how the match stands now, and sets what comes next. */
    void tell(Match match) {
        tell(match, MatchEvent.of(match.facts()));
    }

    /** Tells of something that left the match's status as it is, and sets what comes next. */
    public void tell(Match match, Function<MatchFacts, MatchEvent> news) {
        tell(match, news.apply(match.facts()));
    }

    private void tell(Match match, MatchEvent event) {
        match.schedule(timetable.next(match));
        outbox.publish(MatchEvent.TOPIC, event);
        listeners.fire(event);
    }

    /** The records on the other side that are together with this one, or that it was refused as both are now. */
    public Set<UUID> notAgainWith(Side side, UUID record) {
        String other = side == Side.OFFER ? "need_id" : "offer_id";
        String own = side == Side.OFFER ? "offer_id" : "need_id";
        return new HashSet<>(sql.query(
                "select m." + other + PAIRS + " and m." + own + " = ?", row -> row.getObject(1, UUID.class), record));
    }

    /** By need the offers that it was refused as both are now, or that are promised to it. */
    public Map<UUID, Set<UUID>> refusedPairs(Kind kind) {
        Map<UUID, Set<UUID>> pairs = new HashMap<>();
        sql.query(
                "select m.need_id, m.offer_id" + PAIRS + " and m.kind = ? and m.status <> 'PROPOSED'",
                row -> pairs.computeIfAbsent(row.getObject(1, UUID.class), need -> new HashSet<>())
                        .add(row.getObject(2, UUID.class)),
                kind);
        return pairs;
    }

    /** The records whose proposal with this one was made before its facts changed to the given version. */
    public Set<UUID> proposedBefore(Side side, UUID record, long facts) {
        String select = side == Side.OFFER
                ? "select need_id from match where offer_id = ? and offer_facts <> ? and status = 'PROPOSED'"
                : "select offer_id from match where need_id = ? and need_facts <> ? and status = 'PROPOSED'";
        return new HashSet<>(sql.query(select, row -> row.getObject(1, UUID.class), record, facts));
    }

    /** How the need is served and proposed to so far; stays true while the caller holds the need. */
    public Demand demand(Need need) {
        return demands(List.of(need)).get(need.id());
    }

    /** How each of the needs is served and proposed to so far; stays true while the caller holds the needs. */
    public Map<UUID, Demand> demands(Collection<Need> needs) {
        Map<UUID, Demand> demands = new HashMap<>();
        needs.forEach(need -> demands.put(need.id(), Demand.unserved(need)));
        Map<UUID, Need> byId = needs.stream().collect(Collectors.toMap(Need::id, Function.identity()));
        sql.query(
                "select need_id,"
                        + " coalesce(sum(quantity) filter (where status in ('APPROVED', 'CONFIRMED', 'COMPLETED')), 0),"
                        + " count(*) filter (where status = 'PROPOSED'),"
                        + " coalesce(sum(quantity) filter (where status = 'PROPOSED'), 0)"
                        + " from match where need_id = any (?) group by need_id",
                row -> {
                    UUID need = row.getObject(1, UUID.class);
                    return demands.put(need, Demand.of(byId.get(need), row.getInt(2), row.getInt(3), row.getInt(4)));
                },
                (Object) byId.keySet().toArray(UUID[]::new));
        return demands;
    }

    /** The matches with which something is to be done by itself now, the longest overdue first. */
    public List<UUID> due(Instant now, int atMost) {
        return sql.query(
                "select id from match where status in ('APPROVED', 'CONFIRMED') and next_action_at <= ?"
                        + " order by next_action_at limit ?",
                row -> row.getObject(1, UUID.class),
                now,
                atMost);
    }

    /** The need has gone over to another association, and with it the sight of its matches; both are told of the living. */
    public void moveTo(String association, UUID need) {
        for (Match match : hold(Side.NEED, need, MatchStatus.PROPOSED, MatchStatus.APPROVED, MatchStatus.CONFIRMED)) {
            String former = match.needAssociation;
            match.needAssociation = association;
            match.touched();
            tell(match, facts -> new MatchEvent.Transferred(facts, former));
        }
        sql.update("update match set need_association = ? where need_id = ?", association, need);
    }

    /** How many proposals each of the offers has open; offers without one are left out. */
    public Map<UUID, Integer> proposalsOf(Collection<UUID> offers) {
        Map<UUID, Integer> counts = new HashMap<>();
        sql.query(
                "select offer_id, count(*) from match where status = 'PROPOSED' and offer_id = any (?) group by 1",
                row -> counts.put(row.getObject(1, UUID.class), row.getInt(2)),
                (Object) offers.toArray(UUID[]::new));
        return counts;
    }

    /** How many matches the offer's side has been asked about and has not answered; stays true while the offer is held. */
    int openQuestions(UUID offer) {
        return sql.query(
                        "select count(*) from match where offer_id = ? and status = 'APPROVED' and offer_answer is"
                                + " null",
                        row -> row.getInt(1),
                        offer)
                .get(0);
    }

    /** When each of the offers' interpreters is promised already. */
    public Map<UUID, List<Appointment>> bookingsOf(Collection<UUID> offers) {
        Map<UUID, List<Appointment>> bookings = new HashMap<>();
        sql.query(
                "select offer_id, appointment_start, extract(epoch from appointment_end - appointment_start)::int / 60"
                        + " from match where status in ('APPROVED', 'CONFIRMED') and appointment_start is not null"
                        + " and offer_id = any (?)",
                row -> bookings.computeIfAbsent(row.getObject(1, UUID.class), offer -> new ArrayList<>())
                        .add(new Appointment(row.getTimestamp(2).toInstant(), row.getInt(3))),
                (Object) offers.toArray(UUID[]::new));
        return bookings;
    }
}
