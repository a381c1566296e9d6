package de.ukrainehilfe.defaults.pages;

import de.ukrainehilfe.defaults.time.SystemClock;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;

/**
 * How a language writes days, times and numbers, by Unicode's CLDR as it comes with Java; times are those of the city.
 * English is British, for 3/1/26 would be read in two ways; Arabic keeps the digits of references, postcodes, telephone
 * numbers and form fields, so that a page has one kind of digits.
 */
public record Notation(Locale locale) {
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Map<String, Locale> WRITTEN_AS =
            Map.of("en", Locale.UK, "ar", Locale.forLanguageTag("ar-u-nu-latn"));

    /** That of one of the site's languages; the city's own for any other. */
    public static Notation of(String tag) {
        String known = Language.ALL.contains(tag) ? tag : Language.ALL.get(0);
        return new Notation(WRITTEN_AS.getOrDefault(known, Locale.forLanguageTag(known)));
    }

    /** Such as 20.11.2026, 20 Nov 2026, 20 лист. 2026 р. */
    public String day(LocalDate day) {
        return dates(FormatStyle.MEDIUM).format(day);
    }

    public String day(Instant moment) {
        return day(moment.atZone(SystemClock.CITY).toLocalDate());
    }

    /** With the month's name in full, to be used in a sentence. */
    public String dayInWords(LocalDate day) {
        return dates(FormatStyle.LONG).format(day);
    }

    /** Such as November 2026, to be used by itself. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL y").localizedBy(locale).format(month);
    }

    /** Such as 20.11.2026, 14:05. */
    public String moment(Instant moment) {
        return moment(moment, FormatStyle.SHORT);
    }

    /** To the second, where machines are looked after. */
    public String momentToTheSecond(Instant moment) {
        return moment(moment, FormatStyle.MEDIUM);
    }

    /** In templates, where a method of the record would be asked for exactly its own type of number. */
    @TemplateExtension(matchName = "number")
    static String whole(Notation written, Number number) {
        return written.number(number.longValue());
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A number with that many decimals at most. */
    public String number(double number, int decimals) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** Such as 20,00 €, €20.00; with the sign that stands on the notes, whatever a language calls it. */
    public String euro(long cents) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(EURO);
        format.setMinimumFractionDigits(EURO.getDefaultFractionDigits());
        format.setMaximumFractionDigits(EURO.getDefaultFractionDigits());
        if (format instanceof DecimalFormat decimals) {
            DecimalFormatSymbols symbols = decimals.getDecimalFormatSymbols();
            symbols.setCurrencySymbol("€");
            decimals.setDecimalFormatSymbols(symbols);
        }
        return format.format(BigDecimal.valueOf(cents, EURO.getDefaultFractionDigits()));
    }

    private String moment(Instant moment, FormatStyle time) {
        ZonedDateTime local = moment.atZone(SystemClock.CITY);
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, time)
                .localizedBy(locale)
                .format(local);
    }

    private DateTimeFormatter dates(FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style).localizedBy(locale);
    }
}
