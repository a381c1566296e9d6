package de.ukrainehilfe.offers.offer;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All offers. */
@ApplicationScoped
public class Offers implements PanacheRepositoryBase<Offer, UUID> {
    /**
     * What a list is narrowed to; null does not narrow.
     *
     * @param after the last offer of the page before
     */
    public record Selection(Kind kind, OfferStatus status, String association, UUID after) {}

    /** The offer, locked until the transaction ends, so that two changes at once come one after the other. */
    public Optional<Offer> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Newest first. */
    public List<Offer> select(Selection wanted, int atMost) {
        StringBuilder where = new StringBuilder("1 = 1");
        Map<String, Object> values = new HashMap<>();
        narrow(where, values, "kind =", "kind", wanted.kind());
        narrow(where, values, "status =", "status", wanted.status());
        narrow(where, values, "association =", "association", wanted.association());
        narrow(where, values, "id <", "after", wanted.after());
        PanacheQuery<Offer> found = find(where + " order by id desc", values);
        return found.range(0, atMost - 1).list();
    }

    long forgetUnconfirmedBefore(Instant limit) {
        return delete("status = ?1 and submittedAt < ?2", OfferStatus.UNCONFIRMED, limit);
    }

    /** Open ones of which nothing was heard or asked since the limit, and that may still be asked. */
    public List<UUID> toAsk(Instant limit, int questions, int atMost) {
        return ids(
                "status = OPEN and coalesce(askedAt, heardAt) <= ?1 and questions < ?2 order by coalesce(askedAt, heardAt)",
                limit,
                questions,
                atMost);
    }

    /** Open ones whose last question nobody answered by the limit. */
    public List<UUID> silentSince(Instant limit, int questions, int atMost) {
        return ids("status = OPEN and askedAt <= ?1 and questions >= ?2 order by askedAt", limit, questions, atMost);
    }

    /** Open since before the limit and never asked for in a match, of which nobody was told. */
    public List<UUID> unmatchedSince(Instant limit, int atMost) {
        return getEntityManager()
                .createQuery(
                        "select id from Offer where status = OPEN and openSince <= ?1 and matchedAt is null"
                                + " and unmatchedToldAt is null order by openSince",
                        UUID.class)
                .setParameter(1, limit)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Live ones of which a check or a training ends by the day, the soonest first; an association's own, or everybody's. */
    public List<Offer> withProofEndingBy(LocalDate day, String association, int atMost) {
        Map<String, Object> values = new HashMap<>(Map.of("day", day));
        StringBuilder where = new StringBuilder("status in (OPEN, PAUSED) and proofEnds <= :day");
        narrow(where, values, "association =", "association", association);
        return find(where + " order by proofEnds, id", values)
                .range(0, atMost - 1)
                .list();
    }

    /** Those of them whose owner was not told of it. */
    public List<UUID> toTellOfProofEndingBy(LocalDate day, int atMost) {
        return getEntityManager()
                .createQuery(
                        "select id from Offer where status in (OPEN, PAUSED) and proofEnds <= ?1"
                                + " and (proofEndTold is null or proofEndTold <> proofEnds) order by proofEnds",
                        UUID.class)
                .setParameter(1, day)
                .setMaxResults(atMost)
                .getResultList();
    }

    List<UUID> ofPersonsEndedBefore(Instant limit, int atMost) {
        return getEntityManager()
                .createQuery(
                        "select o.id from Offer o join Offerer p on p.offerId = o.id where o.endedAt < ?1"
                                + " order by o.endedAt",
                        UUID.class)
                .setParameter(1, limit)
                .setMaxResults(atMost)
                .getResultList();
    }

    private List<UUID> ids(String where, Instant limit, int questions, int atMost) {
        return getEntityManager()
                .createQuery("select id from Offer where " + where, UUID.class)
                .setParameter(1, limit)
                .setParameter(2, questions)
                .setMaxResults(atMost)
                .getResultList();
    }

    List<UUID> endedBefore(LocalDate today, int atMost) {
        return getEntityManager()
                .createQuery(
                        "select id from Offer where status in (OPEN, PAUSED) and until < ?1 order by until", UUID.class)
                .setParameter(1, today)
                .setMaxResults(atMost)
                .getResultList();
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition).append(" :").append(name);
            values.put(name, value);
        }
    }
}
