package de.ukrainehilfe.offers.offer;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.offers.OffersServiceTest;
import de.ukrainehilfe.offers.People;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ListTest extends OffersServiceTest {
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    @Test
    void thePagesHoldEachOfferOnceNewestFirst() {
        List<String> posted = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            posted.add(0, submitted("caritas", People.twentyBlankets()).toString());
        }
        List<String> seen = new ArrayList<>();
        String page = "/api/offers?limit=2&kind=GOODS&status=UNCONFIRMED";
        while (page != null && seen.size() < 6) {
            Response answer = as("caritas").urlEncodingEnabled(false).get(page);
            seen.addAll(answer.then().statusCode(200).extract().path("items.id"));
            Matcher next = NEXT.matcher(String.valueOf(answer.header("Link")));
            page = next.find() ? next.group(1) : null;
        }
        assertEquals(posted, seen.subList(0, 5));
    }

    @Test
    void theFiltersNarrow() {
        UUID open = confirmed(People.oksanaInterprets());
        submitted(People.erikasRoom());
        List<String> ids = as("coordinator")
                .get("/api/offers?kind=INTERPRETING&status=OPEN&limit=200")
                .then()
                .statusCode(200)
                .body("items.kind", everyItem(is("INTERPRETING")))
                .body("items.status", everyItem(is("OPEN")))
                .extract()
                .path("items.id");
        assertEquals(true, ids.contains(open.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=FOO", "status=open", "limit=many", "cursor=nowhere", "cursor=1-1-1-1-1"})
    void aBadParameterIsNamed(String query) {
        as("coordinator")
                .get("/api/offers?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].field", is(query.substring(0, query.indexOf('='))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-an-id", "00000000-0000-0000-0000-00000000000g"})
    void aBadIdIsRefused(String id) {
        as("coordinator").get("/api/offers/" + id).then().statusCode(400);
        as("coordinator").get("/api/offers/" + UUID.randomUUID()).then().statusCode(404);
    }
}
