package de.ukrainehilfe.defaults.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uk-UA,uk;q=0.9,en;q=0.5 | uk",
                "fr,ru;q=0.4 | ru",
                "fr | de",
                "* | de",
                ";;;q=nonsense | de",
                "ar-SY | ar",
                "de-DE,de;q=0.9 | de",
                "de-simple,de;q=0.9 | de-simple"
            })
    void takesTheBestOfOurLanguages(String header, String expected) {
        assertEquals(expected, Language.preferred(header));
    }

    @org.junit.jupiter.api.Test
    void isGermanWithoutAHeader() {
        assertEquals("de", Language.preferred(null));
    }
}
