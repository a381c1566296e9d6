package de.ukrainehilfe.matching.match;

import de.ukrainehilfe.matching.search.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The matches beside a match: those that share its need or its offer. */
@ApplicationScoped
public class Neighbours {
    private final EntityManager entities;

    Neighbours(EntityManager entities) {
        this.entities = entities;
    }

    /** The other open proposals of its need, or of its offer, the best first. */
    public List<Match> of(Side shared, Match match, int atMost) {
        return entities.createQuery(
                        "from Match where " + column(shared) + " = :record and status = PROPOSED and id <> :id"
                                + " order by score desc, id",
                        Match.class)
                .setParameter("record", record(shared, match))
                .setParameter("id", match.id)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** How many other matches of that side came to nothing because somebody did not want or did not answer. */
    public int refusals(Side shared, Match match) {
        return entities.createQuery(
                        "select count(*) from Match where " + column(shared) + " = :record and id <> :id"
                                + " and status in (REJECTED, DECLINED, EXPIRED)",
                        Long.class)
                .setParameter("record", record(shared, match))
                .setParameter("id", match.id)
                .getSingleResult()
                .intValue();
    }

    private static String column(Side side) {
        return side == Side.OFFER ? "offerId" : "needId";
    }

    private static UUID record(Side side, Match match) {
        return side == Side.OFFER ? match.offerId : match.needId;
    }
}
