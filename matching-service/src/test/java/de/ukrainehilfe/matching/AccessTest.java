package de.ukrainehilfe.matching;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.local.Browser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what. The table's match is proposed, its need belongs to Caritas, its offer to nobody. */
@QuarkusTest
class AccessTest extends MatchingServiceTest {
    private static final List<String> EVERYBODY =
            List.of("nobody", "coordinator", "caritas", "diakonie", "auditor", "admin", "notification-service");

    private final Story family = Stories.olenasFamily();
    private UUID match;

    @BeforeEach
    void erikaAndOlena() {
        told(Stories.erikasRoom(), family);
        match = proposal(family);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        // method, path, nobody, coordinator, caritas, diakonie, auditor, admin, notification-service
        "GET,  /api/matches,                      401, 200, 200, 200, 403, 403, 403",
        "GET,  /api/matches/{id},                 401, 200, 200, 404, 403, 403, 403",
        "POST, /api/matches/{id}/approve,         401, 200, 403, 403, 403, 403, 403",
        "POST, /api/matches/{id}/reject,          401, 200, 403, 403, 403, 403, 403",
        "POST, /api/matches/{id}/complete,        401, 409, 403, 403, 403, 403, 403",
        "POST, /api/matches/{id}/end,             401, 409, 403, 403, 403, 403, 403",
        "POST, /api/matches/{id}/answers,         401, 200, 200, 404, 404, 404, 404",
        "GET,  /api/candidates?need={need},       401, 200, 403, 403, 403, 403, 403",
        "GET,  /matches,                          302, 200, 200, 200, 403, 403, 403",
        "GET,  /matches/queue,                    302, 200, 200, 200, 403, 403, 403",
        "GET,  /matches/reports,                  302, 200, 403, 403, 200, 403, 403",
        "GET,  /matches/reports/csv,              302, 200, 403, 403, 200, 403, 403",
        "GET,  /matches/map,                      302, 200, 403, 403, 200, 403, 403",
        "GET,  /matches/{id},                     302, 200, 200, 404, 403, 403, 403",
        "GET,  /matches/l/guessed,                403, 403, 403, 403, 403, 403, 403",
        "GET,  /matches/dead-letters,             302, 403, 403, 403, 403, 200, 403",
        "FORM, /matches/reject,                   302, 303, 403, 403, 403, 403, 403",
        "FORM, /matches/{id}/look,                302, 200, 403, 403, 403, 403, 403",
        "FORM, /matches/{id}/leave,               302, 204, 403, 403, 403, 403, 403",
        "FORM, /matches/{id}/approve,             302, 303, 403, 403, 403, 403, 403",
        "FORM, /matches/{id}/reject,              302, 303, 403, 403, 403, 403, 403",
        "FORM, /matches/{id}/complete,            302, 409, 403, 403, 403, 403, 403",
        "FORM, /matches/{id}/end,                 302, 409, 403, 403, 403, 403, 403",
        "FORM, /matches/{id}/answer,              302, 303, 303, 404, 403, 403, 403"
    })
    void everybodyGetsWhatIsTheirs(String method, String path, int a, int b, int c, int d, int e, int f, int g) {
        List<Integer> expected = List.of(a, b, c, d, e, f, g);
        String address = path.replace("{id}", match.toString())
                .replace("{need}", family.id().toString());
        for (int i = 0; i < EVERYBODY.size(); i++) {
            change(
                    "update match set reason = null, need_answer = null, answer_by = now() + interval '1 day', status = '"
                            + (path.contains("/answer") ? "APPROVED" : "PROPOSED") + "'");
            assertEquals(
                    expected.get(i), request(EVERYBODY.get(i), method, address).statusCode(), EVERYBODY.get(i));
        }
    }

    private static Response request(String who, String method, String path) {
        RequestSpecification request =
                (who.equals("nobody") ? given() : bearer(who)).redirects().follow(false);
        if (method.equals("GET")) {
            return request.get(path);
        }
        if (method.equals("FORM")) {
            Browser desk = new Browser("coordinator", "de");
            desk.open(path.replaceFirst("/[a-z]+$", ""));
            return desk.handedTo(who).send(path, formFor(path));
        }
        return request.contentType(ContentType.JSON).body(bodyFor(path)).post(path);
    }

    private static String bodyFor(String path) {
        if (path.endsWith("/reject")) {
            return "{\"reason\": \"TOO_FAR\"}";
        }
        if (path.endsWith("/end")) {
            return "{\"reason\": \"CONFLICT\"}";
        }
        return path.endsWith("/answers") ? "{\"side\": \"NEED\", \"answer\": \"YES\"}" : "{}";
    }

    private static Map<String, String> formFor(String path) {
        return Map.of("reason", path.endsWith("/end") ? "CONFLICT" : "TOO_FAR", "side", "NEED", "answer", "YES");
    }
}
