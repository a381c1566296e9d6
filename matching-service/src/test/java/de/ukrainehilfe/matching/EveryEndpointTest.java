package de.ukrainehilfe.matching;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.local.LocalInfrastructure;
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
class EveryEndpointTest extends MatchingServiceTest {
    private static final String ANYBODY = "anybody";
    private static final List<String> SIGNED_IN =
            List.of("coordinator", "caritas", "auditor", "admin", "notification-service");
    private static final String TABLE =
            """
            GET  /api/candidates coordinator
            GET  /api/matches coordinator caritas
            GET  /api/matches/allowances coordinator
            GET  /api/matches/allowances/assignments coordinator
            GET  /api/matches/allowances/month coordinator
            GET  /api/matches/allowances/month.csv coordinator
            GET  /api/matches/allowances/month.pdf coordinator
            POST /api/matches/allowances/pay coordinator
            GET  /api/matches/figures coordinator auditor
            GET  /api/matches/incidents coordinator
            POST /api/matches/incidents/{id}/close coordinator
            POST /api/matches/incidents/{id}/take coordinator
            GET  /api/matches/{id} coordinator caritas
            POST /api/matches/{id}/answers anybody
            POST /api/matches/{id}/approve coordinator
            GET  /api/matches/{id}/checks coordinator caritas
            POST /api/matches/{id}/checks/{question} coordinator
            POST /api/matches/{id}/complete coordinator
            POST /api/matches/{id}/end coordinator
            POST /api/matches/{id}/extend coordinator
            POST /api/matches/{id}/incidents coordinator caritas
            POST /api/matches/{id}/reject coordinator
            GET  /api/plans coordinator
            POST /api/plans coordinator
            GET  /api/plans/{id} coordinator
            POST /api/plans/{id}/cancel coordinator
            GET  /api/plans/{id}/lines coordinator
            POST /api/plans/{id}/lines/{line}/accept coordinator
            POST /api/plans/{id}/lines/{line}/drop coordinator
            GET  /api/plans/{id}/progress coordinator
            GET  /matches/checks coordinator
            POST /matches/checks/{id} coordinator
            GET  /matches/plans coordinator
            POST /matches/plans coordinator
            GET  /matches/plans/{id} coordinator
            POST /matches/plans/{id}/cancel coordinator
            POST /matches/plans/{id}/lines/{line}/accept coordinator
            POST /matches/plans/{id}/lines/{line}/drop coordinator
            GET  /matches/plans/{id}/progress coordinator
            GET  /matches coordinator caritas
            GET  /matches/allowances coordinator
            GET  /matches/allowances/month coordinator
            GET  /matches/allowances/month.csv coordinator
            GET  /matches/allowances/month.pdf coordinator
            POST /matches/allowances/pay coordinator
            GET  /matches/checks/l/{token} anybody
            POST /matches/checks/l/{token} anybody
            GET  /matches/dead-letters admin
            POST /matches/dead-letters/{id}/redrive admin
            GET  /matches/incidents coordinator
            POST /matches/incidents/{id}/close coordinator
            POST /matches/incidents/{id}/take coordinator
            GET  /matches/l/{token} anybody
            POST /matches/l/{token} anybody
            GET  /matches/map coordinator auditor
            GET  /matches/queue coordinator caritas
            POST /matches/reject coordinator
            GET  /matches/reports coordinator auditor
            GET  /matches/reports/csv coordinator auditor
            GET  /matches/{id} coordinator caritas
            POST /matches/{id}/answer coordinator caritas
            POST /matches/{id}/approve coordinator
            POST /matches/{id}/complete coordinator
            POST /matches/{id}/end coordinator
            POST /matches/{id}/leave coordinator
            POST /matches/{id}/look coordinator
            POST /matches/{id}/reject coordinator
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
                .replaceAll("\\{[a-z]+}", "guessed");
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
