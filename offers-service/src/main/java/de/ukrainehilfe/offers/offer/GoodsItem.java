package de.ukrainehilfe.offers.offer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** The goods catalogue (contracts/schemas/goods.json): every item with the one unit it is counted in. */
public enum GoodsItem {
    BLANKET(Unit.PIECE),
    PILLOW(Unit.PIECE),
    MATTRESS(Unit.PIECE),
    BED_LINEN(Unit.SET),
    TOWEL(Unit.PIECE),
    WINTER_JACKET(Unit.PIECE),
    CLOTHING(Unit.SET),
    CHILDREN_CLOTHING(Unit.SET),
    BABY_CLOTHING(Unit.SET),
    SHOES(Unit.PAIR),
    WINTER_BOOTS(Unit.PAIR),
    GLOVES(Unit.PAIR),
    HYGIENE_KIT(Unit.PACK),
    SANITARY_PADS(Unit.PACK),
    DIAPERS(Unit.PACK),
    BABY_FOOD(Unit.PACK),
    FOOD_PARCEL(Unit.PACK),
    FLOUR(Unit.KG),
    RICE(Unit.KG),
    PASTA(Unit.KG),
    POTATOES(Unit.KG),
    DRINKING_WATER(Unit.LITRE),
    MILK(Unit.LITRE),
    MEDICINE_KIT(Unit.PACK),
    COT(Unit.PIECE),
    STROLLER(Unit.PIECE),
    CAR_SEAT(Unit.PIECE),
    HIGH_CHAIR(Unit.PIECE),
    TOY(Unit.PIECE),
    SCHOOL_BAG(Unit.PIECE),
    SCHOOL_SUPPLIES(Unit.SET),
    LAPTOP(Unit.PIECE),
    MOBILE_PHONE(Unit.PIECE),
    SIM_CARD(Unit.PIECE),
    POWER_BANK(Unit.PIECE),
    BICYCLE(Unit.PIECE),
    KITCHEN_SET(Unit.SET),
    FURNITURE(Unit.PIECE),
    WASHING_MACHINE(Unit.PIECE),
    REFRIGERATOR(Unit.PIECE),
    DETERGENT(Unit.LITRE),
    WHEELCHAIR(Unit.PIECE),
    WALKING_FRAME(Unit.PIECE),
    PET_FOOD(Unit.PACK);

    private final Unit unit;

    GoodsItem(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }

    /** The word on the wire, such as {@code bed-linen}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static GoodsItem of(String code) {
        return Arrays.stream(values())
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not in the catalogue"));
    }
}
