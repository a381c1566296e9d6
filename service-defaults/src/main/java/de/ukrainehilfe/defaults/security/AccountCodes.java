package de.ukrainehilfe.defaults.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stands for an account where its name must not be seen, as on a topic: the services know which accounts there may be and
 * compare, nobody else can turn the code back.
 */
@ApplicationScoped
public class AccountCodes {
    private static final int BYTES = 12;

    private final SecretKeySpec key;

    AccountCodes(@ConfigProperty(name = "link.secret") String secret) {
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    public String of(String account) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            // no token of a mailed link begins so: the same key serves both
            byte[] seal = mac.doFinal(("account:" + account).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(seal, BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
