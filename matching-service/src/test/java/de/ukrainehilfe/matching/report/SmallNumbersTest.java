package de.ukrainehilfe.matching.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "'5 7 0',      '5 7 0',     12",
        "'3 7 20',     '– – 20',    30", // hiding one alone would give it away
        "'1 1 20 9',   '– – 20 –',  31", // two that add up to two are ones
        "'4 4 20',     '– – 20',    28",
        "'3 0',        '– 0',       –", // nothing to hide it behind
        "'',           '',          0"
    })
    void smallNumbersAndTheirComplementsAreHidden(String counts, String shown, String total) {
        List<Cell> cells = Arrays.stream(counts.split(" "))
                .filter(count -> !count.isEmpty())
                .map(count -> new Cell("", Long.valueOf(count), null))
                .toList();
        SmallNumbers.Safe safe = SmallNumbers.hide(cells);
        assertEquals(
                shown,
                safe.cells().stream()
                        .map(Cell::count)
                        .map(SmallNumbersTest::text)
                        .collect(Collectors.joining(" ")));
        assertEquals(total, text(safe.total()));
    }

    @ParameterizedTest
    @CsvSource({
        "'a6 a7 b8 b9',   '6 7 8 9'",
        "'a6 a7 b8 b2',   '6 7 – –'", // the sum of b is told, too
        "'a6 a3 b8 b9',   '– – 8 9'",
        "'a1 a1 b8 b9',   '– – – –'", // a is hidden, and b with it
        "'a1 a0 b8 b9 c7', '– 0 8 9 –'"
    })
    void noSumOfAWiderAreaGivesOneOfItsPartsAway(String counts, String shown) {
        List<Cell> cells = new ArrayList<>();
        for (String count : counts.split(" ")) {
            cells.add(new Cell(count.charAt(0) + "-" + cells.size(), Long.valueOf(count.substring(1)), null));
        }
        SmallNumbers.Safe safe =
                SmallNumbers.hideWithin(cells, cell -> cell.group().substring(0, 1));
        assertEquals(
                shown,
                safe.cells().stream()
                        .map(Cell::count)
                        .map(SmallNumbersTest::text)
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "'20 12 6 0', '20 12 6 0'",
        "'20 18 10',  '20 – 10'", // two said no
        "'20 3 0',    '20 – 0'",
        "'3 2',       '– –'",
        "'20 18 17',  '20 – –'"
    })
    void partsAndWhatTheyLeaveAreHiddenWhereTheyAreSmall(String counts, String shown) {
        List<Long> parts = Arrays.stream(counts.split(" ")).map(Long::valueOf).toList();
        assertEquals(
                shown,
                SmallNumbers.hideParts(parts).stream()
                        .map(SmallNumbersTest::text)
                        .collect(Collectors.joining(" ")));
    }

    private static String text(Long count) {
        return count == null ? "–" : count.toString();
    }
}
