package de.ukrainehilfe.defaults.lookup;

import de.ukrainehilfe.defaults.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who looked whom up, and what for: in the service's own table {@code person_lookup}, which nothing can be taken from. */
@ApplicationScoped
public class LookupLog {
    private static final int SHOWN = 200;

    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    LookupLog(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /** One look-up; what was typed is not kept, for it may be a name. */
    record Entry(Instant at, String who, Purpose purpose, Wanted.By by, int found) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public void note(Purpose purpose, Wanted.By by, List<UUID> found) {
        entities.createNativeQuery("insert into person_lookup (at, who, purpose, searched_by, found)"
                        + " values (:at, :who, :purpose, :by, :found)")
                .setParameter("at", clock.instant())
                .setParameter("who", caller.name())
                .setParameter("purpose", purpose.name())
                .setParameter("by", by.name())
                .setParameter("found", found.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** The latest, newest first. */
    @Transactional
    List<Entry> latest() {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(
                        "select at, who, purpose, searched_by, cardinality(found) as found from person_lookup"
                                + " order by id desc",
                        Tuple.class)
                .setMaxResults(SHOWN)
                .getResultList();
        return rows.stream()
                .map(row -> new Entry(
                        row.get("at", Instant.class),
                        row.get("who", String.class),
                        Purpose.valueOf(row.get("purpose", String.class)),
                        Wanted.By.valueOf(row.get("searched_by", String.class)),
                        row.get("found", Integer.class)))
                .toList();
    }
}
