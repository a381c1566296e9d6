package de.ukrainehilfe.matching.pool;

import de.ukrainehilfe.defaults.place.Places;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Reads the pool's rows. */
final class Rows {
    static final String OFFER =
            "o.id, o.reference, o.version, o.facts_version, o.status, o.kind, o.association, o.postcode,"
                    + " o.from_date, o.until_date, o.language, o.open_since, o.details, o.reserved, o.heard_at,"
                    + " o.vetted_until, o.trainings";
    static final String NEED =
            "n.id, n.reference, n.version, n.facts_version, n.status, n.kind, n.association, n.postcode,"
                    + " n.from_date, n.until_date, n.language, n.urgency, n.open_since, n.details, n.wanting";

    private Rows() {}

    static Offer offer(ResultSet row) throws SQLException {
        return new Offer(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getLong("version"),
                row.getLong("facts_version"),
                Offer.Status.valueOf(row.getString("status")),
                Kind.valueOf(row.getString("kind")),
                row.getString("association"),
                Places.find(row.getString("postcode")).orElseThrow(),
                row.getObject("from_date", LocalDate.class),
                row.getObject("until_date", LocalDate.class),
                row.getString("language"),
                instant(row, "open_since"),
                DetailsJson.read(row.getString("details"), OfferDetails.class),
                row.getInt("reserved"),
                instant(row, "heard_at"),
                new Proofs(
                        row.getObject("vetted_until", LocalDate.class),
                        DetailsJson.trainings(row.getString("trainings"))));
    }

    static Need need(ResultSet row) throws SQLException {
        return new Need(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getLong("version"),
                row.getLong("facts_version"),
                Need.Status.valueOf(row.getString("status")),
                Kind.valueOf(row.getString("kind")),
                row.getString("association"),
                Places.find(row.getString("postcode")).orElseThrow(),
                row.getObject("from_date", LocalDate.class),
                row.getObject("until_date", LocalDate.class),
                row.getString("language"),
                Need.Urgency.valueOf(row.getString("urgency")),
                instant(row, "open_since"),
                DetailsJson.read(row.getString("details"), NeedDetails.class),
                row.getBoolean("wanting"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
