package de.ukrainehilfe.matching.plan.interpreting;

import de.ukrainehilfe.matching.plan.Spot;
import de.ukrainehilfe.matching.pool.Appointment;

/**
 * A conversation that a volunteer is promised to already.
 *
 * @param spot null where it is by phone or video, from home
 */
public record Booking(Appointment time, Spot spot) {}
