package de.ukrainehilfe.matching.allowance;

import java.math.BigDecimal;

/** Writes cents as euro, for programs; people read them as their language has it. */
final class Money {
    private Money() {}

    /** As programs read it: 20.00. */
    static String plain(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
