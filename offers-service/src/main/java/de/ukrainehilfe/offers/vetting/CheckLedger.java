package de.ukrainehilfe.offers.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What was shown to us, row by row; nothing is ever changed, and the last row of a proof counts. */
@ApplicationScoped
public class CheckLedger {
    private static final String COLUMNS = "at, who, proof, outcome, inspected_on, issued_on, valid_until";

    private final EntityManager entities;

    CheckLedger(EntityManager entities) {
        this.entities = entities;
    }

    /** Oldest first. */
    @Transactional
    public List<Check> of(UUID offer) {
        List<?> rows = entities.createNativeQuery(
                        "select " + COLUMNS + " from vetting_check where offer_id = ?1 order by id", Tuple.class)
                .setParameter(1, offer)
                .getResultList();
        return rows.stream().map(row -> check((Tuple) row)).toList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(UUID offer, Check check) {
        entities.createNativeQuery(
                        "insert into vetting_check (offer_id, " + COLUMNS + ") values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, offer)
                .setParameter(2, check.at())
                .setParameter(3, check.who())
                .setParameter(4, check.proof().name())
                .setParameter(5, check.outcome().name())
                .setParameter(6, check.inspectedOn())
                .setParameter(7, check.issuedOn())
                .setParameter(8, check.validUntil())
                .executeUpdate();
    }

    /** What was known of the one is known of the other too. */
    @Transactional(Transactional.TxType.MANDATORY)
    void copy(UUID from, UUID to) {
        entities.createNativeQuery("insert into vetting_check (offer_id, " + COLUMNS + ") select ?2, " + COLUMNS
                        + " from vetting_check where offer_id = ?1 order by id")
                .setParameter(1, from)
                .setParameter(2, to)
                .executeUpdate();
    }

    /**
     * Forgets what was known of offers that are over: at once where nobody was ever helped by them, and else some time
     * after (SGB VIII § 72a (5)).
     */
    @Transactional
    int forget(Instant endedBefore) {
        return entities.createNativeQuery("delete from vetting_check c using offer o where o.id = c.offer_id"
                        + " and o.ended_at is not null and (o.matched_at is null or o.ended_at < ?1)")
                .setParameter(1, endedBefore)
                .executeUpdate();
    }

    private static Check check(Tuple row) {
        return new Check(
                row.get(0, Instant.class),
                row.get(1, String.class),
                Proof.valueOf(row.get(2, String.class)),
                Outcome.valueOf(row.get(3, String.class)),
                row.get(4, LocalDate.class),
                row.get(5, LocalDate.class),
                row.get(6, LocalDate.class));
    }
}
