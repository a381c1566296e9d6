package de.ukrainehilfe.defaults.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The samples of whole numbers that CLDR gives for each form in its plurals.xml. */
class CountedTest {
    @Test
    void germanAndEnglishKnowOneAndMany() {
        assertEquals("1 Tag", Counted.de(1, "# Tag", "# Tage"));
        assertEquals("0 Tage", Counted.de(0, "# Tag", "# Tage"));
        assertEquals("2.000 Tage", Counted.de(2000, "# Tag", "# Tage"));
        assertEquals("one day", Counted.en(1, "one day", "# days"));
        assertEquals("1,001 days", Counted.en(1001L, "one day", "# days"));
    }

    @Test
    void ukrainianAndRussianLookAtTheLastDigits() {
        Map<String, String> samples = Map.of(
                "one", "1 21 31 41 51 61 71 81 101 1001",
                "few", "2 3 4 22 23 24 32 33 34 102 1002",
                "many", "0 5 6 11 12 13 14 19 20 25 100 111 112 113 114 1000 1000000");
        check(samples, n -> Counted.uk(n, "one", "few", "many"));
        check(samples, n -> Counted.ru(n, "one", "few", "many"));
        assertEquals("22 дні", Counted.uk(22, "# день", "# дні", "# днів"));
    }

    @Test
    void arabicKnowsSixForms() {
        Map<String, String> samples = Map.of(
                "zero", "0",
                "one", "1",
                "two", "2",
                "few", "3 4 10 103 104 110 1003",
                "many", "11 12 26 99 111 1011",
                "other", "100 101 102 200 201 202 300 1000 10000 1000000");
        check(samples, n -> Counted.ar(n, "zero", "one", "two", "few", "many", "other"));
        assertEquals("3 أيام", Counted.ar(3, "", "", "", "# أيام", "", ""));
    }

    private static void check(Map<String, String> samples, LongFunction<String> form) {
        new TreeMap<>(samples).forEach((expected, numbers) -> LongStream.of(Arrays.stream(numbers.split(" "))
                        .mapToLong(Long::parseLong)
                        .toArray())
                .forEach(n -> assertEquals(expected, form.apply(n), () -> Long.toString(n))));
    }
}
