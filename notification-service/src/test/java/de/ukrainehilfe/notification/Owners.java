package de.ukrainehilfe.notification;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import de.ukrainehilfe.local.LocalInfrastructure;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;

/** Plays offers-service and needs-service: two real servers that give contact data to whom they may, as those do. */
public final class Owners implements QuarkusTestResourceLifecycleManager {
    /** One request that an owner answered. */
    public record Asked(String service, UUID record, String purpose, String match, int answer) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PATH = Pattern.compile("/api/contacts/([0-9a-f-]{36})");
    private static final Map<UUID, Person> PEOPLE = new ConcurrentHashMap<>();
    private static final Set<String> RELEASED = ConcurrentHashMap.newKeySet();
    private static final List<Asked> ASKED = new CopyOnWriteArrayList<>();
    private static volatile CountDownLatch gate = new CountDownLatch(0);
    private static volatile boolean broken;

    private HttpServer offers;
    private HttpServer needs;

    public static void know(UUID record, Person person) {
        PEOPLE.put(record, person);
    }

    public static void erase(UUID record) {
        PEOPLE.remove(record);
    }

    /** From now on the record's owner has seen that the match is confirmed. */
    public static void release(UUID record, UUID match) {
        RELEASED.add(record + " " + match);
    }

    public static List<Asked> askedFor(UUID record) {
        return ASKED.stream().filter(asked -> asked.record().equals(record)).toList();
    }

    /** No answer until {@link #goOn()}. */
    public static void hold() {
        gate = new CountDownLatch(1);
    }

    public static void goOn() {
        gate.countDown();
    }

    /** Both answer 503 until told otherwise. */
    public static void breakDown(boolean down) {
        broken = down;
    }

    @Override
    public Map<String, String> start() {
        offers = serve("offers");
        needs = serve("needs");
        return Map.of("OFFERS_URL", url(offers), "NEEDS_URL", url(needs));
    }

    @Override
    public void stop() {
        offers.stop(0);
        needs.stop(0);
    }

    private static String url(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static HttpServer serve(String service) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newCachedThreadPool(task -> {
                Thread thread = new Thread(task, service);
                thread.setDaemon(true);
                return thread;
            }));
            server.createContext("/", exchange -> answer(service, exchange));
            server.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void answer(String service, HttpExchange exchange) throws IOException {
        try (exchange) {
            awaitGate();
            Matcher path = PATH.matcher(exchange.getRequestURI().getPath());
            String query = String.valueOf(exchange.getRequestURI().getQuery());
            if (!path.matches()) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            UUID record = UUID.fromString(path.group(1));
            String purpose = query.replaceFirst("^.*purpose=(\\w+).*$", "$1");
            String match = query.contains("match=") ? query.replaceFirst("^.*match=([0-9a-f-]+).*$", "$1") : null;
            int status = status(exchange, record, purpose, match);
            ASKED.add(new Asked(service, record, purpose, match, status));
            if (status == 200) {
                byte[] body = JSON.writeValueAsBytes(PEOPLE.get(record));
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            } else {
                exchange.sendResponseHeaders(status, -1);
            }
        }
    }

    private static int status(HttpExchange exchange, UUID record, String purpose, String match) {
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (broken) {
            return 503;
        }
        if (authorization == null || !mayReadContacts(authorization.replaceFirst("^Bearer ", ""))) {
            return 401;
        }
        if (!PEOPLE.containsKey(record)) {
            return 404;
        }
        boolean granted =
                purpose.equals("NOTIFY") || purpose.equals("RELEASE") && RELEASED.contains(record + " " + match);
        return granted ? 200 : 409;
    }

    private static boolean mayReadContacts(String token) {
        try {
            String issuer = LocalInfrastructure.identity().issuer();
            return new JwtConsumerBuilder()
                    .setExpectedIssuer(issuer)
                    .setSkipDefaultAudienceValidation()
                    .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(new HttpsJwks(issuer + "/jwks")))
                    .build()
                    .processToClaims(token)
                    .getClaimValue("roles", List.class)
                    .contains("contacts");
        } catch (InvalidJwtException | org.jose4j.jwt.MalformedClaimException notOurs) {
            return false;
        }
    }

    private static void awaitGate() {
        try {
            gate.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
