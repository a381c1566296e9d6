package de.ukrainehilfe.matching.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Runs of solvers that somebody watches. */
public final class Watched {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Watched() {}

    /** A run that is cancelled once so much of it is done. */
    public static PlanRun cancelledAt(int percent) {
        AtomicReference<PlanRun> run = new AtomicReference<>();
        run.set(new PlanRun(1, PATIENCE, progress -> {
            if (progress.percent() >= percent) {
                run.get().cancel();
            }
        }));
        return run.get();
    }

    /** The plan only became better, the bound only closer, and what was told last is what was found. */
    public static void assertGainedGround(List<Progress> seen, Certificate found) {
        for (int at = 1; at < seen.size(); at++) {
            assertTrue(seen.get(at).percent() >= seen.get(at - 1).percent());
            assertTrue(seen.get(at).objective() >= seen.get(at - 1).objective());
            assertTrue(seen.get(at).bound() <= seen.get(at - 1).bound());
        }
        Progress last = seen.get(seen.size() - 1);
        assertEquals(100, last.percent());
        assertEquals(found.objective(), last.objective());
        assertEquals(found.bound(), last.bound());
    }
}
