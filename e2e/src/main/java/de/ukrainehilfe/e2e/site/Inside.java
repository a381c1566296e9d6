package de.ukrainehilfe.e2e.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What only the operator of a launched system can reach: services without the proxy, databases, and the key of mailed links. */
public final class Inside {
    private static final int BODY = 1 + 1 + 16 + 8;
    private static final int SEAL = 16;

    private final Path local;
    private final Map<String, String> ports;

    Inside(Path local, Map<String, String> ports) {
        this.local = local;
        this.ports = ports;
    }

    /** Where a service itself listens, behind the proxy; the name is such as {@code OFFERS}. */
    public URI service(String name) {
        return URI.create("http://127.0.0.1:" + ports.get(name + "_PORT"));
    }

    /** A connection as the service itself has one; the name is that of the database. */
    public Connection database(String name) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + ports.get("POSTGRES_PORT") + "/" + name,
                name,
                secret("postgres/secrets/" + name));
    }

    /**
     * The token of a link as a mail would carry it, though no mail was written yet.
     *
     * @param purpose the letter of the purpose
     * @param side O, N or 0 where the link is about no side
     */
    public String linkToken(char purpose, char side, UUID id, Instant until) {
        byte[] body = ByteBuffer.allocate(BODY)
                .put((byte) purpose)
                .put((byte) (side == '0' ? 0 : side))
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putLong(until.getEpochSecond())
                .array();
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret("secrets/links").getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] token = Arrays.copyOf(body, BODY + SEAL);
            System.arraycopy(mac.doFinal(body), 0, token, BODY, SEAL);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A secret that the launcher drew, as it stands in the file; services are told it by their environment. */
    public String secret(String file) {
        try {
            return Files.readString(local.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
