package de.ukrainehilfe.defaults.lookup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is looked for, as far as it can be told from how it is written.
 *
 * @param text what to compare with: a reference, an address in small letters, the digits that make a number unique, or the
 *     words of a name in small letters
 */
public record Wanted(By by, String text) {
    private static final int FEWEST_DIGITS = 5;
    private static final int FEWEST_LETTERS = 3;

    /** By what a person is looked up. */
    public enum By {
        REFERENCE,
        MAIL,
        PHONE,
        NAME,
        /** Nothing was typed: two records that may be the same were laid side by side. */
        PAIR
    }

    /** Empty where it is too little to look for. */
    public static Optional<Wanted> of(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.toUpperCase(Locale.ROOT).matches("[A-Z]-[0-9A-Z]{4}-[0-9A-Z]{2}")) {
            return Optional.of(new Wanted(By.REFERENCE, text.toUpperCase(Locale.ROOT)));
        }
        if (text.contains("@")) {
            return Optional.of(new Wanted(By.MAIL, text.toLowerCase(Locale.ROOT)));
        }
        if (text.matches("[+0-9 ()/.-]+")) {
            String digits = text.replaceAll("\\D", "").replaceFirst("^(00|0)?(49)?0?", "");
            return Optional.of(new Wanted(By.PHONE, digits)).filter(wanted -> wanted.text.length() >= FEWEST_DIGITS);
        }
        String name = text.toLowerCase(Locale.ROOT);
        return Optional.of(new Wanted(By.NAME, name)).filter(wanted -> name.length() >= FEWEST_LETTERS);
    }

    /** The words of a name, each to be found somewhere in it, as patterns for {@code like}. */
    public List<String> patterns() {
        return Stream.of(text.split("\\s+"))
                .map(word -> "%" + word.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .toList();
    }

    @Override
    public String toString() {
        return "Wanted[" + by + "]"; // a log line must not repeat a person
    }
}
