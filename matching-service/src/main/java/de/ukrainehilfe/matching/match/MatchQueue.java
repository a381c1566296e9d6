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
import java.util.Set;
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
     * @param postcodes only needs of these areas
     * @param waitingBefore only what has waited since then or longer
     * @param score only proposals of so many points or more
     */
    public record Filter(
            MatchStatus status,
            Kind kind,
            String association,
            Set<String> postcodes,
            Instant waitingBefore,
            Integer score) {
        public Filter(MatchStatus status, Kind kind, String association) {
            this(status, kind, association, null, null, null);
        }

        /** The same for every status and kind. */
        Filter everyStatusAndKind() {
            return new Filter(null, null, association, postcodes, waitingBefore, score);
        }

        /** Open ones by what is due first, settled ones by what was settled last. */
        boolean isRising() {
            return status != null && !status.isOver() && status != MatchStatus.CONFIRMED;
        }

        private String conditions() {
            List<String> conditions = new ArrayList<>(List.of("1 = 1"));
            addIf(status, "status = :status", conditions);
            addIf(kind, "kind = :kind", conditions);
            addIf(association, "(offerAssociation = :association or needAssociation = :association)", conditions);
            addIf(postcodes, "terms.postcode in :postcodes", conditions);
            addIf(score, "-score <= :least", conditions);
            // what is proposed is due since its need has been open
            addIf(
                    waitingBefore,
                    status == MatchStatus.PROPOSED ? "schedule.due <= :before" : "proposedAt <= :before",
                    conditions);
            return String.join(" and ", conditions);
        }

        private static void addIf(Object wanted, String condition, List<String> conditions) {
            if (wanted != null) {
                conditions.add(condition);
            }
        }

        private <T> TypedQuery<T> bindTo(TypedQuery<T> query) {
            bind(query, "status", status);
            bind(query, "kind", kind);
            bind(query, "association", association);
            bind(query, "postcodes", postcodes);
            bind(query, "before", waitingBefore);
            bind(query, "least", score == null ? null : BigDecimal.valueOf(-score));
            return query;
        }

        private static void bind(TypedQuery<?> query, String name, Object wanted) {
            if (wanted != null) {
                query.setParameter(name, wanted);
            }
        }
    }

    /** How many there are of a status and a kind. */
    public record Count(MatchStatus status, Kind kind, long matches) {}

    private record Place(Instant due, BigDecimal score, UUID id) {}

    /** Up to one more than the limit, starting after the cursor. */
    public List<Match> page(Filter filter, int limit, String cursor) {
        Place after = cursor == null ? null : place(cursor);
        String beyond = "";
        if (after != null) {
            beyond = " and (schedule.due, -score, id) " + (filter.isRising() ? ">" : "<") + " (:due, :score, :id)";
        }
        String direction = filter.isRising() ? "" : " desc";
        TypedQuery<Match> query = filter.bindTo(entities.createQuery(
                "from Match where " + filter.conditions() + beyond + " order by schedule.due" + direction + ", -score"
                        + direction + ", id" + direction,
                Match.class));
        if (after != null) {
            query.setParameter("due", after.due());
            query.setParameter("score", after.score().negate());
            query.setParameter("id", after.id());
        }
        return query.setMaxResults(limit + 1).getResultList();
    }

    /** How many the filter finds, whatever status and kind it names, by both. */
    public List<Count> counts(Filter filter) {
        Filter every = filter.everyStatusAndKind();
        return every.bindTo(entities.createQuery(
                        "select new de.ukrainehilfe.matching.match.MatchQueue$Count(status, kind, count(*)) from Match"
                                + " where " + every.conditions() + " group by status, kind",
                        Count.class))
                .getResultList();
    }

    /** What the next page starts after. */
    public static String cursor(Match last) {
        String place = last.schedule.due + "|" + last.score + "|" + last.id;
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
