package de.ukrainehilfe.matching.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

    private static String text(Long count) {
        return count == null ? "–" : count.toString();
    }
}
