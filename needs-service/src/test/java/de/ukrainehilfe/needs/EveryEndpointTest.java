package de.ukrainehilfe.needs;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.local.LocalInfrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every operation there is, and who gets past its door: the rest is sent to the login, or away. */
@QuarkusTest
@WithTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "needs"))
class EveryEndpointTest {
    private static final String ANYBODY = "anybody";
    private static final List<String> SIGNED_IN =
            List.of("coordinator", "caritas", "auditor", "admin", "notification-service");
    private static final String TABLE =
            """
            GET  /api/contacts/{id} notification-service
            GET  /api/needs coordinator caritas
            POST /api/needs coordinator caritas
            GET  /api/needs/public anybody
            GET  /api/needs/{id} coordinator caritas
            PUT  /api/needs/{id} coordinator caritas
            POST /api/needs/{id}/close coordinator caritas
            POST /api/needs/{id}/transfer coordinator caritas
            GET  /needs coordinator caritas
            GET  /needs/ageing coordinator caritas
            GET  /needs/counter coordinator caritas
            GET  /needs/dead-letters admin
            POST /needs/dead-letters/{id}/redrive admin
            GET  /needs/export coordinator caritas
            GET  /needs/import coordinator caritas
            POST /needs/import coordinator caritas
            GET  /needs/import/example coordinator caritas
            GET  /needs/import/{id} coordinator caritas
            POST /needs/import/{id}/next coordinator caritas
            GET  /needs/l/{token} anybody
            POST /needs/l/{token} anybody
            GET  /needs/new coordinator caritas
            POST /needs/new coordinator caritas
            GET  /needs/public anybody
            GET  /needs/public/list anybody
            GET  /needs/search coordinator
            POST /needs/search coordinator
            GET  /needs/search/log auditor
            GET  /needs/{id} coordinator caritas
            POST /needs/{id}/close coordinator caritas
            GET  /needs/{id}/slip coordinator caritas
            POST /needs/{id}/transfer coordinator caritas
            """;

    @Test
    void theTableNamesEveryOperation() {
        Map<String, Map<String, Object>> paths = given().accept(ContentType.JSON)
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
        Set<String> operations = new TreeSet<>();
        paths.forEach((path, methods) -> methods.keySet().stream()
                .filter(method -> List.of("get", "post", "put", "delete").contains(method))
                .forEach(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        assertEquals(String.join("\n", operations), String.join("\n", new TreeSet<>(table().keySet())));
    }

    @Test
    void everyDoorKnowsWhoMayPass() {
        List<String> wrong = new ArrayList<>();
        table().forEach((operation, allowed) -> {
            boolean open = allowed.contains(ANYBODY);
            int stranger = answer("nobody", operation);
            int door = operation.contains(" /api/") ? 401 : 302;
            if (open == (stranger == door)) {
                wrong.add("nobody " + operation + ": " + stranger);
            }
            for (String who : open ? List.<String>of() : SIGNED_IN) {
                int answer = answer(who, operation);
                if (allowed.contains(who) == (answer == 403) || answer == 401 || answer == 500) {
                    wrong.add(who + " " + operation + ": " + answer);
                }
            }
        });
        assertEquals("", String.join("\n", wrong));
    }

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> table = new TreeMap<>();
        TABLE.lines().forEach(line -> {
            String[] words = line.split("\\s+");
            table.put(
                    words[0] + " " + words[1],
                    Arrays.stream(words)
                            .filter(word -> word.equals(ANYBODY) || SIGNED_IN.contains(word))
                            .collect(Collectors.toSet()));
        });
        return table;
    }

    private static int answer(String who, String operation) {
        String[] parts = operation.split(" ");
        String path = parts[1].replace("{id}", UUID.randomUUID().toString())
                .replace("{reference}", "A-7K3M-2Q")
                .replace("{step}", "pause")
                .replaceAll("\\{[a-z]+}", "guessed")
                .replaceAll("(/api/contacts/.*)", "$1?purpose=NOTIFY");
        boolean api = path.startsWith("/api/");
        Response answer = request(who)
                .contentType(api ? ContentType.JSON : ContentType.URLENC)
                .body(api ? "{}" : "")
                .request(parts[0], path);
        boolean wantsFile = answer.statusCode() == 415;
        return wantsFile
                ? request(who)
                        .multiPart("file", "a.csv", new byte[0])
                        .request(parts[0], path)
                        .statusCode()
                : answer.statusCode();
    }

    private static RequestSpecification request(String who) {
        RequestSpecification request = who.equals("nobody")
                ? given()
                : given().auth().oauth2(LocalInfrastructure.identity().token(who));
        return request.redirects().follow(false);
    }
}
