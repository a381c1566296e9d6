package de.ukrainehilfe.needs.need;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What exactly is needed, by kind. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Lodging.class, name = "LODGING"),
    @JsonSubTypes.Type(value = Goods.class, name = "GOODS"),
    @JsonSubTypes.Type(value = Interpreting.class, name = "INTERPRETING")
})
public sealed interface NeedDetails permits Lodging, Goods, Interpreting {
    Kind kind();

    /** How much it takes to meet the need: beds, items, or one interpreter. */
    int amount();
}
