package de.ukrainehilfe.e2e.eightdays;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.e2e.TheSystem;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EightDaysIT {
    private static final int OFFERS = 250;
    private static final int NEEDS = 100;

    @Test
    void everyRecordHasAStateAndANextStepAndNoneIsLost() {
        People people = new People(new Random(1), LocalDate.now(ZoneId.of("Europe/Berlin")), "it");
        List<Fate> fates = new EightDays(TheSystem.site(), people, OFFERS, NEEDS, System.out).run();
        System.out.println(Main.summary(fates));
        assertEquals(OFFERS + NEEDS, fates.size());
        for (Fate fate : fates) {
            assertFalse(fate.isLost(), fate.toString());
            assertFalse(fate.state().isBlank() || fate.nextStep().isBlank(), fate.toString());
        }
        assertEquals(
                OFFERS / 10,
                fates.stream()
                        .filter(fate -> fate.state().equals("UNCONFIRMED"))
                        .count());
        assertTrue(fates.stream().anyMatch(fate -> fate.nextStep().startsWith("a coordinator decides")));
    }
}
