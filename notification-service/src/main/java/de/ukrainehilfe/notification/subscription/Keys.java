package de.ukrainehilfe.notification.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys that calls are signed with, each derived from one secret and the key's random id: a copy of the database signs
 * nothing.
 */
@ApplicationScoped
public class Keys {
    private static final int SHORTEST_SECRET = 32;
    private static final int PUBLIC_KEY_BYTES = 32;

    private final byte[] secret;

    Keys(@ConfigProperty(name = "webhook.secret") String secret) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("WEBHOOK_SECRET needs at least " + SHORTEST_SECRET + " characters");
        }
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** As the association enters it in its receiver: {@code whsec_…} to be kept secret, {@code whpk_…} public. */
    public String shown(Signing signing, UUID key) {
        return switch (signing) {
            case HMAC -> "whsec_" + base64(bytes(key));
            case ED25519 -> "whpk_" + base64(publicBytes(key));
        };
    }

    /** One signature as it stands in the header {@code webhook-signature}. */
    public String sign(Signing signing, UUID key, byte[] content) {
        try {
            return switch (signing) {
                case HMAC -> "v1," + base64(hmac(bytes(key), content));
                case ED25519 -> {
                    java.security.Signature signature = java.security.Signature.getInstance("Ed25519");
                    signature.initSign(pair(key).getPrivate());
                    signature.update(content);
                    yield "v1a," + base64(signature.sign());
                }
            };
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] publicBytes(UUID key) {
        // the X.509 form is a constant prefix and the 32 bytes of the point (RFC 8410)
        byte[] encoded = pair(key).getPublic().getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - PUBLIC_KEY_BYTES, encoded.length);
    }

    private KeyPair pair(UUID key) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Known(bytes(key)));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] bytes(UUID key) {
        return hmac(secret, ("webhook key " + key).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Gives the generator the private key's bytes (RFC 8032, 5.1.5) instead of chance. */
    private static final class Known extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final byte[] bytes;

        Known(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public void nextBytes(byte[] wanted) {
            System.arraycopy(bytes, 0, wanted, 0, wanted.length);
        }
    }
}
