package de.ukrainehilfe.offers.message;

import de.ukrainehilfe.defaults.message.Correspondence;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.offers.offer.Steps;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What offerers write is read by coordinators only. */
@ApplicationScoped
class OffererLetters implements Correspondence {
    private final EntityManager entities;
    private final Steps steps;
    private final Caller caller;

    OffererLetters(EntityManager entities, Steps steps, Caller caller) {
        this.entities = entities;
        this.steps = steps;
        this.caller = caller;
    }

    @Override
    public String record() {
        return "offer";
    }

    @Override
    @Transactional
    public boolean knows(UUID id) {
        return !entities.createNativeQuery("select 1 from offerer where offer_id = ?1")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    @Override
    public String limit() {
        if (!caller.isCoordinator()) {
            throw new ForbiddenException();
        }
        return null;
    }

    @Override
    public void answered(UUID id) {
        steps.answered(id);
    }
}
