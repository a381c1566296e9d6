package de.ukrainehilfe.matching.incident;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.AccountCodes;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.matching.match.CancelReason;
import de.ukrainehilfe.matching.match.Ledger;
import de.ukrainehilfe.matching.match.Ledger.Held;
import de.ukrainehilfe.matching.match.MatchEvent.SafetySettled;
import de.ukrainehilfe.matching.match.MatchEvent.Unsafe;
import de.ukrainehilfe.matching.match.Matches;
import de.ukrainehilfe.matching.pool.Sql;
import de.ukrainehilfe.matching.search.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** All incidents. One that opens takes the offer out of use at once; in templates {@code inject:incidents}. */
@Named("incidents")
@ApplicationScoped
public class Incidents {
    private final EntityManager entities;
    private final Matches matches;
    private final Ledger ledger;
    private final Sql sql;
    private final Caller caller;
    private final AccountCodes codes;
    private final Texts texts;
    private final Clock clock;
    private final String onDuty;

    Incidents(
            EntityManager entities,
            Matches matches,
            Ledger ledger,
            Sql sql,
            Caller caller,
            AccountCodes codes,
            Texts texts,
            Clock clock,
            @ConfigProperty(name = "matching.incident.coordinator") String onDuty) {
        this.entities = entities;
        this.matches = matches;
        this.ledger = ledger;
        this.sql = sql;
        this.caller = caller;
        this.codes = codes;
        this.texts = texts;
        this.clock = clock;
        this.onDuty = onDuty;
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    /** How many wait to be settled. */
    @Transactional
    public long getOpen() {
        return entities.createQuery("select count(*) from Incident where closedAt is null", Long.class)
                .getSingleResult();
    }

    /** Match, need and offer are held by the caller. Whoever approved the match looks after it; without one, whoever is on duty. */
    public void open(Held held, Side side) {
        if (!openOf(held.match().id()).isEmpty()) {
            return;
        }
        String approvedBy = held.match().approvedBy();
        String coordinator = approvedBy == null ? onDuty : approvedBy;
        entities.persist(new Incident(held.match().id(), held.offer().id(), side, coordinator, clock.instant()));
        // the offer's own service hears of it in a moment; until then nobody must be sent there either
        sql.update(
                "update pooled_offer set status = 'PAUSED' where id = ?",
                held.offer().id());
        ledger.cancelAllOf(held.offer(), CancelReason.OFFER_PAUSED);
        held.match().touched();
        matches.tell(held.match(), facts -> new Unsafe(facts, codes.of(coordinator)));
    }

    /** Open ones first, the oldest of them first; then the settled, the newest first. */
    @Transactional
    public List<Incident> list(boolean settledToo) {
        return entities.createQuery(
                        "from Incident" + (settledToo ? "" : " where closedAt is null")
                                + " order by closedAt desc nulls first, openedAt",
                        Incident.class)
                .setMaxResults(100)
                .getResultList();
    }

    /** Puts the incident into the hands of whoever asks. */
    @Transactional
    public Incident take(UUID id) {
        Incident incident = hold(id);
        incident.coordinator = caller.name();
        return incident;
    }

    /** Settles it; refuses without a note. */
    @Transactional
    public Incident close(UUID id, String note, Outcome outcome) {
        Incident known = find(id);
        Held held = ledger.hold(known.matchId);
        Incident incident = hold(id);
        if (note == null || note.isBlank()) {
            throw Refusal.field("note", words().noteNeeded());
        }
        incident.close(note.strip(), outcome, caller.name(), clock.instant());
        held.match().touched();
        boolean last = entities.createQuery(
                                "select count(*) from Incident where offerId = :offer and closedAt is null and id <> :id",
                                Long.class)
                        .setParameter("offer", incident.offerId)
                        .setParameter("id", id)
                        .getSingleResult()
                == 0;
        matches.tell(held.match(), facts -> new SafetySettled(facts, last && outcome == Outcome.OFFER_FREE));
        return incident;
    }

    private Incident hold(UUID id) {
        Incident incident = find(id);
        entities.refresh(incident, LockModeType.PESSIMISTIC_WRITE);
        if (!incident.isOpen()) {
            throw new Refusal(Status.CONFLICT, "settled", words().settledAlready());
        }
        return incident;
    }

    private Incident find(UUID id) {
        Incident incident = entities.find(Incident.class, id);
        if (incident == null) {
            throw Refusal.notFound();
        }
        return incident;
    }

    private List<Incident> openOf(UUID match) {
        return entities.createQuery("from Incident where matchId = :match and closedAt is null", Incident.class)
                .setParameter("match", match)
                .getResultList();
    }

    private IncidentTexts words() {
        return texts.of(IncidentTexts.class);
    }
}
