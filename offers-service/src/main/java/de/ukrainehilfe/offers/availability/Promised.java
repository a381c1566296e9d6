package de.ukrainehilfe.offers.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The matches of each offer that somebody is asked about or has agreed to. */
@ApplicationScoped
public class Promised {
    private final EntityManager entities;

    Promised(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(UUID match, UUID offer) {
        entities.createNativeQuery(
                        "insert into promised_match (match_id, offer_id) values (?1, ?2) on conflict do nothing")
                .setParameter(1, match)
                .setParameter(2, offer)
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void remove(UUID match) {
        entities.createNativeQuery("delete from promised_match where match_id = ?1")
                .setParameter(1, match)
                .executeUpdate();
    }

    /** Those of the offers that have such a match. */
    public Set<UUID> among(List<UUID> offers) {
        List<?> rows = entities.createNativeQuery(
                        "select distinct offer_id from promised_match where offer_id in (?1)", UUID.class)
                .setParameter(1, offers)
                .getResultList();
        return rows.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }
}
