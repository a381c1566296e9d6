package de.ukrainehilfe.e2e.site;

import java.net.URI;

/**
 * Where a running system is.
 *
 * @param web the one site behind the proxy
 * @param inbox the mail server's page and API (Mailpit's shape)
 * @param issuer the OpenID provider with the demo clients
 */
public record Site(URI web, URI inbox, URI issuer, String kafka) {
    /** The system that {@code bin/run} starts with its default ports, or another one named by the same variables. */
    public static Site fromEnvironment() {
        return new Site(
                URI.create("http://localhost:" + port("PROXY_PORT", 8080)),
                URI.create("http://localhost:" + port("INBOX_PORT", 8025)),
                URI.create("http://localhost:" + port("IDENTITY_PORT", 8090) + "/ukraine-hilfe"),
                "localhost:" + port("KAFKA_PORT", 19092));
    }

    private static String port(String variable, int usual) {
        return System.getenv().getOrDefault(variable, Integer.toString(usual));
    }
}
