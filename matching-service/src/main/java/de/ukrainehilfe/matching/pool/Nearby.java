package de.ukrainehilfe.matching.pool;

import de.ukrainehilfe.matching.pool.NeedDetails.Conversation;
import de.ukrainehilfe.matching.pool.NeedDetails.Errand;
import de.ukrainehilfe.matching.pool.NeedDetails.Household;
import de.ukrainehilfe.matching.pool.NeedDetails.Mentee;
import de.ukrainehilfe.matching.pool.NeedDetails.Ride;
import de.ukrainehilfe.matching.pool.NeedDetails.Supplies;
import de.ukrainehilfe.matching.pool.OfferDetails.Companion;
import de.ukrainehilfe.matching.pool.OfferDetails.Driver;
import de.ukrainehilfe.matching.pool.OfferDetails.Home;
import de.ukrainehilfe.matching.pool.OfferDetails.Interpreter;
import de.ukrainehilfe.matching.pool.OfferDetails.Mentor;
import de.ukrainehilfe.matching.pool.OfferDetails.Speech;
import de.ukrainehilfe.matching.pool.OfferDetails.Stock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

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

    // nobody is looked at in vain among many who may not work with minors
    private static final String VETTED = " and (o.vetted_until is not null or not ?)";
    private static final String MINORS = " and (? or not coalesce((n.details ->> 'minors')::boolean, false))";

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

    private static final String DRIVERS = OFFERS.formatted(
            Kind.TRANSPORT,
            "(o.details ->> 'seats')::int >= ? and (o.details ->> 'load')::int >= ?"
                    + " and (o.details ->> 'wheelchair')::boolean >= ?");
    private static final String COMPANIONS = OFFERS.formatted(
            Kind.ACCOMPANIMENT,
            "jsonb_exists(o.details -> 'occasions', ?) and o.languages @> array[?]::text[]" + VETTED);
    private static final String MENTORS = OFFERS.formatted(
            Kind.MENTORING,
            "o.remaining >= ? and (o.details ->> 'months')::int >= ? and texts(o.details -> 'content') @> ?" + VETTED);
    private static final String RIDES = NEEDS.formatted(
            Kind.TRANSPORT,
            "(n.details ->> 'persons')::int <= ? and (n.details ->> 'load')::int <= ?"
                    + " and (n.details ->> 'wheelchair')::boolean <= ?");
    private static final String ERRANDS = NEEDS.formatted(
            Kind.ACCOMPANIMENT, "n.details ->> 'occasion' = any (?) and n.details ->> 'language' = any (?)" + MINORS);
    private static final String MENTEES = NEEDS.formatted(
            Kind.MENTORING,
            "n.quantity <= ? and (n.details ->> 'months')::int <= ? and texts(n.details -> 'content') <@ ?" + MINORS);

    private final Sql sql;

    Nearby(Sql sql) {
        this.sql = sql;
    }

    /** The nearest open offers that may fit the need on the day or later, nearest first, without the excepted ones. */
    public List<Offer> offersFor(Need need, LocalDate today, Collection<UUID> except, int most) {
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
        } else if (need.details() instanceof Ride ride) {
            select = DRIVERS;
            asked.addAll(List.of(ride.persons(), ride.load(), ride.wheelchair()));
        } else if (need.details() instanceof Errand errand) {
            select = COMPANIONS;
            asked.addAll(List.of(errand.occasion(), errand.language(), errand.withMinors()));
        } else if (need.details() instanceof Mentee mentee) {
            select = MENTORS;
            asked.addAll(List.of(mentee.hoursPerWeek(), mentee.months(), names(mentee.content()), mentee.withMinors()));
        } else {
            Conversation conversation = (Conversation) need.details();
            select = INTERPRETERS;
            asked.addAll(List.of(conversation.from(), conversation.to(), conversation.mode()));
        }
        if (!addPlaceAndTime(asked, need.from(), need.until(), today, except, Plane.point(need.place()))) {
            return List.of();
        }
        asked.add(most);
        return sql.query(select, Rows::offer, asked.toArray());
    }

    /** The nearest open needs that want a proposal and that the offer may fit on the day or later, nearest first. */
    public List<Need> needsFor(Offer offer, LocalDate today, Collection<UUID> except, int most) {
        List<Object> asked = new ArrayList<>();
        String select;
        if (offer.details() instanceof Home home) {
            select = HOUSEHOLDS;
            asked.addAll(
                    List.of(home.womenOnly(), home.barrierFree(), home.pets(), home.children(), offer.remaining()));
        } else if (offer.details() instanceof Stock stock) {
            select = SUPPLIES;
            asked.add(stock.item());
        } else if (offer.details() instanceof Driver driver) {
            select = RIDES;
            asked.addAll(List.of(driver.seats(), driver.load(), driver.wheelchair()));
        } else if (offer.details() instanceof Companion companion) {
            select = ERRANDS;
            asked.addAll(List.of(names(companion.occasions()), codes(companion.languages()), isVetted(offer)));
        } else if (offer.details() instanceof Mentor mentor) {
            select = MENTEES;
            asked.addAll(List.of(offer.remaining(), mentor.months(), names(mentor.content()), isVetted(offer)));
        } else {
            Interpreter interpreter = (Interpreter) offer.details();
            select = CONVERSATIONS;
            asked.addAll(List.of(codes(interpreter.languages()), names(interpreter.modes())));
        }
        if (!addPlaceAndTime(asked, offer.from(), offer.until(), today, except, Plane.point(offer.place()))) {
            return List.of();
        }
        asked.add(most);
        return sql.query(select, Rows::need, asked.toArray());
    }

    private static boolean isVetted(Offer offer) {
        return offer.proofs().vettedUntil() != null;
    }

    private static String[] names(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).toArray(String[]::new);
    }

    private static String[] codes(List<Speech> languages) {
        return languages.stream().map(Speech::code).toArray(String[]::new);
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
        return true;
    }
}
