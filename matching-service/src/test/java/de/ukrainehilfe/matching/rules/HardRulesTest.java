package de.ukrainehilfe.matching.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import de.ukrainehilfe.matching.pool.Appointment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HardRulesTest {
    private final Story room = Stories.erikasRoom();
    private final Story olena = Stories.olenasFamily();
    private final Story blankets = Stories.twentyBlankets();
    private final Story shelter = Stories.thirtyBlanketsNeeded();
    private final Story oksana = Stories.oksanaInterprets();
    private final Story petro = Stories.petroAtTheDoctor();

    @Test
    void aRoomAndAFamilyThatFitsMayMeet() {
        assertAllowed(Meeting.of(room, olena));
        assertAllowed(Meeting.of(blankets, shelter));
        assertAllowed(Meeting.of(oksana, petro));
    }

    @Test
    void aBlanketIsNoRoom() {
        assertBreaks("same-kind", Meeting.of(blankets, olena));
        assertBreaks("same-kind", Meeting.of(room, petro));
    }

    @Test
    void aChildWithoutAnAdultIsNeverProposed() {
        assertBreaks("no-minor-alone", Meeting.of(room, olena.with("details.unaccompaniedMinor", true)));
        assertBreaks("no-minor-alone", Meeting.of(room, olena.with("details.adults", 0)));
    }

    @Test
    void whoCanOnlyTakePeopleInSpringIsNotAskedForDecember() {
        assertBreaks("dates", Meeting.of(room.with("from", "2027-03-01"), olena));
        assertAllowed(Meeting.of(room.with("from", "2027-02-28"), olena));
        assertAllowed(Meeting.of(room.with("until", null), olena.with("until", null)));
    }

    @Test
    void whatIsOverIsNotProposed() {
        Story lastYear = room.with("from", "2026-10-01").with("until", "2026-11-19");
        assertBreaks("dates", Meeting.of(lastYear, olena.with("from", "2026-10-01")));
    }

    @Test
    void aFamilyIsNotDivided() {
        assertBreaks("capacity", Meeting.of(room.with("details.places", 2), olena));
        assertAllowed(Meeting.of(room.with("details.places", 3), olena));
        assertBreaks("capacity", Meeting.reserved(2, room, olena));
        assertAllowed(Meeting.reserved(1, room, olena));
    }

    @Test
    void goodsAreDividedButNothingIsNotGiven() {
        assertEquals(20, Meeting.of(blankets, shelter).quantity());
        assertEquals(5, Meeting.reserved(15, blankets, shelter).quantity());
        assertBreaks("capacity", Meeting.reserved(20, blankets, shelter));
    }

    @Test
    void aFlatOfItsOwnIsForOneHousehold() {
        Story flat = room.with("details.ownFlat", true).with("details.places", 10);
        assertAllowed(Meeting.of(flat, olena));
        assertFalse(HardRules.ownFlat(Meeting.reserved(3, flat, olena)));
        assertTrue(HardRules.ownFlat(Meeting.reserved(3, room.with("details.places", 10), olena)));
    }

    @Test
    void womenOnlyHoldsBothWays() {
        Story shelterForWomen = room.with("details.womenOnly", true);
        Story amongWomen = olena.with("details.womenOnly", true);
        assertBreaks("women-only", Meeting.of(shelterForWomen, olena));
        assertBreaks("women-only", Meeting.of(room, amongWomen));
        assertAllowed(Meeting.of(shelterForWomen, amongWomen));
    }

    @Test
    void whoUsesAWheelchairNeedsAWayIn() {
        Story wheelchair = olena.with("details.barrierFree", true);
        assertBreaks("barrier-free", Meeting.of(room, wheelchair));
        assertAllowed(Meeting.of(room.with("details.barrierFree", true), wheelchair));
        assertAllowed(Meeting.of(room.with("details.barrierFree", true), olena));
    }

    @Test
    void theCatComesAlong() {
        Story withCat = olena.with("details.pets", true);
        assertAllowed(Meeting.of(room, withCat));
        assertBreaks("pets", Meeting.of(room.with("details.pets", false), withCat));
    }

    @Test
    void childrenAreNotWelcomeEverywhere() {
        Story quiet = room.with("details.children", false);
        assertBreaks("children", Meeting.of(quiet, olena));
        assertAllowed(Meeting.of(quiet, Stories.tarasAlone()));
    }

    @Test
    void pillowsAreNoBlankets() {
        assertBreaks("item", Meeting.of(blankets.with("details.item", "pillow"), shelter));
        assertBreaks("item", Meeting.of(blankets.with("details.unit", "KG"), shelter));
    }

    @Test
    void bothLanguagesAreSpokenWellEnough() {
        assertBreaks("languages", Meeting.of(oksana, petro.with("details.from", "ru")));
        assertBreaks("languages", Meeting.of(oksana, petro.with("details.level", "C2")));
        Story almostNative = oksana.with(
                "details.languages",
                List.of(Map.of("code", "uk", "level", "NATIVE"), Map.of("code", "de", "level", "C2")));
        assertAllowed(Meeting.of(almostNative, petro.with("details.level", "C2")));
        assertBreaks("languages", Meeting.of(almostNative, petro.with("details.level", "NATIVE")));
    }

    @Test
    void whoComesInPersonIsNotAskedForAVideo() {
        assertBreaks("mode", Meeting.of(oksana, petro.with("details.mode", "VIDEO")));
        assertAllowed(Meeting.of(oksana, petro.with("details.mode", "PHONE")));
    }

    @Test
    void mondayMorningsMeanMondayMorningsInDuesseldorf() {
        assertBreaks("window", Meeting.of(oksana, petro.with("details.appointment", at("2027-01-12T10:00:00+01:00"))));
        assertBreaks("window", Meeting.of(oksana, petro.with("details.appointment", at("2027-01-11T11:30:00+01:00"))));
        assertBreaks("window", Meeting.of(oksana, petro.with("details.appointment", at("2027-01-11T08:59:00+01:00"))));
        assertAllowed(Meeting.of(oksana, petro.with("details.appointment", at("2027-01-11T11:00:00+01:00"))));
        // in summer the same hour of the clock is another hour of the sun
        Story spring = petro.with("from", "2027-04-01").with("until", "2027-04-30");
        assertAllowed(Meeting.of(oksana, spring.with("details.appointment", at("2027-04-12T09:00:00+02:00"))));
        assertBreaks(
                "window",
                Meeting.of(
                        oksana,
                        spring.with("details.appointment", at("2027-04-12T09:00:00+01:00"))
                                .with("details.appointment", at("2027-04-12T07:30:00+01:00"))));
    }

    @Test
    void whoNamesNoTimesCanBeAskedForAny() {
        Story anyTime = oksana.with("details.weekly", List.of());
        assertAllowed(Meeting.of(anyTime, petro.with("details.appointment", at("2027-01-12T23:30:00+01:00"))));
        assertAllowed(Meeting.of(oksana, petro.with("details.appointment", null)));
    }

    @Test
    void whoOffersOneAppointmentIsAskedForThatOnly() {
        Story once = oksana.with("details.weekly", List.of())
                .with("details.appointment", Map.of("start", "2027-01-11T09:00:00Z", "minutes", 120));
        assertAllowed(Meeting.of(once, petro));
        assertBreaks("window", Meeting.of(once, petro.with("details.appointment", at("2027-01-11T11:30:00+01:00"))));
    }

    @Test
    void nobodyInterpretsAtTwoPlacesAtOnce() {
        Appointment overlapping = new Appointment(Instant.parse("2027-01-11T09:59:00Z"), 30);
        Appointment before = new Appointment(Instant.parse("2027-01-11T08:00:00Z"), 60);
        Appointment after = new Appointment(Instant.parse("2027-01-11T10:00:00Z"), 60);
        assertBreaks("not-double-booked", Meeting.booked(oksana, petro, before, overlapping));
        assertAllowed(Meeting.booked(oksana, petro, before, after));
    }

    private static Map<String, Object> at(String start) {
        return Map.of("start", start, "minutes", 60);
    }

    private static void assertAllowed(Pair pair) {
        assertEquals("", HardRules.firstBroken(pair).map(HardRule::name).orElse(""));
    }

    private static void assertBreaks(String rule, Pair pair) {
        assertEquals(rule, HardRules.firstBroken(pair).map(HardRule::name).orElse("none"));
    }
}
