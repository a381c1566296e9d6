package de.ukrainehilfe.matching.board;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The goods whose names we know; a code that is newer than this list is shown as it is. */
public enum Item {
    BLANKET,
    PILLOW,
    MATTRESS,
    BED_LINEN,
    TOWEL,
    WINTER_JACKET,
    CLOTHING,
    CHILDREN_CLOTHING,
    BABY_CLOTHING,
    SHOES,
    WINTER_BOOTS,
    GLOVES,
    HYGIENE_KIT,
    SANITARY_PADS,
    DIAPERS,
    BABY_FOOD,
    FOOD_PARCEL,
    FLOUR,
    RICE,
    PASTA,
    POTATOES,
    DRINKING_WATER,
    MILK,
    MEDICINE_KIT,
    COT,
    STROLLER,
    CAR_SEAT,
    HIGH_CHAIR,
    TOY,
    SCHOOL_BAG,
    SCHOOL_SUPPLIES,
    LAPTOP,
    MOBILE_PHONE,
    SIM_CARD,
    POWER_BANK,
    BICYCLE,
    KITCHEN_SET,
    FURNITURE,
    WASHING_MACHINE,
    REFRIGERATOR,
    DETERGENT,
    WHEELCHAIR,
    WALKING_FRAME,
    PET_FOOD;

    static Optional<Item> of(String code) {
        String name = code.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values()).filter(item -> item.name().equals(name)).findFirst();
    }
}
