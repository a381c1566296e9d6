package de.ukrainehilfe.defaults.links;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signs and reads the tokens of mailed links: purpose, record, side and expiry under an HMAC-SHA-256 cut to 128 bits.
 * Nothing is stored, so a retried mail carries the same right, and a link never burns by being looked at.
 */
@ApplicationScoped
public class Links {
    private static final int BODY = 1 + 1 + 16 + 8;
    private static final int SEAL = 16;
    private static final int SHORTEST_SECRET = 32;

    private final SecretKeySpec key;
    private final String site;
    private final Clock clock;
    private final Texts texts;

    Links(
            @ConfigProperty(name = "link.secret") String secret,
            @ConfigProperty(name = "site.url") String site,
            Clock clock,
            Texts texts) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("LINK_SECRET needs at least " + SHORTEST_SECRET + " characters");
        }
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.site = site;
        this.clock = clock;
        this.texts = texts;
    }

    /** A token for one purpose on one record, valid from now on as long as the purpose allows; side may be null. */
    public String sign(LinkPurpose purpose, UUID id, String side) {
        ByteBuffer body = ByteBuffer.allocate(BODY)
                .put((byte) purpose.code)
                .put((byte) (side == null ? 0 : side.charAt(0)))
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putLong(clock.instant().plus(purpose.validity).getEpochSecond());
        byte[] token = Arrays.copyOf(body.array(), BODY + SEAL);
        System.arraycopy(seal(body.array()), 0, token, BODY, SEAL);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** The address to mail, such as {@code https://…/offers/l/{token}}. */
    public String url(String service, String token) {
        return site + "/" + service + "/l/" + token;
    }

    /** Reads a token; refuses with 403 what we did not sign for one of these purposes, with 410 what has expired. */
    public Link open(String token, LinkPurpose... allowed) {
        byte[] bytes = decode(token).orElseThrow(this::invalid);
        byte[] body = Arrays.copyOf(bytes, BODY);
        if (!MessageDigest.isEqual(seal(body), Arrays.copyOfRange(bytes, BODY, BODY + SEAL))) {
            throw invalid();
        }
        ByteBuffer fields = ByteBuffer.wrap(body);
        char code = (char) fields.get();
        char side = (char) fields.get();
        UUID id = new UUID(fields.getLong(), fields.getLong());
        LinkPurpose purpose = Arrays.stream(allowed)
                .filter(candidate -> candidate.code == code)
                .findFirst()
                .orElseThrow(this::invalid);
        if (Instant.ofEpochSecond(fields.getLong()).isBefore(clock.instant())) {
            throw new Refusal(Status.GONE, "link-expired", texts.problems().linkExpired());
        }
        return new Link(purpose, id, side == 'O' ? "OFFER" : side == 'N' ? "NEED" : null);
    }

    private Refusal invalid() {
        return new Refusal(Status.FORBIDDEN, "link-invalid", texts.problems().linkInvalid());
    }

    private static Optional<byte[]> decode(String token) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token == null ? "" : token);
            return bytes.length == BODY + SEAL ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private byte[] seal(byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(body), SEAL);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
