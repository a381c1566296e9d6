package de.ukrainehilfe.offers.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What has happened to an offer so far, for those whose it is. */
@ApplicationScoped
public class History {
    private static final String STEPS = "select at, what from offer_history where offer_id = ?1";
    private static final String RELEASES =
            "select released_at as at, 'RELEASED' as what from released_contact where offer_id = ?1";

    private final EntityManager entities;
    private final Clock clock;

    History(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** What can be told. */
    public enum What {
        SUBMITTED,
        CONFIRM,
        PAUSE,
        RESUME,
        CHANGE,
        WITHDRAW,
        EXPIRE,
        /** The same offer, given twice, became one. */
        MERGED,
        /** Both sides of a match said yes. */
        RELEASED
    }

    public record Entry(Instant at, What what) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void add(Offer offer, What what) {
        entities.createNativeQuery("insert into offer_history (offer_id, at, what) values (?1, ?2, ?3)")
                .setParameter(1, offer.id)
                .setParameter(2, Timestamp.from(clock.instant()))
                .setParameter(3, what.name())
                .executeUpdate();
    }

    /** Oldest first. */
    @Transactional
    public List<Entry> of(Offer offer) {
        return Stream.of(
                        Stream.of(new Entry(offer.submittedAt, What.SUBMITTED)),
                        read(STEPS, offer.id),
                        read(RELEASES, offer.id))
                .flatMap(entries -> entries)
                .sorted(Comparator.comparing(Entry::at))
                .toList();
    }

    private Stream<Entry> read(String sql, UUID offer) {
        List<?> rows = entities.createNativeQuery(sql, Tuple.class)
                .setParameter(1, offer)
                .getResultList();
        return rows.stream().map(row -> entry((Tuple) row));
    }

    private static Entry entry(Tuple row) {
        return new Entry(row.get("at", Instant.class), What.valueOf(row.get("what", String.class)));
    }
}
