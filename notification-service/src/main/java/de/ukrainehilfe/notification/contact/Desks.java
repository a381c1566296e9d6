package de.ukrainehilfe.notification.contact;

import de.ukrainehilfe.notification.mail.Sign;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** Where the people are written to who arrange help; values and their reasons are in application.properties. */
@ApplicationScoped
public class Desks {
    private static final String LANGUAGE = "de";

    private final Addresses addresses;
    private final Sign sign;

    Desks(Addresses addresses, Sign sign) {
        this.addresses = addresses;
        this.sign = sign;
    }

    /** Addresses of organisations, never of citizens. */
    @ConfigMapping(prefix = "mail.desk")
    interface Addresses {
        Optional<String> coordinators();

        Map<String, String> association();
    }

    /** The association's address, if it has one; otherwise the coordinators', who then call the association. */
    public Contact of(String association) {
        String own = association == null ? null : addresses.association().get(association);
        return own == null
                ? new Contact(sign.organisation(), addresses.coordinators().orElse(sign.complaints()), null, LANGUAGE)
                : new Contact(association, own, null, LANGUAGE);
    }
}
