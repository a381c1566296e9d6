import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Receives webhooks, checks that they are genuine, and prints each event once. Needs nothing but a JDK:
 *
 * <pre>java ReceiveWebhooks.java 9000 whsec_…</pre>
 *
 * Put it behind a proxy that speaks HTTPS. Keep the ids you have seen in a database, not in memory as here.
 */
class ReceiveWebhooks {
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final byte[] ED25519_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100"); // RFC 8410

    private final String key;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    ReceiveWebhooks(String key) {
        this.key = key;
    }

    public static void main(String... arguments) throws IOException {
        ReceiveWebhooks receiver = new ReceiveWebhooks(arguments[1]);
        HttpServer server = HttpServer.create(new InetSocketAddress(Integer.parseInt(arguments[0])), 0);
        server.createContext("/", receiver::receive);
        server.start();
        System.out.println("listening on " + server.getAddress().getPort());
    }

    void receive(HttpExchange call) throws IOException {
        byte[] body = call.getRequestBody().readAllBytes();
        String id = header(call, "webhook-id");
        String time = header(call, "webhook-timestamp");
        if (!isRecent(time) || !isGenuine(id, time, body, header(call, "webhook-signature"))) {
            answer(call, 401);
            return;
        }
        // the same event may come again: after a lost answer, or because you asked for it
        if (seen.add(id)) {
            System.out.println(id + " " + new String(body, StandardCharsets.UTF_8));
        }
        answer(call, 204);
    }

    private static boolean isRecent(String time) {
        return time.matches("\\d{1,12}")
                && Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), Instant.now())
                                .abs()
                                .compareTo(TOLERANCE)
                        < 0;
    }

    /** While keys change there are two signatures; one that fits is enough. */
    private boolean isGenuine(String id, String time, byte[] body, String signatures) {
        byte[] start = (id + "." + time + ".").getBytes(StandardCharsets.UTF_8);
        byte[] content = Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, content, start.length, body.length);
        return Arrays.stream(signatures.split(" ")).anyMatch(signature -> fits(signature, content));
    }

    private boolean fits(String signature, byte[] content) {
        try {
            byte[] keyBytes = Base64.getDecoder().decode(key.substring(key.indexOf('_') + 1));
            byte[] given = Base64.getDecoder().decode(signature.substring(signature.indexOf(',') + 1));
            if (key.startsWith("whsec_") && signature.startsWith("v1,")) {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(keyBytes, "HmacSHA256"));
                return MessageDigest.isEqual(mac.doFinal(content), given);
            }
            if (key.startsWith("whpk_") && signature.startsWith("v1a,")) {
                byte[] encoded = Arrays.copyOf(ED25519_PREFIX, ED25519_PREFIX.length + keyBytes.length);
                System.arraycopy(keyBytes, 0, encoded, ED25519_PREFIX.length, keyBytes.length);
                PublicKey publicKey =
                        KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
                Signature check = Signature.getInstance("Ed25519");
                check.initVerify(publicKey);
                check.update(content);
                return check.verify(given);
            }
            return false;
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static String header(HttpExchange call, String name) {
        String value = call.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    private static void answer(HttpExchange call, int status) throws IOException {
        call.sendResponseHeaders(status, -1);
        call.close();
    }
}
