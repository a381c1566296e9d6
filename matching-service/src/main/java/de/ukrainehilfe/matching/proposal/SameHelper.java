package de.ukrainehilfe.matching.proposal;

import de.ukrainehilfe.matching.match.MatchEvent;
import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.Sql;
import de.ukrainehilfe.matching.search.SearchRequests;
import de.ukrainehilfe.matching.search.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who helps at one appointment of a series is preferred for the others, as long as they are wanted there: people would
 * rather not tell a stranger everything anew each time.
 */
@ApplicationScoped
public class SameHelper {
    private static final String KNOWN = " from match m join pooled_need n on n.id = m.need_id"
            + " join pooled_need other on other.series_id = n.series_id and other.id <> n.id"
            + " where m.status in ('APPROVED', 'CONFIRMED', 'COMPLETED')";

    private final Sql sql;
    private final SearchRequests searches;

    SameHelper(Sql sql, SearchRequests searches) {
        this.sql = sql;
        this.searches = searches;
    }

    /** Whoever was chosen for another appointment of the need's series. */
    public Set<UUID> offersKnownTo(Need need) {
        return need.details().appointment() == null
                ? Set.of()
                : ids("select distinct m.offer_id" + KNOWN + " and other.id = ?", need.id());
    }

    /** By need, for all of a kind at once: whoever was chosen for another appointment of its series. */
    public Map<UUID, Set<UUID>> offersKnown(Kind kind) {
        Map<UUID, Set<UUID>> known = new HashMap<>();
        sql.query(
                "select other.id, m.offer_id" + KNOWN + " and m.kind = ?",
                row -> known.computeIfAbsent(row.getObject(1, UUID.class), need -> new HashSet<>())
                        .add(row.getObject(2, UUID.class)),
                kind);
        return known;
    }

    /** The appointments of series in which the offer was chosen for another one. */
    Set<UUID> needsKnowing(Offer offer) {
        return offer.isCounted()
                ? Set.of()
                : ids("select distinct other.id" + KNOWN + " and m.offer_id = ?", offer.id());
    }

    /** Where somebody was chosen, or is no longer, the other appointments are looked at again. */
    void on(@Observes MatchEvent event) {
        if (event instanceof MatchEvent.Approved
                || event instanceof MatchEvent.Declined
                || event instanceof MatchEvent.Expired
                || event instanceof MatchEvent.Cancelled
                || event instanceof MatchEvent.Ended) {
            ids(
                            "select other.id from pooled_need n join pooled_need other on other.series_id = n.series_id"
                                    + " and other.id <> n.id where n.id = ? and other.status = 'OPEN'",
                            event.match().needId())
                    .forEach(other -> searches.add(Side.NEED, other));
        }
    }

    private Set<UUID> ids(String select, UUID of) {
        return new HashSet<>(sql.query(select, row -> row.getObject(1, UUID.class), of));
    }
}
