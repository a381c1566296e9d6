package de.ukrainehilfe.matching.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import de.ukrainehilfe.matching.pool.Housed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which rules decide and which only rank: a rule that changes sides changes what people are offered. */
class LevelsTest {
    @Test
    void theRulesThatDecide() {
        Set<String> decide = HardRules.ALL.stream().map(HardRule::name).collect(Collectors.toSet());
        assertTrue(
                decide.containsAll(List.of(
                        "same-kind",
                        "no-minor-alone",
                        "dates",
                        "site",
                        "capacity",
                        "own-flat",
                        "women-only",
                        "barrier-free",
                        "pets",
                        "children",
                        "item",
                        "languages",
                        "mode",
                        "window",
                        "not-double-booked")),
                decide.toString());
    }

    @Test
    void theRulesThatRank() {
        assertEquals(
                List.of(
                        "distance",
                        "fit",
                        "waiting",
                        "vulnerability",
                        "language",
                        "slack",
                        "district",
                        "balance",
                        "workload"),
                ScoreRules.ALL.stream().map(ScoreRule::name).toList());
    }

    @Test
    void noRuleIsBoth() {
        Set<String> both =
                new HashSet<>(HardRules.ALL.stream().map(HardRule::name).toList());
        both.retainAll(ScoreRules.ALL.stream().map(ScoreRule::name).toList());
        assertEquals(Set.of(), both);
    }

    /** The worst home there can be: far away, far too large, for a week, in a full district, without a common word. */
    @Test
    void theWorstThatRankingKnowsIsStillAllowed() {
        Story olena = Stories.olenasFamily().with("openSince", "2026-11-20T12:00:00Z");
        Story worst = Stories.erikasRoom()
                .with("postcode", "10115")
                .with("details.places", 50)
                .with("until", "2026-12-07");
        assertTrue(HardRules.allow(Meeting.of(worst, olena).where(new Housed("1", 900, 1))));
    }

    /** A pair that breaks a rule which decides is never allowed, however many points it would have. */
    @Test
    void theBestScoreDoesNotBuyARuleOff() {
        Story room = Stories.erikasRoom()
                .with("postcode", "40210")
                .with("language", "uk")
                .with("details.places", 3);
        Stream.of(
                        room.with("details.womenOnly", true),
                        room.with("details.children", false),
                        room.with("details.places", 2))
                .forEach(perfect -> assertTrue(!HardRules.allow(Meeting.of(perfect, Stories.olenasFamily()))));
    }
}
