package de.ukrainehilfe.offers.offer;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.offers.offer.OfferStatus.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;

/** Forgets the person behind an offer: name, contact, consent and free text go, the bare offer stays for the count. */
@ApplicationScoped
public class Erasure {
    /** The offer, and what lives on in it. */
    private static final String SAME = "(select ?1 union all select id from merged_record where survivor_id = ?1)";

    private static final String ADDRESS = "(select lower(email) from offerer where offer_id in " + SAME + ")";

    private final Offers offers;
    private final Steps steps;
    private final Texts texts;
    private final EntityManager entities;

    Erasure(Offers offers, Steps steps, Texts texts, EntityManager entities) {
        this.offers = offers;
        this.steps = steps;
        this.texts = texts;
        this.entities = entities;
    }

    /**
     * As the offerer wishes; what still counts is withdrawn first, so that nobody is sent to them. Who was reported as not
     * safe cannot vanish before that is settled.
     */
    @Transactional
    public void erase(UUID id, String token) {
        Offer offer = offers.locked(id).orElseThrow(Refusal::notFound);
        if (offer.isFrozen()) {
            throw new Refusal(
                    Status.CONFLICT, "frozen", texts.of(OfferTexts.class).frozen());
        }
        if (offer.status.isLive()) {
            steps.take(id, Step.WITHDRAW, token);
        }
        // what the same person wrote to the desk, or began and did not send
        execute("delete from draft where lower(sender) in " + ADDRESS, id);
        execute("delete from offer_draft where lower(email) in " + ADDRESS, id);
        erase(id);
    }

    @Transactional
    void erase(UUID id) {
        offers.locked(id).ifPresent(offer -> {
            if (offer.status == OfferStatus.UNCONFIRMED) {
                offers.delete(offer);
                return;
            }
            execute("update offer set note = null where id in " + SAME, id);
            execute("delete from offerer where offer_id in " + SAME, id);
            execute("delete from vetting_check where offer_id in " + SAME, id);
            execute("delete from offer_message where offer_id in " + SAME, id);
            execute("delete from consent_record where offer_id in " + SAME, id);
        });
    }

    private void execute(String sql, UUID id) {
        entities.createNativeQuery(sql).setParameter(1, id).executeUpdate();
    }
}
