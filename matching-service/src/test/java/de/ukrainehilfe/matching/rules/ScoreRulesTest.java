package de.ukrainehilfe.matching.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import de.ukrainehilfe.matching.pool.Appointment;
import de.ukrainehilfe.matching.pool.Housed;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ScoreRulesTest {
    private static final Map<String, Integer> POINTS = Map.of(
            "distance",
            40,
            "fit",
            30,
            "waiting",
            20,
            "language",
            10,
            "vulnerability",
            8,
            "slack",
            8,
            "district",
            8,
            "balance",
            8,
            "workload",
            8);

    private final Story room = Stories.erikasRoom();
    private final Story olena = Stories.olenasFamily().with("openSince", "2026-11-20T12:00:00Z");

    @Test
    void theNearerTheBetter() {
        assertEquals(40, points("distance", room.with("postcode", "40210"), olena));
        double bilk = points("distance", room, olena);
        double cologne = points("distance", room.with("postcode", "50667"), olena);
        assertTrue(bilk > 36 && bilk < 40 && cologne > 0 && cologne < bilk, bilk + " " + cologne);
        assertEquals(0, points("distance", room.with("postcode", "10115"), olena));
        assertEquals(List.of("3"), reason("distance", room, olena).parameters());
    }

    @Test
    void onTheTelephoneEverybodyIsNear() {
        Story far = Stories.oksanaInterprets().with("postcode", "10115");
        Story byPhone = Stories.petroAtTheDoctor().with("details.mode", "PHONE");
        assertEquals(40, points("distance", far, byPhone));
        assertEquals(0, points("distance", far, Stories.petroAtTheDoctor()));
    }

    @Test
    void aFullRoomIsABetterFitThanAnEmptyHouse() {
        assertEquals(22.5, points("fit", room, olena));
        assertEquals(30, points("fit", room.with("details.places", 3), olena));
        assertEquals(3, points("fit", room.with("details.places", 30), olena));
    }

    @Test
    void whoHasEverythingIsABetterFitThanWhoHasALittle() {
        Story shelter = Stories.thirtyBlanketsNeeded();
        assertEquals(20, points("fit", Stories.twentyBlankets(), shelter));
        assertEquals(30, points("fit", Stories.twentyBlankets().with("details.quantity", 500), shelter));
    }

    @Test
    void whoKnowsTheWordsOfAHospitalFitsTheDoctor() {
        Story oksana = Stories.oksanaInterprets();
        assertEquals(30, points("fit", oksana, Stories.petroAtTheDoctor()));
        assertEquals(0, points("fit", oksana, Stories.petroAtTheDoctor().with("details.subject", "LEGAL")));
        assertEquals(30, points("fit", oksana, Stories.petroAtTheDoctor().with("details.subject", null)));
    }

    @Test
    void whoHasWaitedAMonthHasWaitedEnough() {
        assertEquals(0, points("waiting", room, olena));
        assertEquals(10, points("waiting", room, olena.with("openSince", "2026-11-05T12:00:00Z")));
        assertEquals(20, points("waiting", room, olena.with("openSince", "2026-01-01T12:00:00Z")));
        assertEquals(0, points("waiting", room, olena.with("openSince", "2026-12-24T12:00:00Z")));
    }

    @Test
    void twoWhoSpeakUkrainianUnderstandEachOther() {
        assertEquals(0, points("language", room, olena));
        assertEquals(10, points("language", room.with("language", "uk"), olena));
    }

    @Test
    void theReasonsAddUpToTheScore() {
        Score score = new Scoring(weights(POINTS)).of(Meeting.of(room, olena).where(new Housed("3", 0, 0)));
        assertEquals(
                score.total(),
                score.reasons().stream().mapToDouble(Reason::points).sum(),
                0.001);
        assertEquals(
                List.of("distance", "fit", "waiting", "vulnerability", "language", "slack", "district", "balance"),
                score.reasons().stream().map(Reason::rule).toList());
    }

    @Test
    void whoCannotWaitComesFirst() {
        Story alone = olena.with("details.children", 0);
        assertEquals(0, points("vulnerability", room, alone));
        assertEquals(2, points("vulnerability", room, olena));
        assertEquals(4, points("vulnerability", room, alone.with("urgency", "HIGH")));
        assertEquals(8, points("vulnerability", room, olena.with("urgency", "URGENT")));
        assertEquals(
                List.of("HIGH", "CHILDREN", "STEP_FREE"),
                reason("vulnerability", room, olena.with("urgency", "HIGH").with("details.barrierFree", true))
                        .parameters());
    }

    @Test
    void aRoomForTheWholeStayIsBetterThanOneForAMonth() {
        assertEquals(8, points("slack", room, olena));
        Reason month = reason("slack", room.with("until", "2026-12-30"), olena);
        assertEquals(List.of("30", "90"), month.parameters());
        assertEquals(2.67, month.points());
        assertEquals(8, points("slack", room.with("until", null), olena.with("until", null)));
    }

    @Test
    void theSameDistrictIsBetterThanTheSameTown() {
        assertEquals(8, points("district", room.with("postcode", "40210"), olena));
        assertEquals(4, points("district", room, olena));
        assertEquals(0, points("district", room.with("postcode", "50667"), olena));
    }

    @Test
    void aDistrictThatHousesManyGivesWayToTheOthers() {
        assertEquals(8, balance(new Housed("3", 0, 10)));
        assertEquals(4, balance(new Housed("3", 10, 10)));
        assertEquals(0, balance(new Housed("3", 30, 10)));
    }

    @Test
    void whoHasPromisedHalfTheWeekIsAskedAfterOthers() {
        Story oksana = Stories.oksanaInterprets();
        Appointment sixHours = new Appointment(Instant.parse("2027-01-12T08:00:00Z"), 360);
        Appointment nextMonth = new Appointment(Instant.parse("2027-02-12T08:00:00Z"), 360);
        assertEquals(8, workload(Meeting.booked(oksana, Stories.petroAtTheDoctor(), nextMonth)));
        assertEquals(4, workload(Meeting.booked(oksana, Stories.petroAtTheDoctor(), sixHours)));
    }

    @Test
    void aForgottenMisspeltOrWrongWeightStopsTheStartWithASentence() {
        assertStops("must name exactly the rules", rules -> rules.remove("fit"));
        assertStops("must name exactly the rules", rules -> rules.put("distanz", rules.remove("distance")));
        assertStops("must add up to 100", rules -> rules.put("distance", 99));
        new Scoring(weights(percentages())).check(null);
    }

    private static void assertStops(String because, Consumer<Map<String, Integer>> mistake) {
        Map<String, Integer> wrong = percentages();
        mistake.accept(wrong);
        String sentence = assertThrows(IllegalStateException.class, () -> new Scoring(weights(wrong)).check(null))
                .getMessage();
        assertTrue(sentence.startsWith("matching.score.points " + because), sentence);
    }

    private static Map<String, Integer> percentages() {
        Map<String, Integer> points = new HashMap<>();
        POINTS.keySet().forEach(rule -> points.put(rule, 10));
        points.put("distance", 20);
        return points;
    }

    private double balance(Housed housed) {
        return points("balance", Meeting.of(room, olena).where(housed));
    }

    private static double workload(Pair pair) {
        return points("workload", pair);
    }

    private static double points(String rule, Pair pair) {
        return new Scoring(weights(POINTS))
                .of(pair).reasons().stream()
                        .filter(reason -> reason.rule().equals(rule))
                        .findFirst()
                        .orElseThrow()
                        .points();
    }

    private static double points(String rule, Story offer, Story need) {
        return reason(rule, offer, need).points();
    }

    private static Reason reason(String rule, Story offer, Story need) {
        return new Scoring(weights(POINTS))
                .of(Meeting.of(offer, need)).reasons().stream()
                        .filter(reason -> reason.rule().equals(rule))
                        .findFirst()
                        .orElseThrow();
    }

    private static Weights weights(Map<String, Integer> points) {
        Map<String, String> properties = new HashMap<>();
        points.forEach((rule, most) -> properties.put("matching.score.points." + rule, most.toString()));
        properties.put("matching.score.horizon-kilometres", "50");
        properties.put("matching.score.horizon-days", "30");
        properties.put("matching.score.usual-days", "90");
        properties.put("matching.score.hours-a-week", "12");
        return new SmallRyeConfigBuilder()
                .withMapping(Weights.class)
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build()
                .getConfigMapping(Weights.class);
    }
}
