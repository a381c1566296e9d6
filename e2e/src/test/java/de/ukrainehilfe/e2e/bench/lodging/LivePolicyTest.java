package de.ukrainehilfe.e2e.bench.lodging;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LivePolicyTest {
    private final Season season = new Season(true, 400, 1);

    @Test
    void whoeverMindsThePricesDoesBetterThanWhoTakesTheBestFreeHome() {
        long free = Referee.points(season.hindsight(), new LivePolicy(season, 1).bestFree());
        long priced = Referee.points(season.hindsight(), new LivePolicy(season, 1).priced(true));
        assertTrue(priced > 1.05 * free, priced + " against " + free);
    }
}
