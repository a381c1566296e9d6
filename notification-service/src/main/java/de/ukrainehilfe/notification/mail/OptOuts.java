package de.ukrainehilfe.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Who does not want which kind of mail, by offer or need. */
@ApplicationScoped
public class OptOuts {
    private final EntityManager entities;
    private final Clock clock;

    OptOuts(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    public void stop(UUID record, Dispensable kind) {
        entities.createNativeQuery("insert into opt_out (record_id, kind, since) values (:record, :kind, :now)"
                        + " on conflict do nothing")
                .setParameter("record", record)
                .setParameter("kind", kind.name())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    @Transactional
    public void resume(UUID record, Dispensable kind) {
        entities.createNativeQuery("delete from opt_out where record_id = :record and kind = :kind")
                .setParameter("record", record)
                .setParameter("kind", kind.name())
                .executeUpdate();
    }

    @Transactional
    public boolean include(UUID record, Dispensable kind) {
        return !entities.createNativeQuery("select 1 from opt_out where record_id = :record and kind = :kind")
                .setParameter("record", record)
                .setParameter("kind", kind.name())
                .getResultList()
                .isEmpty();
    }
}
