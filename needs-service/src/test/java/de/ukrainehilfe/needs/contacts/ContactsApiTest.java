package de.ukrainehilfe.needs.contacts;

import static de.ukrainehilfe.needs.Desk.as;
import static de.ukrainehilfe.needs.Desk.record;
import static de.ukrainehilfe.needs.NeedJson.olenaAndTwoChildren;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ukrainehilfe.local.LocalInfrastructure;
import de.ukrainehilfe.needs.Contract;
import de.ukrainehilfe.needs.Topic;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "needs"))
class ContactsApiTest {
    @Inject
    DataSource database;

    @Test
    void tellsNotificationServiceWhomToWriteTo() {
        UUID olena = record("caritas", olenaAndTwoChildren().with("requester.phone", "0211 555010"));

        ask("notification-service", olena, "purpose=NOTIFY")
                .then()
                .statusCode(200)
                .body("name", equalTo("Олена Зразок"))
                .body("email", equalTo("olena@example.org"))
                .body("phone", equalTo("0211 555010"))
                .body("locale", equalTo("uk"));
    }

    @Test
    void somebodyWithoutMailIsToldOfWithoutMail() {
        UUID olena = record("caritas", olenaAndTwoChildren().without("requester.email"));

        ask("notification-service", olena, "purpose=NOTIFY")
                .then()
                .statusCode(200)
                .body("email", nullValue());
    }

    @Test
    void releasesOnlyWhenBothSidesAgreedToThisMatchOfThisNeed() {
        UUID olena = record("caritas", olenaAndTwoChildren());
        UUID other = record("caritas", olenaAndTwoChildren());
        UUID match = UUID.randomUUID();
        String release = "purpose=RELEASE&match=" + match;
        Topic.match("match-approved", of(match, olena, "match-approved", 1));
        await().until(() -> as("coordinator").get("/api/needs/" + olena).<Integer>path("reserved") == 3);
        ask("notification-service", olena, release).then().statusCode(409).body("code", equalTo("not-agreed"));

        Topic.match("match-confirmed", of(match, olena, "match-confirmed", 2));

        await().until(() -> ask("notification-service", olena, release).statusCode() == 200);
        ask("notification-service", olena, release).then().body("email", equalTo("olena@example.org"));
        ask("notification-service", other, release).then().statusCode(409);
        ask("notification-service", olena, "purpose=RELEASE&match=" + UUID.randomUUID())
                .then()
                .statusCode(409);
    }

    @Test
    void aDissolvedMatchReleasesNobodyAnyMore() {
        UUID olena = record("caritas", olenaAndTwoChildren());
        UUID match = UUID.randomUUID();
        String release = "purpose=RELEASE&match=" + match;
        Topic.match("match-confirmed", of(match, olena, "match-confirmed", 2));
        await().until(() -> ask("notification-service", olena, release).statusCode() == 200);

        Topic.match("match-ended", of(match, olena, "match-ended", 3));

        await().until(() -> ask("notification-service", olena, release).statusCode() == 409);
    }

    @ParameterizedTest
    @CsvSource({"purpose=,purpose", "purpose=GOSSIP,purpose", "purpose=RELEASE,match", "purpose=RELEASE&match=1,match"})
    void badQuestionsAreNamed(String query, String field) {
        UUID olena = record("caritas", olenaAndTwoChildren());

        ask("notification-service", olena, query).then().statusCode(400).body("errors.field", equalTo(List.of(field)));
    }

    @Test
    void everyQuestionIsWrittenDownWhateverTheAnswerWas() throws SQLException {
        UUID olena = record("caritas", olenaAndTwoChildren());
        UUID match = UUID.randomUUID();

        ask("notification-service", olena, "purpose=NOTIFY").then().statusCode(200);
        ask("notification-service", olena, "purpose=RELEASE&match=" + match)
                .then()
                .statusCode(409);
        ask("coordinator", olena, "purpose=NOTIFY").then().statusCode(403);

        assertEquals(
                List.of(
                        "notification-service null NOTIFY true",
                        "notification-service " + match + " RELEASE false",
                        "coordinator null NOTIFY false"),
                written(olena));
    }

    @Test
    void nobodyIsAtAnUnknownNumber() {
        ask("notification-service", UUID.randomUUID(), "purpose=NOTIFY").then().statusCode(404);
    }

    private static Response ask(String who, UUID record, String query) {
        return as(who).get("/api/contacts/" + record + "?" + query);
    }

    private static ObjectNode of(UUID match, UUID need, String event, long version) {
        return Contract.example(event, "lodging")
                .put("id", match.toString())
                .put("needId", need.toString())
                .put("version", version);
    }

    private List<String> written(UUID record) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select client, match_id, purpose, granted from contact_access where record_id = ? order by id")) {
            select.setObject(1, record);
            ResultSet row = select.executeQuery();
            while (row.next()) {
                rows.add(row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " " + row.getBoolean(4));
            }
        }
        return rows;
    }
}
