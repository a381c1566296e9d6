package de.ukrainehilfe.matching.plan.goods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.matching.plan.Stay;
import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.NeedDetails.Supplies;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.OfferDetails.Stock;
import de.ukrainehilfe.matching.rules.HardRules;
import de.ukrainehilfe.matching.rules.Pair;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static final Instant NOW = Instant.parse("2020-01-01T12:00:00Z");
    private static final Place HERE = new Place("40223", "Düsseldorf", "NW", 51.2, 6.8, "03", null);

    @Test
    void thePlanAllowsExactlyThePairsInReachThatTheHardRulesAllow() {
        GoodsProblem problem = Cellars.cellar(3, 100, 100);
        int allowed = 0;
        for (int demand = 0; demand < problem.demands(); demand++) {
            for (int supply = 0; supply < problem.supplies(); supply++) {
                if (problem.supply(supply).reach() < Supply.ANYWHERE
                        || problem.supply(supply).quantity() == 0
                        || problem.isRejected(demand, supply)) {
                    continue;
                }
                boolean fits = problem.allows(demand, supply);
                assertEquals(HardRules.allow(pair(problem.demand(demand), problem.supply(supply))), fits);
                allowed += fits ? 1 : 0;
            }
        }
        assertTrue(allowed > 500, "too few pairs to say anything: " + allowed);
    }

    private static Pair pair(Demand demand, Supply supply) {
        Offer offer = new Offer(
                UUID.randomUUID(),
                "A-7K3M-2Q",
                1,
                1,
                Offer.Status.OPEN,
                Kind.GOODS,
                null,
                HERE,
                LocalDate.ofEpochDay(supply.stay().from()),
                until(supply.stay()),
                "de",
                NOW,
                new Stock(supply.item(), supply.quantity(), supply.unit()),
                0,
                null);
        Need need = new Need(
                UUID.randomUUID(),
                "B-7K3M-2Q",
                1,
                1,
                Need.Status.OPEN,
                Kind.GOODS,
                null,
                HERE,
                LocalDate.ofEpochDay(demand.stay().from()),
                until(demand.stay()),
                "uk",
                Need.Urgency.NORMAL,
                NOW,
                new Supplies(demand.item(), demand.quantity(), demand.unit()),
                true);
        return Pair.of(offer, need, demand.quantity(), demand.quantity(), List.of(), NOW);
    }

    private static LocalDate until(Stay stay) {
        return stay.until() == Stay.OPEN ? null : LocalDate.ofEpochDay(stay.until());
    }
}
