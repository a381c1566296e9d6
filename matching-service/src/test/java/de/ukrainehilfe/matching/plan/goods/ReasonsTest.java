package de.ukrainehilfe.matching.plan.goods;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.matching.plan.Spot;
import de.ukrainehilfe.matching.plan.Stay;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    private static final Stay WINTER = new Stay(20_000, 20_100);
    private static final Stay SUMMER = new Stay(20_200, 20_300);
    private static final Supply BEDS = new Supply("bed", "PIECE", 4, WINTER, new Spot(0, 0), 25);

    @Test
    void eachReasonNamesTheFirstCriterionThatNoStockMeets() {
        assertEquals(UnservedReason.NO_STOCK, why("blanket", "PIECE", WINTER, 0, new int[0][]));
        assertEquals(UnservedReason.NO_STOCK, why("bed", "BOX", WINTER, 0, new int[0][]));
        assertEquals(UnservedReason.NO_STOCK_AT_THAT_TIME, why("bed", "PIECE", SUMMER, 0, new int[0][]));
        assertEquals(UnservedReason.NO_STOCK_IN_REACH, why("bed", "PIECE", WINTER, 26, new int[0][]));
        assertEquals(UnservedReason.REJECTED, why("bed", "PIECE", WINTER, 25, new int[][] {{0}}));
        assertEquals(UnservedReason.TAKEN, why("bed", "PIECE", WINTER, 25, new int[0][]));
    }

    private static UnservedReason why(String item, String unit, Stay stay, double kilometres, int[][] rejected) {
        Demand demand = new Demand(item, unit, 1, stay, new Spot(kilometres, 0), 0, 0);
        return Reasons.of(new GoodsProblem(List.of(demand), List.of(BEDS), GoodsWeights.STANDARD, rejected), 0);
    }
}
