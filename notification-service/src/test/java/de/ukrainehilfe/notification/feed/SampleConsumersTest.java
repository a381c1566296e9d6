package de.ukrainehilfe.notification.feed;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.local.LocalInfrastructure;
import de.ukrainehilfe.notification.webhook.AssociationTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs that we show to associations, run as they stand there. */
@QuarkusTest
class SampleConsumersTest extends AssociationTest {
    private static final Path SAMPLES = Path.of("..", "docs", "associations");
    private static final Duration COMPILED_AND_STARTED = Duration.ofSeconds(90);

    @TempDir
    Path place;

    @ParameterizedTest
    @ValueSource(strings = {"HMAC", "ED25519"})
    void theReceiverOfWebhooksPrintsGenuineEventsOnly(String signing) throws Exception {
        int port = freePort();
        String url = "http://localhost:" + port + "/";
        var endpoint =
                subscribe("caritas", Map.of("url", url, "signing", signing)).extract();
        Path out = place.resolve("out");
        Process receiver = run(out, "ReceiveWebhooks.java", Integer.toString(port), endpoint.path("keys[0].key"));
        try {
            await().atMost(COMPILED_AND_STARTED)
                    .until(() -> Files.readString(out).contains("listening"));
            UUID event = say("match-confirmed/lodging", null, "caritas");
            await().atMost(PATIENCE).until(() -> Files.readString(out).contains("msg_" + event));
            String id = endpoint.path("id");
            as("caritas")
                    .contentType("application/json")
                    .body(Map.of("events", List.of(event)))
                    .post("/api/subscriptions/" + id + "/replay")
                    .then()
                    .statusCode(202);
            assertEquals(401, forged(url));
            await().atMost(PATIENCE)
                    .until(() -> as("caritas")
                                    .get("/api/subscriptions/" + id + "/deliveries")
                                    .<List<List<Integer>>>path("items.calls.status")
                                    .stream()
                                    .mapToInt(List::size)
                                    .sum()
                            == 2);
            assertEquals(2, Files.readString(out).split("\n").length, "the event came twice and is printed once");
        } finally {
            receiver.destroyForcibly().waitFor();
        }
    }

    @Test
    void theReaderOfTheFeedGoesOnWhereItStopped() throws Exception {
        UUID first = say("match-confirmed/lodging", null, "caritas");
        awaitTold(first, 1);
        assertTrue(readFeed("first").contains(first.toString()));
        UUID second = say("match-confirmed/lodging", null, "caritas");
        awaitTold(second, 1);
        String next = readFeed("second");
        assertTrue(next.contains(second.toString()) && !next.contains(first.toString()), next);
    }

    @Test
    void theReaderOfTheTopicPrintsItsOwnMatches() throws Exception {
        UUID own = say("match-confirmed/lodging", null, "caritas");
        UUID foreign = say("match-confirmed/lodging", "diakonie", null);
        awaitTold(own, 1);
        awaitTold(foreign, 1);
        Path out = place.resolve("topic");
        Process reader = run(
                out,
                "ReadTopic.java",
                LocalInfrastructure.kafka().forAssociations(),
                "caritas",
                "demo",
                "SASL_PLAINTEXT",
                "PLAIN");
        try {
            await().atMost(COMPILED_AND_STARTED)
                    .until(() -> Files.readString(out).contains(own.toString()));
            assertTrue(!Files.readString(out).contains(foreign.toString()));
        } finally {
            reader.destroyForcibly().waitFor();
        }
    }

    private String readFeed(String name) throws IOException, InterruptedException {
        Path out = place.resolve(name);
        Process reader = run(
                out,
                "ReadFeed.java",
                "http://localhost:" + RestAssured.port,
                LocalInfrastructure.identity().issuer() + "/token",
                "caritas",
                "demo",
                place.resolve("cursor").toString());
        assertEquals(0, reader.waitFor(), () -> read(out));
        return read(out);
    }

    private static int forged(String url) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("webhook-id", "msg_forged")
                .header("webhook-timestamp", Long.toString(System.currentTimeMillis() / 1000))
                .header("webhook-signature", "v1,AAAA v1a,AAAA")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private static Process run(Path out, String sample, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                libraries(),
                SAMPLES.resolve(sample).toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
    }

    private static String libraries() {
        return String.join(
                File.pathSeparator,
                Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .split(File.pathSeparator))
                        .filter(jar -> jar.matches(".*(kafka-clients|slf4j-api|lz4|snappy|zstd)[^/]*\\.jar"))
                        .toList());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
