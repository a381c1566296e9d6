package de.ukrainehilfe.matching.match;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.matching.pool.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** The matches in the order in which somebody should look at them, page by page. */
@ApplicationScoped
public class MatchQueue {
    private final EntityManager entities;
    private final Texts texts;

    MatchQueue(EntityManager entities, Texts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    /**
     * What is asked for; null means all.
     *
     * @param association only matches on one side of which it stands
     */
    public record Filter(MatchStatus status, Kind kind, String association) {
        /** Open ones by what is due first, settled ones by what was settled last. */
        boolean isRising() {
            return status != null && !status.isOver() && status != MatchStatus.CONFIRMED;
        }
    }

    private record Place(Instant due, BigDecimal score, UUID id) {}

    /** Up to one more than the limit, starting after the cursor. */
    public List<Match> page(Filter filter, int limit, String cursor) {
        List<String> conditions = new ArrayList<>();
        if (filter.status() != null) {
            conditions.add("status = :status");
        }
        if (filter.kind() != null) {
            conditions.add("kind = :kind");
        }
        if (filter.association() != null) {
            conditions.add("(offerAssociation = :association or needAssociation = :association)");
        }
        Place after = cursor == null ? null : place(cursor);
        if (after != null) {
            conditions.add("(due, -score, id) " + (filter.isRising() ? ">" : "<") + " (:due, :score, :id)");
        }
        String direction = filter.isRising() ? "" : " desc";
        TypedQuery<Match> query = entities.createQuery(
                "from Match" + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions))
                        + " order by due" + direction + ", -score" + direction + ", id" + direction,
                Match.class);
        bind(query, filter, after);
        return query.setMaxResults(limit + 1).getResultList();
    }

    private static void bind(TypedQuery<Match> query, Filter filter, Place after) {
        if (filter.status() != null) {
            query.setParameter("status", filter.status());
        }
        if (filter.kind() != null) {
            query.setParameter("kind", filter.kind());
        }
        if (filter.association() != null) {
            query.setParameter("association", filter.association());
        }
        if (after != null) {
            query.setParameter("due", after.due());
            query.setParameter("score", after.score().negate());
            query.setParameter("id", after.id());
        }
    }

    /** What the next page starts after. */
    public static String cursor(Match last) {
        String place = last.due + "|" + last.score + "|" + last.id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.US_ASCII));
    }

    private Place place(String cursor) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split("\\|");
            return new Place(Instant.parse(parts[0]), new BigDecimal(parts[1]), UUID.fromString(parts[2]));
        } catch (RuntimeException unreadable) {
            throw Refusal.field("cursor", texts.problems().notReadable());
        }
    }
}
