package de.ukrainehilfe.local;

import de.ukrainehilfe.local.LoopbackServer.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

/** The OpenID clients and their secrets: {@code demo} for people, a random one for programs. */
final class DemoClients {

    /** Who a caller of the token endpoint says it is, in the header or in the form. */
    record Credentials(String id, String secret) {

        static Credentials of(Request request) {
            String header = request.headers().getFirst("Authorization");
            if (header == null || !header.startsWith("Basic ")) {
                return new Credentials(
                        request.form().getOrDefault("client_id", ""),
                        request.form().getOrDefault("client_secret", ""));
            }
            String[] pair = text(header.substring("Basic ".length())).split(":", 2);
            return new Credentials(pair[0], pair.length == 2 ? URLDecoder.decode(pair[1], StandardCharsets.UTF_8) : "");
        }

        private static String text(String base64) {
            try {
                return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException malformed) {
                return "";
            }
        }
    }

    private final Secrets secrets;

    DemoClients(Secrets secrets) {
        this.secrets = secrets;
    }

    String webSecret() {
        return secrets.get(LocalIdentity.WEB_CLIENT);
    }

    String secretOf(DemoClient client) {
        return client.isPerson() ? "demo" : secrets.get(client.id);
    }

    boolean know(Credentials credentials) {
        Optional<String> secret = credentials.id().equals(LocalIdentity.WEB_CLIENT)
                ? Optional.of(webSecret())
                : DemoClient.of(credentials.id()).map(this::secretOf);
        return secret.filter(known -> same(known, credentials.secret())).isPresent();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
