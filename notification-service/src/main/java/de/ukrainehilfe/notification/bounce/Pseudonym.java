package de.ukrainehilfe.notification.bounce;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells one address from another without keeping any: a hash under a secret that is not in the database. */
@ApplicationScoped
class Pseudonym {
    private final SecretKeySpec key;

    Pseudonym(@ConfigProperty(name = "link.secret") String secret) {
        key = new SecretKeySpec(("addresses " + secret).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    String of(String address) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] hash = mac.doFinal(address.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
