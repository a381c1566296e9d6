package de.ukrainehilfe.defaults.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReferenceTest {
    @Test
    void looksLikeSomethingToReadOut() {
        assertTrue(Reference.of('A', 1).matches("A-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}"));
    }

    @Test
    void noTwoNumbersShareOne() {
        int many = 300_000;
        assertEquals(
                many,
                LongStream.rangeClosed(1, many)
                        .mapToObj(number -> Reference.of('A', number))
                        .collect(Collectors.toSet())
                        .size());
    }

    @Test
    void anOfferAndANeedOfTheSameNumberAreNotMistakenForEachOther() {
        assertNotEquals(Reference.of('A', 1).substring(2), Reference.of('B', 1).substring(2));
    }

    @Test
    void theSpaceIsFinite() {
        assertThrows(IllegalArgumentException.class, () -> Reference.of('A', 1L << 30));
        assertThrows(IllegalArgumentException.class, () -> Reference.of('A', 0));
    }
}
