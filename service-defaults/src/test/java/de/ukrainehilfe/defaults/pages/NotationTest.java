package de.ukrainehilfe.defaults.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Asks for what must be in it and not for every sign: each version of CLDR writes its spaces and dots a bit differently. */
class NotationTest {
    private static final LocalDate FIRST_OF_MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void noLanguageTakesTheMonthForTheDay() {
        Map.of("de", "01.03.2026", "en", "1 Mar 2026", "uk", "1 бер", "ru", "1 мар", "ar", "01/03/2026")
                .forEach((tag, expected) -> {
                    String day = Notation.of(tag).day(FIRST_OF_MARCH).replace("\u200f", "");
                    assertTrue(day.startsWith(expected) && day.contains("2026"), tag + ": " + day);
                });
    }

    @Test
    void timesAreThoseOfTheCity() {
        Instant summer = Instant.parse("2026-06-30T22:05:00Z");
        assertEquals("01.07.2026, 00:05", Notation.of("de").moment(summer));
        assertEquals("01.07.2026, 00:05:00", Notation.of("de").momentToTheSecond(summer));
        assertTrue(
                Notation.of("en").moment(summer).startsWith("1 Jul"),
                Notation.of("en").moment(summer));
        assertEquals("01.07.2026", Notation.of("de").day(summer));
    }

    @Test
    void everyLanguageGroupsAndSeparatesInItsWay() {
        assertEquals("12.345", Notation.of("de").number(12_345));
        assertEquals("12,345", Notation.of("en").number(12_345));
        assertEquals("12\u00a0345", Notation.of("uk").number(12_345));
        assertEquals("0,5", Notation.of("de").number(0.45, 1));
    }

    @Test
    void arabicHasTheDigitsOfReferencesAndPostcodes() {
        Notation arabic = Notation.of("ar");
        assertEquals("12,345", arabic.number(12_345));
        assertTrue(arabic.moment(Instant.parse("2026-06-30T12:05:00Z"))
                .matches("[^\\u0660-\\u0669]*2026[^\\u0660-\\u0669]*"));
        assertTrue(arabic.dayInWords(FIRST_OF_MARCH).contains("مارس"));
    }

    @Test
    void moneyAndMonthsAreWrittenByTheLanguage() {
        Map.of(
                        "de",
                        "12.345,60\u00a0€",
                        "en",
                        "€12,345.60",
                        "uk",
                        "12\u00a0345,60\u00a0€",
                        "ru",
                        "12\u00a0345,60\u00a0€")
                .forEach((tag, expected) ->
                        assertEquals(expected, Notation.of(tag).euro(1_234_560)));
        assertTrue(
                Notation.of("ar").euro(2_000).matches("\\P{Nd}*20\\.00\\P{Nd}*"),
                Notation.of("ar").euro(2_000));
        assertTrue(Notation.of("ar").euro(2_000).contains("€"));
        assertEquals("März 2026", Notation.of("de").month(YearMonth.of(2026, 3)));
        assertTrue(Notation.of("uk").month(YearMonth.of(2026, 3)).startsWith("березень"));
    }

    @Test
    void aLanguageWeDoNotSpeakIsWrittenAsTheCityDoes() {
        assertEquals("01.03.2026", Notation.of("fr").day(FIRST_OF_MARCH));
    }
}
