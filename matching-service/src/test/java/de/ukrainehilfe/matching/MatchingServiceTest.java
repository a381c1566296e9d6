package de.ukrainehilfe.matching;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.links.Links;
import de.ukrainehilfe.local.LocalInfrastructure;
import de.ukrainehilfe.local.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The service on a real database, a real broker and a real identity provider, and what every test of it needs. */
@QuarkusTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "matching"))
public abstract class MatchingServiceTest {
    @Inject
    protected DataSource database;

    @Inject
    protected Links links;

    @Inject
    protected MovableClock clock;

    @BeforeEach
    void anEmptyPool() {
        awaitSearches();
        change("truncate match, match_step, match_look, pooled_offer, pooled_need, search_request, dead_letter,"
                + " allowance_year cascade");
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    /** Tells the stories and waits until the service has drawn its conclusions. */
    protected void told(Story... stories) {
        for (Story story : stories) {
            Topics.tell(story);
        }
        for (Story story : stories) {
            String table = story.topic().equals("offers") ? "pooled_offer" : "pooled_need";
            await("taking in " + story.type())
                    .atMost(Duration.ofSeconds(20))
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> rows(
                                    "select version >= ? from " + table + " where id = ?", story.version(), story.id())
                            .equals(List.of("t")));
        }
        awaitSearches();
    }

    /** Waits until no search is asked for and none is under way. */
    protected void awaitSearches() {
        await("the searches")
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> {
                    // a search under way holds its request's row: a plain read still sees it
                    return rows("select count(*) from search_request").equals(List.of("0"));
                });
    }

    /** The ids of the matches of this need, the best first. */
    protected List<UUID> matches(Story need, String status) {
        return rows("select id from match where need_id = ? and status = ? order by score desc, id", need.id(), status)
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    /** An offer and a need that have been proposed to each other, and approved. */
    protected UUID approved(Story offer, Story need) {
        told(offer, need);
        UUID match = proposal(need);
        approve(match).then().statusCode(200);
        awaitSearches();
        return match;
    }

    protected UUID proposal(Story need) {
        return matches(need, "PROPOSED").get(0);
    }

    /** A program's request, with the token of a demo person; nobody's where the name is {@code anonymous}. */
    protected static RequestSpecification as(String who) {
        RequestSpecification request = who.equals("anonymous") ? given() : bearer(who);
        return request.contentType(ContentType.JSON).header("Accept-Language", "de");
    }

    static RequestSpecification bearer(String who) {
        return given().auth().oauth2(LocalInfrastructure.identity().token(who));
    }

    protected static Response approve(UUID match) {
        return as("coordinator").post("/api/matches/{id}/approve", match);
    }

    protected Response answer(UUID match, String side, String answer) {
        return as("anonymous")
                .body(Map.of("token", token(match, side), "answer", answer))
                .post("/api/matches/{id}/answers", match);
    }

    protected String token(UUID match, String side) {
        return links.sign(LinkPurpose.ANSWER_MATCH, match, side);
    }

    protected String status(UUID match) {
        return rows("select status from match where id = ?", match).get(0);
    }

    /** How much of the offer is kept for matches. */
    protected int reserved(Story offer) {
        return Integer.parseInt(rows("select reserved from pooled_offer where id = ?", offer.id())
                .get(0));
    }

    protected void change(String sql) {
        new Tables(database).change(sql);
    }

    /** The rows a query finds, each joined by {@code |}. */
    protected List<String> rows(String sql, Object... parameters) {
        return new Tables(database).rows(sql, parameters);
    }

    protected static List<Integer> times(int howMany) {
        return IntStream.range(0, howMany).boxed().toList();
    }
}
