package de.ukrainehilfe.matching.pool;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All offers and needs, open or not. Who locks rows locks needs before offers before matches, each in the order of their
 * ids, so that nobody waits in a circle.
 */
@ApplicationScoped
public class Pool {
    private static final String OFFERS = "select " + Rows.OFFER + " from pooled_offer o ";
    private static final String NEEDS = "select " + Rows.NEED + " from pooled_need n ";

    /** To hold a row while deciding; rows that only refer to it are not held up. */
    private static final String TO_CHANGE = " for no key update";

    private static final String TO_RELY_ON = " for share";

    private final Sql sql;

    Pool(Sql sql) {
        this.sql = sql;
    }

    public Optional<Offer> offer(UUID id) {
        return only(sql.query(OFFERS + "where id = ?", Rows::offer, id));
    }

    public Optional<Need> need(UUID id) {
        return only(sql.query(NEEDS + "where id = ?", Rows::need, id));
    }

    public List<Offer> offers(Collection<UUID> ids) {
        return sql.query(OFFERS + "where id = any (?)", Rows::offer, (Object) array(ids));
    }

    public List<Need> needs(Collection<UUID> ids) {
        return sql.query(NEEDS + "where id = any (?)", Rows::need, (Object) array(ids));
    }

    /** All open offers of the kind: a walk through everything, for plans and counts. */
    public List<Offer> openOffers(Kind kind) {
        return sql.query(OFFERS + "where kind = ? and status = 'OPEN' order by id", Rows::offer, kind);
    }

    /** All open needs of the kind: a walk through everything, for plans and counts. */
    public List<Need> openNeeds(Kind kind) {
        return sql.query(NEEDS + "where kind = ? and status = 'OPEN' order by id", Rows::need, kind);
    }

    /** The offer, held until the transaction ends. */
    public Optional<Offer> holdOffer(UUID id) {
        return only(sql.query(OFFERS + "where id = ?" + TO_CHANGE, Rows::offer, id));
    }

    /** The need, held until the transaction ends. */
    public Optional<Need> holdNeed(UUID id) {
        return only(sql.query(NEEDS + "where id = ?" + TO_CHANGE, Rows::need, id));
    }

    /** The needs, held until the transaction ends, locked in the order of their ids. */
    public List<Need> holdNeeds(Collection<UUID> ids) {
        return sql.query(NEEDS + "where id = any (?) order by id" + TO_CHANGE, Rows::need, (Object) array(ids));
    }

    /** The offers as they will stay until the transaction ends; others may rely on them too. */
    public List<Offer> relyOnOffers(Collection<UUID> ids) {
        return sql.query(OFFERS + "where id = any (?) order by id" + TO_RELY_ON, Rows::offer, (Object) array(ids));
    }

    /** Takes the quantity out of the offer, which the caller holds. */
    public void reserve(Offer offer, int quantity) {
        if (offer.isCounted()) {
            sql.update("update pooled_offer set reserved = reserved + ? where id = ?", quantity, offer.id());
        }
    }

    /** Puts the quantity back into the offer, which the caller holds. */
    public void giveBack(Offer offer, int quantity) {
        reserve(offer, -quantity);
    }

    /** @param series null where the need stands alone */
    public void joinSeries(UUID need, UUID series) {
        if (series != null) {
            sql.update("update pooled_need set series_id = ? where id = ?", series, need);
        }
    }

    public void setWanting(UUID need, boolean wanting) {
        sql.update("update pooled_need set wanting = ? where id = ?", wanting, need);
    }

    /** @param details the JSON as it came, with the fields that matching does not read */
    public void put(Offer offer, String details) {
        sql.update(
                "insert into pooled_offer (id, reference, version, facts_version, status, kind, association, postcode,"
                        + " position, from_date, until_date, language, open_since, heard_at, vetted_until,"
                        + " trainings, details)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?::point, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)"
                        + " on conflict (id) do update set version = excluded.version,"
                        + " facts_version = excluded.facts_version, status = excluded.status, kind = excluded.kind,"
                        + " association = excluded.association, postcode = excluded.postcode,"
                        + " position = excluded.position, from_date = excluded.from_date,"
                        + " until_date = excluded.until_date, language = excluded.language,"
                        + " open_since = excluded.open_since, heard_at = excluded.heard_at,"
                        + " vetted_until = excluded.vetted_until, trainings = excluded.trainings,"
                        + " details = excluded.details",
                offer.id(),
                offer.reference(),
                offer.version(),
                offer.factsVersion(),
                offer.status(),
                offer.kind(),
                offer.association(),
                offer.place().postcode(),
                Plane.point(offer.place()),
                offer.from(),
                offer.until(),
                offer.language(),
                offer.openSince(),
                offer.heardAt(),
                offer.proofs().vettedUntil(),
                DetailsJson.write(offer.proofs().trainings()),
                details);
    }

    /** @param details the JSON as it came, with the fields that matching does not read */
    public void put(Need need, String details) {
        sql.update(
                "insert into pooled_need (id, reference, version, facts_version, status, kind, association, postcode,"
                        + " position, from_date, until_date, language, urgency, open_since, details, wanting)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?::point, ?, ?, ?, ?, ?, ?::jsonb, ?)"
                        + " on conflict (id) do update set version = excluded.version,"
                        + " facts_version = excluded.facts_version, status = excluded.status, kind = excluded.kind,"
                        + " association = excluded.association, postcode = excluded.postcode,"
                        + " position = excluded.position, from_date = excluded.from_date,"
                        + " until_date = excluded.until_date, language = excluded.language,"
                        + " urgency = excluded.urgency, open_since = excluded.open_since,"
                        + " details = excluded.details, wanting = excluded.wanting",
                need.id(),
                need.reference(),
                need.version(),
                need.factsVersion(),
                need.status(),
                need.kind(),
                need.association(),
                need.place().postcode(),
                Plane.point(need.place()),
                need.from(),
                need.until(),
                need.language(),
                need.urgency(),
                need.openSince(),
                details,
                need.mayBeProposedTo());
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private static <T> Optional<T> only(List<T> rows) {
        return rows.stream().findFirst();
    }
}
