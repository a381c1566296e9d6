package de.ukrainehilfe.matching.pool;

import de.ukrainehilfe.matching.pool.NeedDetails.Conversation;
import de.ukrainehilfe.matching.pool.NeedDetails.Household;
import de.ukrainehilfe.matching.pool.NeedDetails.Supplies;
import de.ukrainehilfe.matching.pool.OfferDetails.Home;
import de.ukrainehilfe.matching.pool.OfferDetails.Interpreter;
import de.ukrainehilfe.matching.pool.OfferDetails.Speech;
import de.ukrainehilfe.matching.pool.OfferDetails.Stock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Walks outwards from a record to its nearest possible counterparts. The conditions are the cheap part of the hard rules,
 * written so that the indexes of V1 answer them; the rules themselves have the last word.
 */
@ApplicationScoped
public class Nearby {
    private static final String OFFERS =
            "select " + Rows.OFFER + " from pooled_offer o where o.kind = '%s' and o.status = 'OPEN'"
                    + " and %s and o.period && daterange(?, ?, '[]') and o.id <> all (?)"
                    + " order by o.position <-> ?::point limit ?";
    private static final String NEEDS =
            "select " + Rows.NEED + " from pooled_need n where n.kind = '%s' and n.status = 'OPEN' and n.wanting"
                    + " and %s and n.period && daterange(?, ?, '[]') and n.id <> all (?)"
                    + " order by n.position <-> ?::point limit ?";

    // "at least as much as asked" also holds for booleans: false < true
    private static final String HOMES = OFFERS.formatted(
            Kind.LODGING,
            "o.women_only = ? and o.barrier_free >= ? and o.pets >= ? and o.children >= ? and o.remaining >= ?");
    private static final String STOCKS = OFFERS.formatted(Kind.GOODS, "o.item = ? and o.remaining > 0");
    private static final String INTERPRETERS =
            OFFERS.formatted(Kind.INTERPRETING, "o.languages @> array[?, ?]::text[] and o.modes @> array[?]::text[]");
    private static final String HOUSEHOLDS = NEEDS.formatted(
            Kind.LODGING,
            "n.women_only = ? and n.barrier_free <= ? and n.pets <= ? and n.with_children <= ? and n.quantity <= ?");
    private static final String SUPPLIES = NEEDS.formatted(Kind.GOODS, "n.item = ?");
    private static final String CONVERSATIONS =
            NEEDS.formatted(Kind.INTERPRETING, "n.languages <@ ? and n.mode = any (?)");

    private final Sql sql;
    private final int nearest;

    /** @param nearest how many the database preselects; more find better scores far away, and cost time */
    Nearby(Sql sql, @ConfigProperty(name = "matching.search.nearest") int nearest) {
        this.sql = sql;
        this.nearest = nearest;
    }

    /** Open offers that may fit the need on the day or later, nearest first, without the excepted ones. */
    public List<Offer> offersFor(Need need, LocalDate today, Collection<UUID> except) {
        List<Object> asked = new ArrayList<>();
        String select;
        if (need.details() instanceof Household household) {
            select = HOMES;
            asked.addAll(List.of(
                    household.womenOnly(),
                    household.barrierFree(),
                    household.pets(),
                    household.children() > 0,
                    household.quantity()));
        } else if (need.details() instanceof Supplies supplies) {
            select = STOCKS;
            asked.add(supplies.item());
        } else {
            Conversation conversation = (Conversation) need.details();
            select = INTERPRETERS;
            asked.addAll(List.of(conversation.from(), conversation.to(), conversation.mode()));
        }
        if (!addPlaceAndTime(asked, need.from(), need.until(), today, except, Plane.point(need.place()))) {
            return List.of();
        }
        return sql.query(select, Rows::offer, asked.toArray());
    }

    /** Open needs that want a proposal and that the offer may fit on the day or later, nearest first. */
    public List<Need> needsFor(Offer offer, LocalDate today, Collection<UUID> except) {
        List<Object> asked = new ArrayList<>();
        String select;
        if (offer.details() instanceof Home home) {
            select = HOUSEHOLDS;
            asked.addAll(
                    List.of(home.womenOnly(), home.barrierFree(), home.pets(), home.children(), offer.remaining()));
        } else if (offer.details() instanceof Stock stock) {
            select = SUPPLIES;
            asked.add(stock.item());
        } else {
            Interpreter interpreter = (Interpreter) offer.details();
            select = CONVERSATIONS;
            asked.add(interpreter.languages().stream().map(Speech::code).toArray(String[]::new));
            asked.add(interpreter.modes().stream().map(Mode::name).toArray(String[]::new));
        }
        if (!addPlaceAndTime(asked, offer.from(), offer.until(), today, except, Plane.point(offer.place()))) {
            return List.of();
        }
        return sql.query(select, Rows::need, asked.toArray());
    }

    /** Returns false where the time is over. */
    private boolean addPlaceAndTime(
            List<Object> asked, LocalDate from, LocalDate until, LocalDate today, Collection<UUID> except, String at) {
        if (until != null && until.isBefore(today)) {
            return false;
        }
        asked.add(from.isBefore(today) ? today : from);
        asked.add(until);
        asked.add(except.toArray(UUID[]::new));
        asked.add(at);
        asked.add(nearest);
        return true;
    }
}
