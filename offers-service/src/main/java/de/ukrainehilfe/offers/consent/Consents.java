package de.ukrainehilfe.offers.consent;

import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.offers.consent.ConsentRecord.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Writes down who agreed to what. */
@ApplicationScoped
public class Consents {
    private final EntityManager entities;
    private final ConsentText text;
    private final Page page;
    private final Clock clock;

    Consents(EntityManager entities, ConsentText text, Page page, Clock clock) {
        this.entities = entities;
        this.text = text;
        this.page = page;
        this.clock = clock;
    }

    /** The text was ticked in the form that is being answered; to be stored with what was submitted. */
    public ConsentRecord submitted(UUID offerId, String version) {
        ConsentRecord record = record(offerId, Step.SUBMITTED);
        record.textVersion = version;
        record.textHash = text.hash();
        record.language = page.getLang();
        return record;
    }

    /** The text that was ticked then is confirmed now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void confirmed(UUID offerId, boolean byLink) {
        ConsentRecord submitted = entities.createQuery(
                        "from ConsentRecord where offerId = ?1 and step = ?2", ConsentRecord.class)
                .setParameter(1, offerId)
                .setParameter(2, Step.SUBMITTED)
                .getSingleResult();
        ConsentRecord record = record(offerId, byLink ? Step.CONFIRMED_BY_LINK : Step.CONFIRMED_BY_COORDINATOR);
        record.textVersion = submitted.textVersion;
        record.textHash = submitted.textHash;
        record.language = submitted.language;
        entities.persist(record);
    }

    private ConsentRecord record(UUID offerId, Step step) {
        ConsentRecord record = new ConsentRecord();
        record.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        record.offerId = offerId;
        record.step = step;
        record.at = clock.instant();
        return record;
    }
}
