package de.ukrainehilfe.offers.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.offers.OffersServiceTest;
import de.ukrainehilfe.offers.People;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what with an offer of caritas, without the mailed link. */
@QuarkusTest
class RolesTest extends OffersServiceTest {
    private static final List<String> PEOPLE =
            List.of("anonymous", "coordinator", "caritas", "diakonie", "auditor", "admin", "notification-service");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // request                             anonymous coordinator caritas diakonie auditor admin notification
                "POST /api/offers                      | 201 201 201 201 201 201 201",
                "GET  /api/offers                      | 401 200 200 200 403 403 403",
                "GET  /api/offers/{id}                 | 401 200 200 404 403 403 403",
                "PUT  /api/offers/{id}                 | 401 200 403 403 403 403 403",
                "POST /api/offers/{id}/confirm         | 401 200 403 403 403 403 403",
                "POST /api/offers/{id}/pause           | 401 200 403 403 403 403 403",
                "POST /api/offers/{id}/resume          | 401 200 403 403 403 403 403",
                "POST /api/offers/{id}/withdraw        | 401 200 403 403 403 403 403",
                "GET  /api/contacts/{id}?purpose=NOTIFY | 401 403 403 403 403 403 200",
                "GET  /offers/list                     | 302 200 200 200 403 403 403",
                "GET  /offers/{id}                     | 302 200 200 404 403 403 403",
                "GET  /offers/{id}/card                | 302 200 200 404 403 403 403",
                "GET  /offers/ageing                   | 302 200 200 200 403 403 403",
                "GET  /offers/search                   | 302 200 403 403 403 403 403",
                "GET  /offers/search/log               | 302 403 403 403 200 403 403",
                "GET  /offers/dead-letters             | 302 403 403 403 403 200 403",
                "GET  /offers/reports                  | 302 200 403 403 403 403 403",
                "GET  /offers/reports/new              | 200 200 200 200 200 200 200",
                "GET  /offers/about/help               | 200 200 200 200 200 200 200",
                "GET  /                                | 200 200 200 200 200 200 200",
                "GET  /offers                          | 200 200 200 200 200 200 200",
                "GET  /offers/new?kind=GOODS           | 200 200 200 200 200 200 200"
            })
    void everyEndpointKnowsWhoMayUseIt(String request, String expected) {
        UUID id = submitted("caritas", People.erikasRoom());
        if (!request.contains("confirm")) {
            as("coordinator").body("{}").post("/api/offers/{id}/confirm", id);
        }
        if (request.contains("resume")) {
            as("coordinator").body("{}").post("/api/offers/{id}/pause", id);
        }
        List<String> answers = PEOPLE.stream()
                .map(who -> Integer.toString(send(as(who).redirects().follow(false), request, id)))
                .toList();
        assertEquals(expected.strip(), String.join(" ", answers), request);
    }

    @Test
    void anAssociationsListHoldsItsOwnOffersOnly() {
        UUID own = submitted("diakonie", People.erikasRoom());
        UUID foreign = submitted("caritas", People.erikasRoom());
        List<String> seen =
                as("diakonie").get("/api/offers?limit=200").then().extract().path("items.association");
        assertEquals(List.of("diakonie"), seen.stream().distinct().toList());
        List<String> all =
                as("coordinator").get("/api/offers?limit=200").then().extract().path("items.id");
        assertEquals(true, all.containsAll(List.of(own.toString(), foreign.toString())));
    }

    @Test
    void nobodySeesContactDataInAnOffer() {
        UUID id = submitted("caritas", People.erikasRoom());
        for (String path : List.of("/api/offers/" + id, "/api/offers", "/offers/" + id, "/offers/list")) {
            String answer =
                    as("coordinator").get(path).then().statusCode(200).extract().asString();
            assertEquals(false, answer.contains("erika@example.org") || answer.contains("211555010"), path);
        }
    }

    private static int send(RequestSpecification request, String line, UUID id) {
        String[] parts = line.strip().split("\\s+");
        String path = parts[1].replace("{id}", id.toString());
        return switch (parts[0]) {
            case "GET" -> request.get(path).statusCode();
            case "PUT" ->
                request.header("If-Match", "*").body(change()).put(path).statusCode();
            default ->
                request.body(path.equals("/api/offers") ? People.erikasRoom() : Map.of())
                        .post(path)
                        .statusCode();
        };
    }

    private static Map<String, Object> change() {
        Map<String, Object> change = new HashMap<>(People.erikasRoom());
        change.keySet().removeAll(List.of("offerer", "consent"));
        return change;
    }
}
