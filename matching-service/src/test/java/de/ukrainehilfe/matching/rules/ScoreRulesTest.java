package de.ukrainehilfe.matching.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreRulesTest {
    private static final Map<String, Integer> POINTS = Map.of("distance", 40, "fit", 30, "waiting", 20, "language", 10);

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
        Score score = new Scoring(weights(POINTS)).of(Meeting.of(room, olena));
        assertEquals(
                score.total(),
                score.reasons().stream().mapToDouble(Reason::points).sum(),
                0.001);
        assertEquals(
                List.of("distance", "fit", "waiting", "language"),
                score.reasons().stream().map(Reason::rule).toList());
    }

    @Test
    void aForgottenOrMisspeltWeightStopsTheStartWithASentence() {
        for (Map<String, Integer> wrong :
                List.of(Map.of("distance", 40), Map.of("distanz", 40, "fit", 30, "waiting", 20, "language", 10))) {
            String sentence = assertThrows(IllegalStateException.class, () -> new Scoring(weights(wrong)).check(null))
                    .getMessage();
            assertTrue(sentence.startsWith("matching.score.points must name exactly the rules"), sentence);
        }
        new Scoring(weights(POINTS)).check(null);
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
        return new SmallRyeConfigBuilder()
                .withMapping(Weights.class)
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build()
                .getConfigMapping(Weights.class);
    }
}
