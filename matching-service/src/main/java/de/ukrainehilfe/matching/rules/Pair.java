package de.ukrainehilfe.matching.rules;

import de.ukrainehilfe.defaults.time.SystemClock;
import de.ukrainehilfe.matching.pool.Appointment;
import de.ukrainehilfe.matching.pool.Housed;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.NeedDetails.Conversation;
import de.ukrainehilfe.matching.pool.NeedDetails.Errand;
import de.ukrainehilfe.matching.pool.NeedDetails.Household;
import de.ukrainehilfe.matching.pool.NeedDetails.Mentee;
import de.ukrainehilfe.matching.pool.NeedDetails.Ride;
import de.ukrainehilfe.matching.pool.NeedDetails.Supplies;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.OfferDetails.Companion;
import de.ukrainehilfe.matching.pool.OfferDetails.Driver;
import de.ukrainehilfe.matching.pool.OfferDetails.Home;
import de.ukrainehilfe.matching.pool.OfferDetails.Interpreter;
import de.ukrainehilfe.matching.pool.OfferDetails.Mentor;
import de.ukrainehilfe.matching.pool.OfferDetails.Stock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * An offer and a need side by side, with everything a rule may look at.
 *
 * @param missing how much the need still lacks
 * @param quantity how much of it the offer would give
 * @param bookings when the offer's interpreter is promised to others
 * @param now the moment of judging
 * @param housed how full the offer's district is beside the others
 * @param known whether the offer was chosen for another appointment of the need's series
 */
public record Pair(
        Offer offer,
        Need need,
        int missing,
        int quantity,
        List<Appointment> bookings,
        Instant now,
        Housed housed,
        boolean known) {
    public Pair(Offer offer, Need need, int missing, int quantity, List<Appointment> bookings, Instant now) {
        this(offer, need, missing, quantity, bookings, now, Housed.NOBODY, false);
    }

    /**
     * The pair with as much as the offer has and the need wants; persons who belong together are not divided.
     *
     * @param wanted what no other proposal would cover, at most what is missing
     */
    public static Pair of(Offer offer, Need need, int missing, int wanted, List<Appointment> bookings, Instant now) {
        int quantity = need.isDivisible() ? Math.min(offer.remaining(), wanted) : missing;
        return new Pair(offer, need, missing, quantity, bookings, now);
    }

    /** The same, seen with how full the offer's district is. */
    public Pair where(Housed housed) {
        return new Pair(offer, need, missing, quantity, bookings, now, housed, known);
    }

    /** The same, seen with whether the two know each other. */
    public Pair knowing(boolean known) {
        return new Pair(offer, need, missing, quantity, bookings, now, housed, known);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, SystemClock.CITY);
    }

    /** The later beginning. */
    public LocalDate from() {
        return offer.from().isAfter(need.from()) ? offer.from() : need.from();
    }

    /** The earlier end; null where neither has one. */
    public LocalDate until() {
        if (offer.until() == null || need.until() == null) {
            return offer.until() == null ? need.until() : offer.until();
        }
        return offer.until().isBefore(need.until()) ? offer.until() : need.until();
    }

    /** The first day on which the two can meet. */
    public LocalDate firstDay() {
        Appointment asked = need.details().appointment();
        LocalDate from = asked == null ? from() : asked.day();
        return from.isBefore(today()) ? today() : from;
    }

    boolean sameKind() {
        return offer.kind() == need.kind();
    }

    /** Asks a question about places to stay; pairs of another kind pass. */
    boolean lodging(BiPredicate<Home, Household> question) {
        return !(offer.details() instanceof Home home)
                || !(need.details() instanceof Household household)
                || question.test(home, household);
    }

    /** Asks a question about goods; pairs of another kind pass. */
    boolean goods(BiPredicate<Stock, Supplies> question) {
        return !(offer.details() instanceof Stock stock)
                || !(need.details() instanceof Supplies supplies)
                || question.test(stock, supplies);
    }

    /** Asks a question about interpreting; pairs of another kind pass. */
    boolean interpreting(BiPredicate<Interpreter, Conversation> question) {
        return !(offer.details() instanceof Interpreter interpreter)
                || !(need.details() instanceof Conversation conversation)
                || question.test(interpreter, conversation);
    }

    /** Asks a question about rides; pairs of another kind pass. */
    boolean transport(BiPredicate<Driver, Ride> question) {
        return !(offer.details() instanceof Driver driver)
                || !(need.details() instanceof Ride ride)
                || question.test(driver, ride);
    }

    /** Asks a question about going along; pairs of another kind pass. */
    boolean accompaniment(BiPredicate<Companion, Errand> question) {
        return !(offer.details() instanceof Companion companion)
                || !(need.details() instanceof Errand errand)
                || question.test(companion, errand);
    }

    /** Asks a question about mentoring; pairs of another kind pass. */
    boolean mentoring(BiPredicate<Mentor, Mentee> question) {
        return !(offer.details() instanceof Mentor mentor)
                || !(need.details() instanceof Mentee mentee)
                || question.test(mentor, mentee);
    }

    /** Asks a question about interpreting at a fixed time; pairs without one pass. */
    boolean appointment(BiPredicate<Interpreter, Appointment> question) {
        return interpreting((interpreter, conversation) ->
                conversation.appointment() == null || question.test(interpreter, conversation.appointment()));
    }
}
