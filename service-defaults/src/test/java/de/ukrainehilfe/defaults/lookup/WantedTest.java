package de.ukrainehilfe.defaults.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantedTest {
    @ParameterizedTest
    @CsvSource({
        "a-7k3m-2q,          REFERENCE, A-7K3M-2Q",
        "' B-7K3M-2Q ',      REFERENCE, B-7K3M-2Q",
        "Olena@Example.org,  MAIL,      olena@example.org",
        "0211 / 55 50-10,    PHONE,     211555010",
        "+49 (0)211 555010,  PHONE,     211555010",
        "0049211555010,      PHONE,     211555010",
        "+380 44 1234567,    PHONE,     380441234567",
        "Зразок Олена,       NAME,      зразок олена"
    })
    void whatIsTypedSaysWhatItIs(String typed, Wanted.By by, String text) {
        assertEquals(new Wanted(by, text), Wanted.of(typed).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "ab", "0211", "+49 12"})
    void tooLittleIsNotLookedFor(String typed) {
        assertEquals(true, Wanted.of(typed).isEmpty());
    }

    @Test
    void aWordIsAWordWhateverItLooksLike() {
        assertEquals(
                List.of("%50\\%%", "%o'neill%"),
                Wanted.of("50% O'Neill").orElseThrow().patterns());
    }
}
