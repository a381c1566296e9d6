package de.ukrainehilfe.needs.need;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** So many of one item of the catalogue. */
@CountedInItsUnit
public record Goods(@NotNull GoodsItem item, @NotNull @Min(1) @Max(10_000) Integer quantity, @NotNull Unit unit)
        implements NeedDetails {
    @Override
    public Kind kind() {
        return Kind.GOODS;
    }

    @Override
    public int amount() {
        return quantity;
    }
}
