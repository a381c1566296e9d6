package de.ukrainehilfe.offers.duplicates;

import de.ukrainehilfe.defaults.duplicates.Duplicates;
import de.ukrainehilfe.defaults.duplicates.DuplicatesPage;
import de.ukrainehilfe.defaults.duplicates.Twin;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.offers.availability.Promised;
import de.ukrainehilfe.offers.contact.Offerer;
import de.ukrainehilfe.offers.offer.Offer;
import de.ukrainehilfe.offers.offer.OfferTexts;
import de.ukrainehilfe.offers.offer.OfferWords;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Offers that may be the same; what was never confirmed is forgotten by itself. A house offers much under one address: there
 * only what is alike in everything is the same.
 */
@Path("/offers/duplicates")
public class OfferDuplicates extends DuplicatesPage {
    private static final String LIVE =
            """
            select o.id, r.same_mail, r.same_phone, r.same_name,
                o.kind || case r.type when 'PRIVATE' then coalesce(o.details ->> 'item', '')
                    else o.postcode || cast(o.details as text) end as what
            from again cross join lateral (select * from offerer where offer_id = again.id offset 0) r
                cross join lateral (select * from offer where id = r.offer_id offset 0) o where o.status in ('OPEN', 'PAUSED')
            """;

    private final EntityManager entities;
    private final OfferMerge merge;
    private final Promised promised;
    private final OfferWords words;
    private final Texts texts;

    OfferDuplicates(EntityManager entities, OfferMerge merge, Promised promised, OfferWords words, Texts texts) {
        this.entities = entities;
        this.merge = merge;
        this.promised = promised;
        this.words = words;
        this.texts = texts;
    }

    @Override
    protected Duplicates.People people() {
        return new Duplicates.People("offerer", "offer_id");
    }

    @Override
    protected String live() {
        return LIVE;
    }

    @Override
    protected List<Twin> show(List<UUID> ids) {
        Set<UUID> withMatch = promised.among(ids);
        return entities.createQuery(
                        "select o, r from Offer o left join Offerer r on r.offerId = o.id where o.id in :ids",
                        Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> twin(row.get(0, Offer.class), Optional.ofNullable(row.get(1, Offerer.class)), withMatch))
                .toList();
    }

    @Override
    protected void merge(UUID merged, UUID survivor) {
        merge.merge(merged, survivor);
    }

    private Twin twin(Offer offer, Optional<Offerer> person, Set<UUID> withMatch) {
        OfferTexts names = texts.of(OfferTexts.class);
        return new Twin(
                offer.id,
                "/offers/" + offer.id,
                offer.reference,
                names.kind(offer.kind) + ": " + String.join(", ", words.facts(offer)),
                names.status(offer.status),
                words.where(offer),
                words.when(offer),
                words.minute(offer.submittedAt),
                offer.association,
                person.map(one -> one.name).orElse(null),
                person.map(one -> one.email).orElse(null),
                person.map(one -> one.phone).orElse(null),
                withMatch.contains(offer.id));
    }
}
