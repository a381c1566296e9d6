package de.ukrainehilfe.matching.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hides what could point at somebody: counts below {@value #FEWEST}, and as many others beside them that the sum does not
 * give them away.
 */
final class SmallNumbers {
    static final int FEWEST = 5;

    private SmallNumbers() {}

    /** @param total null where even the sum would give one away */
    record Safe(List<Cell> cells, Long total) {}

    /**
     * The same for cells whose sums in wider areas are told elsewhere: what is hidden there is hidden here, and no sum gives
     * one of its parts away.
     *
     * @param wider the area that a cell lies in
     */
    static Safe hideWithin(List<Cell> cells, Function<Cell, String> wider) {
        Map<String, List<Cell>> areas = cells.stream().collect(Collectors.groupingBy(wider));
        Safe sums = hide(areas.entrySet().stream()
                .map(area -> new Cell(area.getKey(), sum(area.getValue()), null))
                .toList());
        Map<String, Cell> safe = sums.cells().stream()
                .flatMap(area -> within(area, areas.get(area.group())))
                .collect(Collectors.toMap(Cell::group, Function.identity()));
        return new Safe(cells.stream().map(cell -> safe.get(cell.group())).toList(), sums.total());
    }

    private static Stream<Cell> within(Cell area, List<Cell> parts) {
        return area.isHidden()
                ? parts.stream().map(cell -> cell.count() == 0 ? cell : cell.hidden())
                : hide(parts).cells().stream();
    }

    /**
     * Numbers each of which is a part of one before it, the whole first: small parts are hidden, and so is what leaves a
     * small rest of the last one shown.
     */
    static List<Long> hideParts(List<Long> parts) {
        List<Long> safe = new ArrayList<>();
        long whole = 0;
        for (long part : parts) {
            boolean hidden = isSmall(part) || isSmall(whole - part);
            safe.add(hidden ? null : part);
            whole = hidden ? whole : part;
        }
        return safe;
    }

    private static boolean isSmall(long count) {
        return count > 0 && count < FEWEST;
    }

    private static long sum(List<Cell> cells) {
        return cells.stream().mapToLong(Cell::count).sum();
    }

    static Safe hide(List<Cell> cells) {
        List<Cell> safe = new ArrayList<>(cells);
        long total = sum(cells);
        long hidden = 0;
        int many = 0;
        for (int i = 0; i < safe.size(); i++) {
            long count = safe.get(i).count();
            if (isSmall(count)) {
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
