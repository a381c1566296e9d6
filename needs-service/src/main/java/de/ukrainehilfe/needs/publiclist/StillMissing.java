package de.ukrainehilfe.needs.publiclist;

import de.ukrainehilfe.needs.need.GoodsItem;
import de.ukrainehilfe.needs.need.Kind;
import de.ukrainehilfe.needs.need.Unit;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** How much is missing in the whole city: no persons, no places. */
public record StillMissing(Instant asOf, List<OfKind> kinds, List<OfItem> goods) {
    /** So many open needs of a kind, and what they lack in all: people, things, assignments. */
    public record OfKind(Kind kind, long needs, long missing) {}

    public record OfItem(GoodsItem item, Unit unit, long missing) {}

    /** With so many goods only, those of which most is missing first. */
    StillMissing mostWanted(int atMost) {
        return new StillMissing(
                asOf,
                kinds,
                goods.stream()
                        .sorted(Comparator.comparingLong(OfItem::missing).reversed())
                        .limit(atMost)
                        .toList());
    }
}
