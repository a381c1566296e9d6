package de.ukrainehilfe.defaults.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Draws references from the service's own sequence. */
@ApplicationScoped
public class ReferenceNumbers {
    private final EntityManager entities;

    ReferenceNumbers(EntityManager entities) {
        this.entities = entities;
    }

    /** The next unused reference with the prefix; numbers of transactions that fail are not given again. */
    public String next(char prefix) {
        Number number = (Number) entities.createNativeQuery("select nextval('reference_number')", Long.class)
                .getSingleResult();
        return Reference.of(prefix, number.longValue());
    }
}
