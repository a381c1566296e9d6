package de.ukrainehilfe.matching.plan.interpreting;

import de.ukrainehilfe.matching.plan.Spot;
import de.ukrainehilfe.matching.plan.Stay;
import de.ukrainehilfe.matching.pool.OfferDetails.Interpreter;
import java.util.List;

/**
 * Somebody who interprets.
 *
 * @param stay the days on which the offer stands
 * @param home where calls are taken, and from where the way is counted
 * @param booked what is promised already; it counts towards the week's hours
 */
public record Volunteer(Interpreter can, Stay stay, Spot home, List<Booking> booked) {
    public Volunteer {
        booked = List.copyOf(booked);
    }
}
