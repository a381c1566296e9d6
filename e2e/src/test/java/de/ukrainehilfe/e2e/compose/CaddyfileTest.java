package de.ukrainehilfe.e2e.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CaddyfileTest {

    private static final Set<String> LOGIN = Set.of("/realms", "/resources");

    private final Map<String, Set<String>> routes = Caddyfile.read().routes();

    @Test
    void theSiteIsMadeOfTheSamePathsAsTheLaunchersSite() {
        ComposeFile compose = ComposeFile.read();
        Map<String, Set<String>> expected = new TreeMap<>(Map.of("keycloak:8080", LOGIN));
        LauncherSource.routes()
                .forEach((service, paths) -> expected.put(
                        service + ":" + compose.environment(service).get("QUARKUS_HTTP_PORT"), paths));

        assertEquals(5, expected.size(), "four services and the login");
        assertEquals(expected, routes);
    }

    @Test
    void noPathCatchesMoreThanItself() {
        routes.values().forEach(paths -> paths.forEach(path -> assertFalse(path.contains("*"), path)));
    }

    @Test
    void contactsAndTheInsideOfAServiceAreNotForThePublic() {
        routes.values()
                .forEach(paths -> paths.forEach(
                        path -> assertFalse(path.startsWith("/api/contacts") || path.startsWith("/q"), path)));
    }
}
