package de.ukrainehilfe.defaults.pages;

import io.quarkus.qute.TemplateExtension;
import java.util.List;

/**
 * A number with the word that agrees with it, for message files: {@code {count:de(days, '# Tag', '# Tage')}}. Every
 * language has a method with the forms that Unicode's CLDR (version 48) names for its whole numbers, {@code #} stands
 * for the number. In a phrase such as {@code Tage: 2} nothing needs to agree, {@code {count:de(days)}} writes it.
 */
@TemplateExtension(namespace = "count")
public final class Counted {
    private Counted() {}

    static String de(Number count) {
        return said("de", count, "#");
    }

    /** German: 1, all others. */
    static String de(Number count, String one, String other) {
        return said("de", count, count.longValue() == 1 ? one : other);
    }

    static String en(Number count) {
        return said("en", count, "#");
    }

    /** English: 1, all others. */
    static String en(Number count, String one, String other) {
        return said("en", count, count.longValue() == 1 ? one : other);
    }

    static String uk(Number count) {
        return said("uk", count, "#");
    }

    /** Ukrainian: 1, 21, 31 …; 2 to 4, 22 to 24 …; 0, 5 to 20, 25 … */
    static String uk(Number count, String one, String few, String many) {
        return said("uk", count, slavic(count.longValue(), one, few, many));
    }

    static String ru(Number count) {
        return said("ru", count, "#");
    }

    /** Russian: as Ukrainian. */
    static String ru(Number count, String one, String few, String many) {
        return said("ru", count, slavic(count.longValue(), one, few, many));
    }

    static String ar(Number count) {
        return said("ar", count, "#");
    }

    /** Arabic: 0; 1; 2; 3 to 10, 103 to 110 …; 11 to 99, 111 …; 100 to 102, 200 … */
    static String ar(Number count, String zero, String one, String two, String few, String many, String other) {
        long n = count.longValue();
        long hundredth = n % 100;
        String form = n <= 2
                ? List.of(zero, one, two).get((int) n)
                : hundredth >= 3 && hundredth <= 10 ? few : hundredth >= 11 ? many : other;
        return said("ar", count, form);
    }

    private static String slavic(long n, String one, String few, String many) {
        long ten = n % 10;
        boolean teen = n % 100 >= 11 && n % 100 <= 14;
        if (ten == 1 && !teen) {
            return one;
        }
        return ten >= 2 && ten <= 4 && !teen ? few : many;
    }

    private static String said(String language, Number count, String form) {
        return form.replace("#", Notation.of(language).number(count.longValue()));
    }
}
