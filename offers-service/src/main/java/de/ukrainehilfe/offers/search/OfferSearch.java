package de.ukrainehilfe.offers.search;

import de.ukrainehilfe.defaults.lookup.Found;
import de.ukrainehilfe.defaults.lookup.LookupPage;
import de.ukrainehilfe.defaults.lookup.Wanted;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.offers.contact.Offerer;
import de.ukrainehilfe.offers.offer.Offer;
import de.ukrainehilfe.offers.offer.OfferTexts;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;

/** People who offer help. */
@Path("/offers/search")
public class OfferSearch extends LookupPage {
    private static final String SELECT = "select o.id from offer o join offerer r on r.offer_id = o.id where ";

    private final EntityManager entities;
    private final Texts words;

    OfferSearch(EntityManager entities, Texts words) {
        this.entities = entities;
        this.words = words;
    }

    @Override
    protected List<Found> find(Wanted wanted) {
        Query query =
                switch (wanted.by()) {
                    case REFERENCE -> query("o.reference = :text", wanted.text());
                    case MAIL -> query("lower(r.email) = :text", wanted.text());
                    case PHONE ->
                        query(
                                "reverse(regexp_replace(r.phone, '\\D', '', 'g')) like :text",
                                new StringBuilder(wanted.text()).reverse() + "%");
                    case NAME ->
                        query(
                                "lower(r.name) like all (:text)",
                                wanted.patterns().toArray(String[]::new));
                };
        @SuppressWarnings("unchecked")
        List<UUID> ids = query.setMaxResults(MOST).getResultList();
        return ids.stream().map(this::found).toList();
    }

    private Query query(String condition, Object text) {
        return entities.createNativeQuery(SELECT + condition + " order by o.id desc", UUID.class)
                .setParameter("text", text);
    }

    private Found found(UUID id) {
        Offer offer = entities.find(Offer.class, id);
        Offerer person = entities.find(Offerer.class, id);
        OfferTexts texts = words.of(OfferTexts.class);
        return new Found(
                id,
                "/offers/" + id,
                offer.reference,
                texts.kind(offer.kind) + ", " + texts.status(offer.status),
                person.name,
                person.email,
                person.phone);
    }
}
