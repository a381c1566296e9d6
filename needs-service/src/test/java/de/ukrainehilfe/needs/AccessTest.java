package de.ukrainehilfe.needs;

import static de.ukrainehilfe.needs.Desk.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.local.LocalInfrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what. The need of the table belongs to Caritas and is open. */
@QuarkusTest
@WithTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "needs"))
class AccessTest {
    private static final List<String> EVERYBODY =
            List.of("nobody", "coordinator", "caritas", "diakonie", "auditor", "admin", "notification-service");

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        // method, path, nobody, coordinator, caritas, diakonie, auditor, admin, notification-service
        "POST, /api/needs,                            401, 201, 201, 201, 403, 403, 403",
        "GET,  /api/needs,                            401, 200, 200, 200, 403, 403, 403",
        "GET,  /api/needs/{id},                       401, 200, 200, 404, 403, 403, 403",
        "PUT,  /api/needs/{id},                       401, 200, 200, 404, 403, 403, 403",
        "POST, /api/needs/{id}/close,                 401, 200, 200, 404, 403, 403, 403",
        "POST, /api/needs/{id}/transfer,              401, 200, 200, 404, 403, 403, 403",
        "GET,  /api/needs/public,                     200, 200, 200, 200, 200, 200, 200",
        "GET,  /api/contacts/{id}?purpose=NOTIFY,     401, 403, 403, 403, 403, 403, 200",
        "GET,  /needs,                                302, 200, 200, 200, 403, 403, 403",
        "GET,  /needs/{id},                           302, 200, 200, 404, 403, 403, 403",
        "GET,  /needs/new,                            302, 200, 200, 200, 403, 403, 403",
        "GET,  /needs/new?kind=GOODS,                 302, 200, 200, 200, 403, 403, 403",
        "GET,  /needs/counter,                        302, 200, 200, 200, 403, 403, 403",
        "GET,  /needs/{id}/slip,                      302, 200, 200, 404, 403, 403, 403",
        "GET,  /needs/ageing,                         302, 200, 200, 200, 403, 403, 403",
        "GET,  /needs/search,                         302, 200, 403, 403, 403, 403, 403",
        "GET,  /needs/search/log,                     302, 403, 403, 403, 200, 403, 403",
        "GET,  /needs/import,                         302, 200, 200, 200, 403, 403, 403",
        "GET,  /needs/import/example,                 302, 200, 200, 200, 403, 403, 403",
        "GET,  /needs/import/{id},                    302, 404, 404, 404, 403, 403, 403",
        "GET,  /needs/export,                         302, 200, 200, 200, 403, 403, 403",
        "GET,  /needs/public,                         200, 200, 200, 200, 200, 200, 200",
        "GET,  /needs/l/guessed,                      403, 403, 403, 403, 403, 403, 403",
        "GET,  /needs/dead-letters,                   302, 403, 403, 403, 403, 200, 403"
    })
    void everybodyGetsWhatIsTheirs(String method, String path, int a, int b, int c, int d, int e, int f, int g) {
        List<Integer> expected = List.of(a, b, c, d, e, f, g);
        for (int i = 0; i < EVERYBODY.size(); i++) {
            String id = Desk.record("caritas", NeedJson.petroAndTenBlankets()).toString();
            assertEquals(
                    expected.get(i),
                    request(EVERYBODY.get(i), method, path)
                            .request(method, path.replace("{id}", id))
                            .statusCode(),
                    EVERYBODY.get(i));
        }
    }

    private static RequestSpecification request(String who, String method, String path) {
        RequestSpecification request = as(who).redirects().follow(false);
        NeedJson need = NeedJson.petroAndTenBlankets();
        if (path.endsWith("/close")) {
            return request.contentType(ContentType.JSON).body("{\"reason\":\"FULFILLED\"}");
        }
        if (path.endsWith("/transfer")) {
            return request.contentType(ContentType.JSON).body("{\"municipality\":\"Neuss\"}");
        }
        return switch (method) {
            case "POST" -> request.contentType(ContentType.JSON).body(need.json());
            case "PUT" ->
                request.header("If-Match", "*")
                        .contentType(ContentType.JSON)
                        .body(need.without("requester").json());
            default -> request;
        };
    }
}
