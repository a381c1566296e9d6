package de.ukrainehilfe.matching.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Hides what could point at somebody: counts below {@value #FEWEST}, and as many others beside them that the sum does not
 * give them away.
 */
final class SmallNumbers {
    static final int FEWEST = 5;

    private SmallNumbers() {}

    /** @param total null where even the sum would give one away */
    record Safe(List<Cell> cells, Long total) {}

    static Safe hide(List<Cell> cells) {
        List<Cell> safe = new ArrayList<>(cells);
        long total = cells.stream().mapToLong(Cell::count).sum();
        long hidden = 0;
        int many = 0;
        for (int i = 0; i < safe.size(); i++) {
            long count = safe.get(i).count();
            if (count > 0 && count < FEWEST) {
                hidden += count;
                many++;
                safe.set(i, safe.get(i).hidden());
            }
        }
        while (many > 0 && (many < 2 || hidden < FEWEST)) {
            Cell next = safe.stream()
                    .filter(cell -> !cell.isHidden() && cell.count() > 0)
                    .min(Comparator.comparing(Cell::count))
                    .orElse(null);
            if (next == null) {
                return new Safe(safe, null);
            }
            hidden += next.count();
            many++;
            safe.set(safe.indexOf(next), next.hidden());
        }
        return new Safe(safe, total);
    }
}
