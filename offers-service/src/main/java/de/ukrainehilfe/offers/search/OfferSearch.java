package de.ukrainehilfe.offers.search;

import de.ukrainehilfe.defaults.lookup.Found;
import de.ukrainehilfe.defaults.lookup.LookupPage;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.offers.contact.Offerer;
import de.ukrainehilfe.offers.offer.Offer;
import de.ukrainehilfe.offers.offer.OfferTexts;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** People who offer help. */
@Path("/offers/search")
public class OfferSearch extends LookupPage {
    private final EntityManager entities;
    private final Texts words;

    OfferSearch(EntityManager entities, Texts words) {
        this.entities = entities;
        this.words = words;
    }

    @Override
    protected String records() {
        return "offer record left join offerer person on person.offer_id = record.id";
    }

    @Override
    protected List<Found> load(List<UUID> ids) {
        return entities.createQuery(
                        "select o, r from Offer o left join Offerer r on r.offerId = o.id where o.id in :ids",
                        Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> found(row.get(0, Offer.class), Optional.ofNullable(row.get(1, Offerer.class))))
                .toList();
    }

    private Found found(Offer offer, Optional<Offerer> person) {
        OfferTexts texts = words.of(OfferTexts.class);
        return new Found(
                offer.id,
                "/offers/" + offer.id,
                offer.reference,
                texts.kind(offer.kind) + ", " + texts.status(offer.status),
                person.map(one -> one.name).orElse(null),
                person.map(one -> one.email).orElse(null),
                person.map(one -> one.phone).orElse(null));
    }
}
