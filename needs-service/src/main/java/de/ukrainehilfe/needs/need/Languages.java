package de.ukrainehilfe.needs.need;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Spoken languages: all there are for the API, the usual ones for the form. */
public final class Languages {
    /** Those asked for most, and the languages of minorities from Ukraine; others go through the API. */
    public static final List<String> USUAL = List.of(
            "uk", "ru", "de", "en", "ar", "tr", "pl", "ro", "bg", "hu", "crh", "rom", "ka", "hy", "az", "fa", "ku",
            "fr", "es");

    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

    private Languages() {}

    public static boolean exists(String code) {
        return TWO_LETTERS.contains(code) || USUAL.contains(code);
    }

    public static String name(String code, Locale reader) {
        return Locale.forLanguageTag(code).getDisplayLanguage(reader);
    }
}
