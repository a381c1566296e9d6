package de.ukrainehilfe.offers.offer;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What exactly is offered; each kind of help has its own questions. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Lodging.class, name = "LODGING"),
    @JsonSubTypes.Type(value = Goods.class, name = "GOODS"),
    @JsonSubTypes.Type(value = Interpreting.class, name = "INTERPRETING"),
    @JsonSubTypes.Type(value = Transport.class, name = "TRANSPORT"),
    @JsonSubTypes.Type(value = Accompaniment.class, name = "ACCOMPANIMENT"),
    @JsonSubTypes.Type(value = Mentoring.class, name = "MENTORING")
})
public sealed interface OfferDetails permits Lodging, Goods, Interpreting, Transport, Accompaniment, Mentoring {
    Kind kind();
}
