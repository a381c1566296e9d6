package de.ukrainehilfe.matching.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import de.ukrainehilfe.matching.pool.Appointment;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rides, accompaniment and mentoring. */
class CompanyRulesTest {
    private final Story vasyl = Stories.vasylsVan();
    private final Story halyna = Stories.halynasRide();
    private final Story gerda = Stories.gerdaGoesAlong();
    private final Story danylo = Stories.danyloAtTheOffice();
    private final Story ali = Stories.aliMentors();
    private final Story marta = Stories.martaLearnsGerman();

    @Test
    void whoFitsMayMeet() {
        assertAllowed(Meeting.of(vasyl, halyna));
        assertAllowed(Meeting.of(gerda, danylo));
        assertAllowed(Meeting.of(ali, marta));
        assertBreaks("same-kind", Meeting.of(vasyl, danylo));
    }

    @Test
    void everybodyAndEverythingFitsIntoTheCar() {
        assertBreaks("seats", Meeting.of(vasyl.with("details.seats", 1), halyna));
        assertBreaks("load", Meeting.of(vasyl.with("details.load", 10), halyna.with("details.load", 11)));
        assertBreaks("wheelchair", Meeting.of(vasyl.with("details.wheelchair", false), halyna));
        assertAllowed(Meeting.of(vasyl.with("details.wheelchair", false), halyna.with("details.wheelchair", false)));
    }

    @Test
    void startAndDestinationLieWithinTheRadius() {
        assertBreaks("radius", Meeting.of(vasyl.with("details.radius", 5), halyna));
        assertBreaks("radius", Meeting.of(vasyl, halyna.with("details.destination", "50667")));
        assertAllowed(Meeting.of(vasyl.with("details.radius", 60), halyna.with("details.destination", "50667")));
        assertAllowed(Meeting.of(vasyl, halyna.with("details.destination", null)));
    }

    @Test
    void nobodyDrivesToTwoPlacesAtOnce() {
        Appointment sameTime = new Appointment(Instant.parse("2027-01-11T09:30:00Z"), 30);
        assertBreaks("not-double-booked", Meeting.booked(vasyl, halyna, sameTime));
        assertAllowed(Meeting.booked(vasyl, halyna.with("details.appointment", null), sameTime));
    }

    @Test
    void whoGoesAlongSpeaksTheLanguageAndKnowsThePlace() {
        assertBreaks("languages", Meeting.of(gerda, danylo.with("details.language", "ru")));
        assertBreaks("languages", Meeting.of(gerda, danylo.with("details.level", "C1")));
        assertBreaks("occasion", Meeting.of(gerda, danylo.with("details.occasion", "SCHOOL")));
    }

    @Test
    void aMentorHasTheTimeAndTheSubjects() {
        assertBreaks("content", Meeting.of(ali, marta.with("details.content", List.of("GERMAN", "SCHOOL"))));
        assertBreaks("months", Meeting.of(ali, marta.with("details.months", 12)));
        assertBreaks("capacity", Meeting.of(ali, marta.with("details.hoursPerWeek", 4)));
        assertBreaks("capacity", Meeting.reserved(2, ali, marta));
        assertAllowed(Meeting.reserved(1, ali, marta));
    }

    private static void assertAllowed(Pair pair) {
        assertEquals("", HardRules.firstBroken(pair).map(HardRule::name).orElse(""));
    }

    private static void assertBreaks(String rule, Pair pair) {
        assertEquals(rule, HardRules.firstBroken(pair).map(HardRule::name).orElse("none"));
    }
}
