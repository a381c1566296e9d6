package de.ukrainehilfe.e2e.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ukrainehilfe.local.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** Keycloak from its distribution, with the realm of {@code deploy/keycloak} and people made as deploy/README.md says. */
final class Keycloak implements AutoCloseable {
    private static final Path REALM = Path.of("../deploy/keycloak/ukraine-hilfe-realm.json");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port = Ports.orFree(0);
    private final String administrator = "an administrator's password for one test";
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Process process;

    /**
     * Starts it and returns when the realm is there.
     *
     * @param home an unpacked distribution
     * @param told what the realm's placeholders stand for
     */
    Keycloak(Path home, Map<String, String> told) throws IOException {
        Path imported = Files.createDirectories(home.resolve("data/import"));
        Files.copy(REALM, imported.resolve(REALM.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        ProcessBuilder builder = new ProcessBuilder(
                        "bash",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--cache=local",
                        "--db=dev-mem")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("keycloak.log").toFile());
        builder.environment().putAll(told);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", administrator);
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx400m");
        process = builder.start();
        try {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .ignoreExceptions()
                    .failFast("Keycloak ended, see " + home.resolve("keycloak.log"), () -> !process.isAlive())
                    .until(() -> send(request(issuer() + "/.well-known/openid-configuration"))
                                    .statusCode()
                            == 200);
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    String issuer() {
        return "http://localhost:" + port + "/realms/ukraine-hilfe";
    }

    /** Makes a person with a realm role, or with what the group of an association gives. */
    void addPerson(String name, String password, String role, String group) throws IOException {
        String token = token();
        String users = "http://localhost:" + port + "/admin/realms/ukraine-hilfe/users";
        HttpResponse<String> made = send(admin(users, token)
                .POST(json(Map.of(
                        "username",
                        name,
                        "enabled",
                        true,
                        "firstName",
                        "Demo",
                        "lastName",
                        name,
                        "email",
                        name + "@example.org",
                        "emailVerified",
                        true,
                        "groups",
                        group == null ? List.of() : List.of(group),
                        "credentials",
                        List.of(Map.of("type", "password", "value", password, "temporary", false))))));
        expect(201, made);
        if (role != null) {
            String person = made.headers().firstValue("Location").orElseThrow();
            String roles = "http://localhost:" + port + "/admin/realms/ukraine-hilfe/roles/" + role;
            JsonNode found = JSON.readTree(send(admin(roles, token)).body());
            expect(204, send(admin(person + "/role-mappings/realm", token).POST(json(List.of(found)))));
        }
    }

    private String token() throws IOException {
        String form = Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        "admin",
                        "password",
                        administrator)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer =
                send(request("http://localhost:" + port + "/realms/master/protocol/openid-connect/token")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        expect(200, answer);
        return JSON.readTree(answer.body()).path("access_token").asText();
    }

    private static void expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer + " " + answer.body());
        }
    }

    private static HttpRequest.BodyPublisher json(Object body) throws IOException {
        return BodyPublishers.ofString(JSON.writeValueAsString(body));
    }

    private static HttpRequest.Builder admin(String address, String token) {
        return request(address).header("Authorization", "Bearer " + token).header("Content-Type", "application/json");
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(30));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit()
                .orTimeout(20, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }
}
