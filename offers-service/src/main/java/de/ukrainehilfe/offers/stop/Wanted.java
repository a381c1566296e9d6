package de.ukrainehilfe.offers.stop;

import de.ukrainehilfe.offers.offer.GoodsItem;
import de.ukrainehilfe.offers.offer.Kind;

/**
 * A kind of help, or one item of the goods.
 *
 * @param item null for the whole kind
 */
public record Wanted(Kind kind, GoodsItem item) {
    /** Such as {@code TRANSPORT} or {@code GOODS:bed-linen}. */
    public String code() {
        return item == null ? kind.name() : kind + ":" + item.code();
    }

    /** Where it can be offered. */
    public String href() {
        return "/offers/new?kind=" + kind + (item == null ? "" : "&item=" + item.code());
    }

    static Wanted of(String code) {
        int colon = code.indexOf(':');
        return colon < 0
                ? new Wanted(Kind.valueOf(code), null)
                : new Wanted(Kind.valueOf(code.substring(0, colon)), GoodsItem.of(code.substring(colon + 1)));
    }
}
