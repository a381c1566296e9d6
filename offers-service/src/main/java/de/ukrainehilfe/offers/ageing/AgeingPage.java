package de.ukrainehilfe.offers.ageing;

import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.offers.offer.Authority;
import de.ukrainehilfe.offers.offer.Offer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Offers that nobody has taken up for more than two days, and for more than seven, the oldest first. */
@Path("/offers/ageing")
@RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
@Produces(MediaType.TEXT_HTML)
class AgeingPage {
    private static final int ROWS = 100;
    private static final Duration A_WHILE = Duration.ofHours(48);
    private static final Duration TOO_LONG = Duration.ofDays(7);
    private static final String WAITING =
            " from offer o where status in ('UNCONFIRMED', 'OPEN', 'PAUSED') and submitted_at < :before"
                    + " and submitted_at >= :after and (cast(:own as text) is null or association = cast(:own as text))"
                    + " and not exists (select 1 from released_contact r where r.offer_id = o.id)";

    private final EntityManager entities;
    private final Authority authority;
    private final Clock clock;

    AgeingPage(EntityManager entities, Authority authority, Clock clock) {
        this.entities = entities;
        this.authority = authority;
        this.clock = clock;
    }

    /** The offers of one age, and how many there are of it in all. */
    record Group(List<Offer> offers, long total) {
        public boolean isCut() {
            return offers.size() < total;
        }
    }

    @CheckedTemplate(basePath = "ageing")
    static class Templates {
        static native TemplateInstance ageing(Group tooLong, Group aWhile);
    }

    @GET
    @Transactional
    public TemplateInstance ageing() {
        Instant now = clock.instant();
        Instant week = now.minus(TOO_LONG);
        return Templates.ageing(group(Instant.EPOCH, week), group(week, now.minus(A_WHILE)));
    }

    private Group group(Instant after, Instant before) {
        @SuppressWarnings("unchecked")
        List<Offer> offers = query("select o.*" + WAITING + " order by submitted_at", Offer.class, after, before)
                .setMaxResults(ROWS)
                .getResultList();
        Number total = (Number)
                query("select count(*)" + WAITING, Long.class, after, before).getSingleResult();
        return new Group(offers, total.longValue());
    }

    private Query query(String text, Class<?> result, Instant after, Instant before) {
        return entities.createNativeQuery(text, result)
                .setParameter("after", after)
                .setParameter("before", before)
                .setParameter("own", authority.portfolio());
    }
}
