package de.ukrainehilfe.matching.allowance;

import java.math.BigDecimal;

/** Writes cents as euro. */
final class Money {
    private Money() {}

    /** As programs read it: 20.00. */
    static String plain(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    /** As people read it, the same in all languages: 20,00 €. */
    static String euro(long cents) {
        return plain(cents).replace('.', ',') + "\u00a0€";
    }
}
