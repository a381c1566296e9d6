package de.ukrainehilfe.needs.intake;

import static de.ukrainehilfe.needs.Desk.as;
import static de.ukrainehilfe.needs.Desk.post;
import static de.ukrainehilfe.needs.NeedJson.olenaAndTwoChildren;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.local.LocalInfrastructure;
import de.ukrainehilfe.needs.NeedJson;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "needs"))
class BadNeedTest {
    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    DataSource database;

    private long before;

    @BeforeEach
    void count() throws SQLException {
        before = stored();
    }

    @AfterEach
    void nothingWasStored() throws SQLException {
        assertEquals(before, stored());
    }

    @ParameterizedTest
    @MethodSource("de.ukrainehilfe.needs.intake.BadNeeds#all")
    void namesTheFieldThatCannotBeTaken(NeedJson need, String field) {
        refused(post("coordinator", need.json()).then(), field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"need\"",
                "{}{}",
                "{\"details\":[]}",
                "{\"requester\":\"Olena\"}",
                "\u0000",
                "{\"postcode\":\"40210\",\"postcode\":\"40211\"}"
            })
    void refusesWhatIsNotTheJsonItExpects(String body) {
        as("coordinator")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/needs")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void refusesDeepNestingAndOtherFormatsAndTooMuch() {
        String deep = "[".repeat(2_000) + "]".repeat(2_000);
        as("coordinator")
                .contentType(ContentType.JSON)
                .body(deep)
                .post("/api/needs")
                .then()
                .statusCode(400);
        as("coordinator")
                .contentType(ContentType.TEXT)
                .body("help")
                .post("/api/needs")
                .then()
                .statusCode(415);
        as("coordinator")
                .contentType(ContentType.JSON)
                .body(olenaAndTwoChildren().with("note", "x".repeat(2_000_000)).json())
                .post("/api/needs")
                .then()
                .statusCode(413);
    }

    @ParameterizedTest
    @CsvSource({
        "de, Der letzte Tag liegt vor dem ersten, Mindestens",
        "en, The last day is before the first, At least",
        "uk, Останній день раніше першого, Щонайменше",
        "ru, Последний день раньше первого, Не менее",
        "ar, اليوم الأخير يسبق اليوم الأول, على الأقل"
    })
    void speaksTheCallersLanguage(String language, String ours, String builtIn) {
        NeedJson need = olenaAndTwoChildren()
                .with("until", TODAY.plusDays(2).toString())
                .with("details.adults", -1);

        as("coordinator")
                .header("Accept-Language", language)
                .contentType(ContentType.JSON)
                .body(need.json())
                .post("/api/needs")
                .then()
                .statusCode(400)
                .body("errors.find { it.field == 'until' }.message", equalTo(ours))
                .body("errors.find { it.field == 'details.adults' }.message", containsString(builtIn));
    }

    @Test
    void aSumOfMistakesIsReportedAtOnce() {
        NeedJson need = olenaAndTwoChildren()
                .with("postcode", "99999")
                .with("requester.email", "olena")
                .with("details.children", 101);

        post("coordinator", need.json())
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("details.children", "postcode", "requester.email")));
    }

    private static void refused(ValidatableResponse answer, String field) {
        answer.statusCode(greaterThanOrEqualTo(400))
                .statusCode(lessThan(500))
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field))
                .body("errors.message", everyItem(not(startsWith("{"))))
                .body("errors.message", everyItem(not(containsString("java"))));
    }

    private long stored() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select (select count(*) from need) + (select count(*) from requester)")) {
            row.next();
            return row.getLong(1);
        }
    }
}
