package de.ukrainehilfe.matching.match;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.matching.MatchingServiceTest;
import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in: a problem in the 400s that names the field, nothing changed, nothing of the inside shown. */
@QuarkusTest
class BadInputTest extends MatchingServiceTest {
    private static final String ID = UUID.randomUUID().toString();

    static Stream<String> bodies() {
        return Stream.of(
                "",
                "null",
                "[]",
                "\"x\"",
                "{",
                "{}",
                "{\"reason\": null}",
                "{\"reason\": 0}",
                "{\"reason\": \"\"}",
                "{\"reason\": \"too_far\"}",
                "{\"reason\": \"<script>alert(1)</script>\"}",
                "{\"reason\": [\"TOO_FAR\"]}",
                "{\"reason\": \"TOO_FAR\", \"colour\": \"red\"}",
                "{\"reason\": \"TOO_FAR\", \"reason\": \"OTHER\"}",
                "{\"reason\": \"TOO_FAR\"} more",
                "{\"reason\": \"" + "x".repeat(200_000) + "\"}",
                "{\"answer\": \"MAYBE\"}",
                "{\"answer\": \"YES\", \"side\": \"BOTH\"}",
                "{\"answer\": \"YES\", \"token\": {}}",
                "{\"answer\": true, \"side\": \"OFFER\"}",
                "{\"token\": \"😀\", \"answer\": \"YES\"}");
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void noBodyBreaksADecision(String body) {
        Story olena = Stories.olenasFamily();
        told(Stories.erikasRoom(), olena);
        UUID match = proposal(olena);
        for (String step : List.of("reject", "end", "answers")) {
            refused(as("coordinator").body(body).post("/api/matches/{id}/{step}", match, step));
        }
        assertEquals("PROPOSED", status(match));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/matches?status=LOST",
                "/api/matches?status=proposed",
                "/api/matches?kind=CASTLE",
                "/api/matches?limit=many",
                "/api/matches?limit=99999999999999999999",
                "/api/matches?cursor=x",
                "/api/matches?cursor=MjAyNnx4fHk",
                "/api/matches?cursor=%F0%9F%98%80",
                "/api/matches/1",
                "/api/matches/1-1-1-1-1",
                "/api/matches/00000000-0000-0000-0000-000000000000",
                "/api/candidates",
                "/api/candidates?need=",
                "/api/candidates?need=x",
                "/api/candidates?need=00000000-0000-0000-0000-000000000000",
                "/api/candidates?need=00000000-0000-0000-0000-000000000000&limit=x"
            })
    void noAddressBreaksTheLists(String address) {
        refused(as("coordinator").urlEncodingEnabled(false).get(address));
    }

    @Test
    void strangeKeysAndVersionsAreRefusedOrIgnoredButNeverAnError() {
        for (String version : List.of("", "x", "\"", "W/\"1\"", "\"99999999999999999999\"")) {
            refused(as("coordinator").header("If-Match", version).post("/api/matches/{id}/approve", ID));
        }
        refused(as("coordinator").header("Idempotency-Key", "k".repeat(5_000)).post("/api/matches/{id}/approve", ID));
        refused(as("coordinator").post("/api/matches/{id}/approve", "x"));
        refused(as("coordinator").body("{}").put("/api/matches/{id}", ID));
        refused(as("coordinator").contentType("text/plain").body("YES").post("/api/matches/{id}/answers", ID));
    }

    @Test
    void limitsBelowOneAndAboveTheMostAreBroughtIntoRange() {
        as("coordinator").get("/api/matches?limit=0").then().statusCode(200);
        as("coordinator").get("/api/matches?limit=-5").then().statusCode(200);
        as("coordinator").get("/api/matches?limit=100000").then().statusCode(200);
    }

    private static void refused(Response response) {
        response.then().statusCode(allOf(greaterThanOrEqualTo(400), lessThan(500)));
        String body = response.asString();
        org.hamcrest.MatcherAssert.assertThat(body, not(stringContainsInOrder("Exception")));
        org.hamcrest.MatcherAssert.assertThat(body, not(stringContainsInOrder("de.ukrainehilfe")));
        response.then().contentType("application/problem+json");
    }
}
