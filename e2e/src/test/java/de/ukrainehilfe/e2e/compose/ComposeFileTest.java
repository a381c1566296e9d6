package de.ukrainehilfe.e2e.compose;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposeFileTest {

    private static final Pattern SECRET_NAME = Pattern.compile(".*(PASSWORD|SECRET)$");
    private static final Pattern FROM_ENVIRONMENT = Pattern.compile("\\$\\{(\\w+):\\?[^}]+}");
    private static final Pattern PINNED = Pattern.compile("[a-z0-9/-]+:v?\\d+\\.\\d+(\\.\\d+)?(-[\\w.]+)?");
    /** A password in a URL or an option, or a long word that holds letters and digits: nobody chose it as a name. */
    private static final Pattern LOOKS_SECRET =
            Pattern.compile("://[^/]*:[^/]*@|(?i:password|secret)=|\\b(?=\\w*\\d)(?=\\w*[a-zA-Z])\\w{24,}");

    private final ComposeFile compose = ComposeFile.read();

    @ParameterizedTest
    @ValueSource(strings = {"offers-service", "needs-service", "matching-service", "notification-service"})
    void eachServiceIsToldWhatTheLauncherTellsIt(String service) {
        Set<String> expected = LauncherSource.variables(service);
        // only for a child of the launcher
        assertTrue(expected.remove("EXIT_ON_STDIN_EOF"));
        // only a real site names who is behind it
        if (service.equals("offers-service")) {
            expected.addAll(Set.of("SITE_ORGANISATION", "SITE_ADDRESS", "SITE_PHONE", "SITE_MAIL"));
        }
        // where there is none, the coordinators are told of a child without an adult
        if (service.equals("notification-service")) {
            expected.add("YOUTH_OFFICE_MAIL");
        }
        assertEquals(expected, new TreeSet<>(compose.environment(service).keySet()));
    }

    @Test
    void everySecretComesFromTheEnvironmentAndAMissingOneIsSaid() {
        forEachService((name, service) -> {
            if (service.containsKey("environment")) {
                compose.environment(name).forEach((variable, value) -> {
                    if (SECRET_NAME.matcher(variable).matches()) {
                        assertTrue(FROM_ENVIRONMENT.matcher(value).matches(), name + " " + variable);
                    }
                });
            }
        });
        compose.values()
                .forEach(value -> assertFalse(LOOKS_SECRET.matcher(value).find(), value));
    }

    @Test
    void theSecretsAskedForAreTheSecretsWritten() {
        Set<String> asked = FROM_ENVIRONMENT
                .matcher(String.join("\n", compose.values()))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> written = Pattern.compile("\\b[A-Z_]+_(PASSWORD|SECRET)\\b")
                .matcher(ComposeFile.text("bin/secrets"))
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(written, asked);
        assertTrue(ComposeFile.text(".gitignore").lines().anyMatch(".env"::equals));
    }

    @Test
    void theRealmHoldsNoSecretAndNoPerson() {
        String realm = ComposeFile.text("deploy/keycloak/ukraine-hilfe-realm.json");
        assertEquals(List.of("${OIDC_SECRET}", "${CONTACTS_CLIENT_SECRET}"), values(realm, "secret"));
        assertEquals(List.of("service-account-notification-service"), values(realm, "username"));
        assertFalse(realm.contains("credentials"));
    }

    @Test
    void everyImageIsPinnedAndOursIsTheOneJustBuilt() {
        String version = pom("<artifactId>ukraine-hilfe</artifactId>\\s+<version>([^<]+)");
        forEachService((name, service) -> {
            String image = (String) service.get("image");
            if (name.endsWith("-service")) {
                assertEquals("ukraine-hilfe/" + name + ":" + version, image);
            } else {
                assertTrue(PINNED.matcher(image).matches(), image);
            }
        });
    }

    @Test
    void brokerAndDatabaseAreTheVersionsThatTheTestsRunOn() {
        assertEquals("apache/kafka:" + pom("<kafka.version>([^<]+)"), image("kafka"));
        assertEquals("apache/kafka:" + pom("<kafka.version>([^<]+)"), image("topics"));
        assertEquals("postgres:" + pom("<postgres-binaries.version>(\\d+\\.\\d+)") + "-trixie", image("postgres"));
    }

    @Test
    void everyServiceSaysWhetherItIsWellOrEnds() {
        forEachService((name, service) ->
                assertTrue(service.containsKey("healthcheck") ^ "no".equals(service.get("restart")), name));
    }

    @Test
    void everyServiceIsConfined() {
        forEachService((name, service) -> assertAll(
                name,
                () -> assertEquals(List.of("ALL"), service.get("cap_drop")),
                () -> assertEquals(List.of("no-new-privileges:true"), service.get("security_opt")),
                () -> assertNotNull(service.get("mem_limit"))));
    }

    @Test
    void onlyTheFrontDoorsAreOpenAndOnlyToThisMachine() {
        Set<String> open = new TreeSet<>();
        forEachService((name, service) -> {
            if (service.get("ports") instanceof List<?> ports) {
                open.add(name);
                ports.forEach(port -> assertTrue(
                        port.toString().matches("(127\\.0\\.0\\.1|\\$\\{PUBLISH_ADDRESS:-127\\.0\\.0\\.1}):.+"),
                        name + " " + port));
            }
        });
        assertEquals(Set.of("caddy", "keycloak", "mailpit"), open);
    }

    private void forEachService(BiConsumer<String, Map<?, ?>> check) {
        assertEquals(10, compose.services().size());
        compose.services().forEach(check);
    }

    private String image(String service) {
        return (String) compose.services().get(service).get("image");
    }

    private static String pom(String pattern) {
        return Pattern.compile(pattern)
                .matcher(ComposeFile.text("pom.xml"))
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> values(String json, String field) {
        return Pattern.compile("\"" + field + "\": \"([^\"]+)\"")
                .matcher(json)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
