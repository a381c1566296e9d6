package de.ukrainehilfe.notification.letter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The codes of the events as words. */
@MessageBundle("goods")
public interface GoodsTexts {
    @Message
    String kind(Kind kind);

    @Message
    String item(Item item);

    /** The kinds of help that have a name of their own; all others are called "help". */
    enum Kind {
        LODGING,
        GOODS,
        INTERPRETING,
        TRANSPORT,
        ACCOMPANIMENT,
        MENTORING,
        OTHER
    }

    /** The catalogue of goods. */
    enum Item {
        BLANKET,
        PILLOW,
        MATTRESS,
        TOWEL,
        COT,
        STROLLER,
        CAR_SEAT,
        HIGH_CHAIR,
        WINTER_JACKET,
        SCHOOL_BAG,
        TOY,
        LAPTOP,
        MOBILE_PHONE,
        SIM_CARD,
        POWER_BANK,
        BICYCLE,
        FURNITURE,
        WASHING_MACHINE,
        REFRIGERATOR,
        WHEELCHAIR,
        WALKING_FRAME,
        SHOES,
        WINTER_BOOTS,
        GLOVES,
        BED_LINEN,
        CLOTHING,
        CHILDREN_CLOTHING,
        BABY_CLOTHING,
        KITCHEN_SET,
        SCHOOL_SUPPLIES,
        HYGIENE_KIT,
        SANITARY_PADS,
        DIAPERS,
        BABY_FOOD,
        FOOD_PARCEL,
        MEDICINE_KIT,
        PET_FOOD,
        FLOUR,
        RICE,
        PASTA,
        POTATOES,
        DRINKING_WATER,
        MILK,
        DETERGENT
    }
}
