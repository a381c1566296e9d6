package de.ukrainehilfe.matching.plan.interpreting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.matching.plan.Spot;
import de.ukrainehilfe.matching.plan.Stay;
import de.ukrainehilfe.matching.pool.Appointment;
import de.ukrainehilfe.matching.pool.Level;
import de.ukrainehilfe.matching.pool.Mode;
import de.ukrainehilfe.matching.pool.NeedDetails.Conversation;
import de.ukrainehilfe.matching.pool.OfferDetails.Interpreter;
import de.ukrainehilfe.matching.pool.OfferDetails.Speech;
import de.ukrainehilfe.matching.pool.Window;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    private static final Spot HERE = new Spot(0, 0);
    private static final Instant MONDAY_TEN = Instant.parse("2026-12-07T09:00:00Z");
    private static final Appointment HOUR = new Appointment(MONDAY_TEN, 60);
    private static final List<Speech> BOTH =
            List.of(new Speech("uk", Level.NATIVE), new Speech("de", Level.C1), new Speech("ru", Level.A2));
    private static final List<Window> MONDAYS =
            List.of(new Window(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)));
    private static final Volunteer OKSANA = volunteer(List.of());

    @Test
    void eachReasonNamesTheFirstCriterionThatNoVolunteerMeets() {
        assertEquals(UnservedReason.NOBODY_WITH_LANGUAGES, why(OKSANA, "ru", Mode.PHONE, HOUR));
        assertEquals(UnservedReason.NOBODY_IN_THAT_MODE, why(OKSANA, "uk", Mode.VIDEO, HOUR));
        assertEquals(
                UnservedReason.NOBODY_AT_THAT_TIME, why(OKSANA, "uk", Mode.PHONE, new Appointment(MONDAY_TEN, 121)));
        assertEquals(UnservedReason.TAKEN, why(OKSANA, "uk", Mode.PHONE, new Appointment(MONDAY_TEN, 120)));
    }

    @Test
    void whatIsPromisedAlreadyStandsInTheWayWithTheWayThere() {
        Appointment later = new Appointment(MONDAY_TEN.plusSeconds(80 * 60), 30);
        assertEquals(UnservedReason.TAKEN, why(booked(later, new Spot(5, 0)), "uk", Mode.PHONE, HOUR));
        assertEquals(UnservedReason.BOOKED, why(booked(later, new Spot(5.1, 0)), "uk", Mode.PHONE, HOUR));
        assertEquals(UnservedReason.TAKEN, why(booked(later, null), "uk", Mode.PHONE, HOUR));
    }

    @Test
    void whoHasTwelveHoursInTheWeekIsAskedForNoMore() {
        Appointment long11 = new Appointment(MONDAY_TEN.plusSeconds(86_400), 11 * 60);
        assertEquals(UnservedReason.TAKEN, why(booked(long11, null), "uk", Mode.PHONE, HOUR));
        Appointment long12 = new Appointment(MONDAY_TEN.plusSeconds(86_400), 11 * 60 + 1);
        assertEquals(UnservedReason.BOOKED, why(booked(long12, null), "uk", Mode.PHONE, HOUR));
    }

    @Test
    void whoWasRejectedIsNotGivenAgain() {
        assertEquals(
                UnservedReason.REJECTED, Reasons.of(problem(OKSANA, "uk", Mode.PHONE, HOUR, new int[][] {{0}}), 0));
    }

    private static UnservedReason why(Volunteer volunteer, String language, Mode mode, Appointment time) {
        return Reasons.of(problem(volunteer, language, mode, time, new int[0][]), 0);
    }

    private static InterpretingProblem problem(
            Volunteer volunteer, String language, Mode mode, Appointment time, int[][] rejected) {
        Request request = new Request(new Conversation(language, "de", Level.B2, mode, null, time), HERE, 0, 0);
        return new InterpretingProblem(List.of(request), List.of(volunteer), InterpretingWeights.STANDARD, rejected);
    }

    private static Volunteer booked(Appointment time, Spot spot) {
        return volunteer(List.of(new Booking(time, spot)));
    }

    private static Volunteer volunteer(List<Booking> booked) {
        Interpreter can = new Interpreter(BOTH, Set.of(Mode.PHONE), MONDAYS, Set.of(), null);
        return new Volunteer(can, new Stay(20_000, Stay.OPEN), HERE, booked);
    }
}
