/**
 * Who interprets which conversation: nobody at two places at once, the ways between them counted, no more than twelve hours
 * a week, by prices for conversations that prove a bound and a search that comes near it.
 *
 * <p>To make a plan, state the volunteers with what they can and where they are booked already as {@link
 * de.ukrainehilfe.matching.plan.interpreting.Volunteer}, conversations with a fixed time that nobody interprets yet as {@link
 * de.ukrainehilfe.matching.plan.interpreting.Request}, put both lists into an {@link
 * de.ukrainehilfe.matching.plan.interpreting.InterpretingProblem} and call {@link
 * de.ukrainehilfe.matching.plan.interpreting.InterpretingSolver#solve}; the plan names the two by their index in those
 * lists.
 */
package de.ukrainehilfe.matching.plan.interpreting;
