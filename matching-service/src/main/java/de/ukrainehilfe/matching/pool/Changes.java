package de.ukrainehilfe.matching.pool;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What has changed in the pool since a moment, whichever instance changed it; nothing is missed, some is told twice. */
@ApplicationScoped
public class Changes {
    private static final String OFFERS = "select " + Rows.OFFER + " from pooled_offer o where kind = '%s' and ";
    private static final String NEEDS = "select " + Rows.NEED + " from pooled_need n where kind = '%s' and ";
    private static final String SINCE = "changed >= ?::xid8";
    private static final String OPEN_AFTER = "status = 'OPEN' and id > ? order by id limit ?";

    private final Sql sql;

    Changes(Sql sql) {
        this.sql = sql;
    }

    /** The moment now: whatever is not visible yet is told to whoever asks since it. */
    public String now() {
        return sql.query("select pg_snapshot_xmin(pg_current_snapshot())::text", row -> row.getString(1))
                .get(0);
    }

    public List<Offer> offers(Kind kind, String since) {
        return sql.query(OFFERS.formatted(kind) + SINCE, Rows::offer, since);
    }

    public List<Need> needs(Kind kind, String since) {
        return sql.query(NEEDS.formatted(kind) + SINCE, Rows::need, since);
    }

    /** Some of the open ones, in the order of their ids. */
    public List<Offer> openOffers(Kind kind, UUID after, int most) {
        return sql.query(OFFERS.formatted(kind) + OPEN_AFTER, Rows::offer, after, most);
    }

    /** Some of the open ones, in the order of their ids. */
    public List<Need> openNeeds(Kind kind, UUID after, int most) {
        return sql.query(NEEDS.formatted(kind) + OPEN_AFTER, Rows::need, after, most);
    }
}
