package de.ukrainehilfe.defaults.duplicates;

import de.ukrainehilfe.defaults.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which record lives on in which, since when and by whose word: the service's own table {@code merged_record}. */
@Named("merges")
@ApplicationScoped
public class Merges {
    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    Merges(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /** A record, and the one it lives on in. */
    public record Merge(UUID id, String reference, UUID survivorId, String survivorReference, Instant at, String who) {}

    /** The record itself, or the one it was merged into. */
    @Transactional
    public UUID surviving(UUID id) {
        return from(List.of(id)).stream().map(Merge::survivorId).findFirst().orElse(id);
    }

    /** Those of these records that live on in another. */
    @Transactional
    public List<Merge> from(List<UUID> ids) {
        return select("id in (:ids)", ids);
    }

    /** Everything that lives on in the record, and where it lives on itself; oldest first. */
    @Transactional
    public List<Merge> about(UUID id) {
        return select("id in (:ids) or survivor_id in (:ids)", List.of(id));
    }

    private List<Merge> select(String condition, List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(
                        "select id, reference, survivor_id, survivor_reference, at, who from merged_record where "
                                + condition + " order by at",
                        Tuple.class)
                .setParameter("ids", ids)
                .getResultList();
        return rows.stream()
                .map(row -> new Merge(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, UUID.class),
                        row.get(3, String.class),
                        row.get(4, Instant.class),
                        row.get(5, String.class)))
                .toList();
    }

    /** Writes it down; what lived on in the merged one lives on in the survivor. Both records have to be locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(UUID id, String reference, UUID survivorId, String survivorReference) {
        entities.createNativeQuery("update merged_record set survivor_id = :survivor, survivor_reference = :reference"
                        + " where survivor_id = :id")
                .setParameter("survivor", survivorId)
                .setParameter("reference", survivorReference)
                .setParameter("id", id)
                .executeUpdate();
        entities.createNativeQuery("insert into merged_record (id, reference, survivor_id, survivor_reference, at, who)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, id)
                .setParameter(2, reference)
                .setParameter(3, survivorId)
                .setParameter(4, survivorReference)
                .setParameter(5, clock.instant())
                .setParameter(6, caller.name())
                .executeUpdate();
    }
}
