package de.ukrainehilfe.offers;

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
class EveryEndpointTest extends OffersServiceTest {
    private static final String ANYBODY = "anybody";
    private static final List<String> SIGNED_IN =
            List.of("coordinator", "caritas", "auditor", "admin", "notification-service");
    private static final String TABLE =
            """
            GET  / anybody
            GET  /api/contacts/{id} notification-service
            GET  /api/offers coordinator caritas
            POST /api/offers anybody
            GET  /api/offers/{id} coordinator caritas
            PUT  /api/offers/{id} by-link
            POST /api/offers/{id}/{step} by-link
            GET  /offers anybody
            GET  /offers/about/accessibility anybody
            GET  /offers/about/help anybody
            GET  /offers/about/imprint anybody
            GET  /offers/about/privacy anybody
            GET  /offers/ageing coordinator caritas
            GET  /offers/available/l/{token} anybody
            POST /offers/available/l/{token} anybody
            POST /offers/available/l/{token}/pause anybody
            GET  /offers/dead-letters admin
            POST /offers/dead-letters/{id}/redrive admin
            GET  /offers/drafts/{token} anybody
            GET  /offers/l/{token} anybody
            GET  /offers/l/{token}/change anybody
            POST /offers/l/{token}/change anybody
            POST /offers/l/{token}/confirm anybody
            GET  /offers/l/{token}/data anybody
            POST /offers/l/{token}/erase anybody
            GET  /offers/l/{token}/{step} anybody
            POST /offers/l/{token}/{step} anybody
            GET  /offers/list coordinator caritas
            GET  /offers/mailbox coordinator
            POST /offers/mailbox/{id}/done coordinator
            GET  /offers/mails/l/{token} anybody
            GET  /offers/new anybody
            POST /offers/new anybody
            GET  /offers/place anybody
            GET  /offers/reports coordinator
            GET  /offers/reports/new anybody
            POST /offers/reports/new anybody
            GET  /offers/reports/thanks anybody
            POST /offers/reports/{id}/done coordinator
            GET  /offers/saved anybody
            GET  /offers/search coordinator
            POST /offers/search coordinator
            GET  /offers/search/log auditor
            GET  /offers/sent/{reference} anybody
            GET  /offers/stops coordinator
            POST /offers/stops coordinator
            POST /offers/stops/resume coordinator
            GET  /offers/{id} coordinator caritas
            GET  /offers/{id}/card coordinator caritas
            POST /offers/{id}/{step} coordinator
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
            if (operation.contains("/api/offers/{id}") && !operation.startsWith("GET")) {
                return; // by the mailed link, or by role: RolesTest and StepsTest look inside
            }
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
