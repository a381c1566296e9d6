package de.ukrainehilfe.offers.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** Contact data of whoever made an offer; one row per offer. Looking somebody up leaves a trace, see OfferSearch. */
@Entity
public class Offerer {
    @Id
    public UUID offerId;

    @Enumerated(EnumType.STRING)
    public OffererType type;

    public String name;
    public String email;
    public String phone;
    public String locale;

    public static Offerer of(UUID offerId, NewOfferer given, String locale) {
        Offerer offerer = new Offerer();
        offerer.offerId = offerId;
        offerer.type = given.type();
        offerer.name = given.name().strip();
        offerer.email = given.email();
        offerer.phone = given.phone();
        offerer.locale = locale;
        return offerer;
    }
}
