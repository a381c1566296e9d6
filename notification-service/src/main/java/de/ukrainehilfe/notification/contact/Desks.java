package de.ukrainehilfe.notification.contact;

import de.ukrainehilfe.defaults.security.AccountCodes;
import de.ukrainehilfe.notification.mail.Sign;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the people are written to who arrange help; values and their reasons are in application.properties. */
@ApplicationScoped
public class Desks {
    private static final String LANGUAGE = "de";

    private final Addresses addresses;
    private final Sign sign;
    /** Address by the code of the account. */
    private final Map<String, String> people;

    Desks(Addresses addresses, Sign sign, AccountCodes codes) {
        this.addresses = addresses;
        this.sign = sign;
        people = addresses.people().orElse(List.of()).stream()
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> codes.of(pair[0].strip()), pair -> pair[1].strip()));
    }

    /** Addresses of organisations, never of citizens. */
    @ConfigMapping(prefix = "mail.desk")
    interface Addresses {
        Optional<String> coordinators();

        /** Coordinators who get their own cases themselves, as {@code account=address}. */
        Optional<List<String>> people();

        /** Who is in charge of minors without an adult. */
        Optional<String> youthOffice();

        Map<String, String> association();
    }

    /** The address of whoever looks after it, or everybody's where that one has none. */
    public Contact of(String association, String coordinator) {
        String own = coordinator == null ? null : people.get(coordinator);
        return own == null ? of(association) : new Contact(sign.organisation(), own, null, LANGUAGE);
    }

    /** The youth office's address; without one, the coordinators', who then call it. */
    public Contact youthOffice() {
        return addresses
                .youthOffice()
                .map(own -> new Contact(sign.organisation(), own, null, LANGUAGE))
                .orElseGet(() -> of(null));
    }

    /** The association's address, if it has one; otherwise the coordinators', who then call the association. */
    private Contact of(String association) {
        String own = association == null ? null : addresses.association().get(association);
        return own == null
                ? new Contact(sign.organisation(), addresses.coordinators().orElse(sign.complaints()), null, LANGUAGE)
                : new Contact(association, own, null, LANGUAGE);
    }
}
