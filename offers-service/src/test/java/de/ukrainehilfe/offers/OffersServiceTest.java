package de.ukrainehilfe.offers;

import static io.restassured.RestAssured.given;

import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.links.Links;
import de.ukrainehilfe.local.LocalInfrastructure;
import de.ukrainehilfe.local.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;

/** The service on a real database, a real broker and a real identity provider, and what every test of it needs. */
@QuarkusTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "offers"))
public abstract class OffersServiceTest {
    @Inject
    protected DataSource database;

    @Inject
    protected Links links;

    @Inject
    protected MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    /** A program's request, with the token of a demo person; nobody's where the name is {@code anonymous}. */
    protected static RequestSpecification as(String who) {
        RequestSpecification request = given().contentType(ContentType.JSON).header("Accept-Language", "de");
        return who.equals("anonymous")
                ? request
                : request.auth().oauth2(LocalInfrastructure.identity().token(who));
    }

    protected static UUID submitted(Map<String, Object> offer) {
        return submitted("anonymous", offer);
    }

    protected static UUID submitted(String who, Map<String, Object> offer) {
        return UUID.fromString(as(who).body(offer)
                .post("/api/offers")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** An offer that its mailed link has confirmed. */
    protected UUID confirmed(Map<String, Object> offer) {
        UUID id = submitted(offer);
        step(id, "confirm", LinkPurpose.CONFIRM_OFFER);
        return id;
    }

    protected void step(UUID id, String step, LinkPurpose purpose) {
        as("anonymous")
                .body(Map.of("token", links.sign(purpose, id, null)))
                .post("/api/offers/{id}/{step}", id, step)
                .then()
                .statusCode(200);
    }

    protected String manageLink(UUID id) {
        return links.sign(LinkPurpose.MANAGE_OFFER, id, null);
    }

    /** The rows a query finds, each joined by {@code |}. */
    protected List<String> rows(String sql, Object... parameters) {
        return new Tables(database).rows(sql, parameters);
    }

    protected long count(String table) {
        return Long.parseLong(rows("select count(*) from " + table).get(0));
    }
}
