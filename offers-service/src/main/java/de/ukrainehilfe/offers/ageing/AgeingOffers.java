package de.ukrainehilfe.offers.ageing;

import de.ukrainehilfe.defaults.ageing.AgeingPage;
import de.ukrainehilfe.offers.offer.Authority;
import de.ukrainehilfe.offers.offer.Offer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;

/** Offers that nobody has taken up. */
@Path("/offers/ageing")
class AgeingOffers extends AgeingPage<Offer> {
    private static final String WAITING =
            " from offer o where status in ('UNCONFIRMED', 'OPEN', 'PAUSED') and submitted_at < :before"
                    + " and submitted_at >= :after and (cast(:own as text) is null or association = cast(:own as text))"
                    + " and not exists (select 1 from released_contact r where r.offer_id = o.id)";

    private final EntityManager entities;
    private final Authority authority;

    AgeingOffers(EntityManager entities, Authority authority) {
        this.entities = entities;
        this.authority = authority;
    }

    @CheckedTemplate(basePath = "ageing")
    static class Templates {
        static native TemplateInstance ageing(Group<Offer> tooLong, Group<Offer> aWhile);
    }

    @Override
    protected TemplateInstance page(Group<Offer> tooLong, Group<Offer> aWhile) {
        return Templates.ageing(tooLong, aWhile);
    }

    @Override
    protected Group<Offer> waiting(Instant after, Instant before) {
        @SuppressWarnings("unchecked")
        List<Offer> offers = query("select o.*" + WAITING + " order by submitted_at", Offer.class, after, before)
                .setMaxResults(ROWS)
                .getResultList();
        Number total = (Number)
                query("select count(*)" + WAITING, Long.class, after, before).getSingleResult();
        return new Group<>(offers, total.longValue());
    }

    private Query query(String text, Class<?> result, Instant after, Instant before) {
        return entities.createNativeQuery(text, result)
                .setParameter("after", after)
                .setParameter("before", before)
                .setParameter("own", authority.portfolio());
    }
}
