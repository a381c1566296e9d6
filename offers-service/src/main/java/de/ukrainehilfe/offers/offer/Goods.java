package de.ukrainehilfe.offers.offer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Things from the catalogue, counted in the item's own unit. */
@Coherent
public record Goods(
        @NotNull GoodsItem item,
        @NotNull @Min(1) @Max(100_000) Integer quantity,
        @NotNull Unit unit,
        @NotNull Condition condition,
        @NotNull Delivery delivery)
        implements OfferDetails, Coherent.Parts {
    public enum Condition {
        NEW,
        GOOD,
        USED
    }

    public enum Delivery {
        PICK_UP,
        DELIVERY
    }

    @Override
    public Kind kind() {
        return Kind.GOODS;
    }

    @Override
    public void check(Coherent.Objections objections) {
        if (item != null && unit != null && item.unit() != unit) {
            objections.to("unit", "{de.ukrainehilfe.offers.otherUnit}");
        }
    }
}
