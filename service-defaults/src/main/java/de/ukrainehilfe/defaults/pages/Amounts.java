package de.ukrainehilfe.defaults.pages;

/** So many of something, in the words of a language: 1 Packung, 3 Packungen. */
public final class Amounts {
    private Amounts() {}

    /** @param unit by its code, such as {@code PACK}; the code itself is shown where we have no word for it */
    public static String of(AmountTexts words, long count, String unit) {
        return switch (unit) {
            case "PIECE" -> words.pieces(count);
            case "PAIR" -> words.pairs(count);
            case "SET" -> words.sets(count);
            case "PACK" -> words.packs(count);
            case "KG" -> words.kilograms(count);
            case "LITRE" -> words.litres(count);
            default -> count + " " + unit;
        };
    }
}
