package de.ukrainehilfe.offers.offer;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.ukrainehilfe.offers.OffersServiceTest;
import de.ukrainehilfe.offers.People;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be an offer is refused with the field's name, and leaves nothing behind. */
@QuarkusTest
class BadInputTest extends OffersServiceTest {
    private static final Object ABSENT = null;

    static Stream<Arguments> wrongFields() {
        return Stream.of(
                arguments("offerer", ABSENT),
                arguments("offerer.type", "ROBOT"),
                arguments("offerer.name", ABSENT),
                arguments("offerer.name", ""),
                arguments("offerer.name", "<script>alert(1)</script>"),
                arguments("offerer.name", "Erika\u0000"),
                arguments("offerer.name", "Erika\u202e\nBcc: all"),
                arguments("offerer.name", "Erika 😀"),
                arguments("offerer.name", "E".repeat(101)),
                arguments("offerer.name", "Erika \ud83d"),
                arguments("offerer.name", List.of("Erika")),
                arguments("offerer.email", ABSENT),
                arguments("offerer.email", "erika@localhost"),
                arguments("offerer.email", "erika@example.org\nBcc: all@example.org"),
                arguments("offerer.email", "e".repeat(250) + "@example.org"),
                arguments("offerer.phone", "call me"),
                arguments("offerer.phone", "0211\u0000555010"),
                arguments("offerer.phone", 211555010),
                arguments("offerer.locale", "fr"),
                arguments("offerer.surprise", "x"),
                arguments("surprise", "x"),
                arguments("postcode", ABSENT),
                arguments("postcode", "99999"),
                arguments("postcode", "4022"),
                arguments("postcode", 40223),
                arguments("from", ABSENT),
                arguments("from", "2026-02-30"),
                arguments("from", "tomorrow"),
                arguments("from", "1999-12-31"),
                arguments("from", "9999-12-31"),
                arguments("from", "+999999999-12-31"),
                arguments("from", true),
                arguments("until", People.TODAY.minusDays(1).toString()),
                arguments("until", "9999-12-31"),
                arguments("note", "x".repeat(200_000)),
                arguments("note", "bell \u0007"),
                arguments("note", "half a pair \ud83d"),
                arguments("consent", ABSENT),
                arguments("consent.accepted", false),
                arguments("consent.accepted", "yes"),
                arguments("consent.accepted", ABSENT),
                arguments("consent.version", "1999-01"),
                arguments("consent.version", ABSENT),
                arguments("details", ABSENT),
                arguments("details.places", 0),
                arguments("details.places", -1),
                arguments("details.places", 1_000_000_000),
                arguments("details.places", 4.5),
                arguments("details.places", "4"),
                arguments("details.places", 1e30),
                arguments("details.places", ABSENT),
                arguments("details.pets", ABSENT),
                arguments("details.pets", "true"),
                arguments("details.balcony", true));
    }

    @ParameterizedTest
    @MethodSource("wrongFields")
    void aFieldThatCannotBeIsNamed(String field, Object value) {
        refused(People.with(People.erikasRoom(), field, value), field);
    }

    static Stream<Arguments> wrongGoodsAndLanguages() {
        return Stream.of(
                arguments(People.twentyBlankets(), "details.item", "gold"),
                arguments(People.twentyBlankets(), "details.item", "BLANKET"),
                arguments(People.twentyBlankets(), "details.quantity", 0),
                arguments(People.twentyBlankets(), "details.quantity", 100_001),
                arguments(People.twentyBlankets(), "details.unit", "KG"),
                arguments(People.twentyBlankets(), "details.unit", 1),
                arguments(People.oksanaInterprets(), "details.languages", List.of()),
                arguments(People.oksanaInterprets(), "details.modes", List.of()),
                arguments(People.oksanaInterprets(), "details.weekly", ABSENT),
                arguments(People.vasylsVan(), "details.seats", -1),
                arguments(People.vasylsVan(), "details.seats", 101),
                arguments(People.vasylsVan(), "details.seats", "6"),
                arguments(People.vasylsVan(), "details.seats", ABSENT),
                arguments(People.with(People.vasylsVan(), "details.load", 0), "details.seats", 0),
                arguments(People.vasylsVan(), "details.seats", 0),
                arguments(People.vasylsVan(), "details.load", 50_001),
                arguments(People.vasylsVan(), "details.load", 0.5),
                arguments(People.vasylsVan(), "details.wheelchair", ABSENT),
                arguments(People.vasylsVan(), "details.radius", 0),
                arguments(People.vasylsVan(), "details.radius", 2001),
                arguments(People.vasylsVan(), "details.places", 4),
                arguments(People.gerdaGoesAlong(), "details.occasions", List.of()),
                arguments(People.gerdaGoesAlong(), "details.occasions", "DOCTOR"),
                arguments(People.gerdaGoesAlong(), "details.languages", List.of()),
                arguments(
                        People.gerdaGoesAlong(),
                        "details.languages",
                        List.of(Map.of("code", "de", "level", "C1"), Map.of("code", "de", "level", "B1"))),
                arguments(People.aliMentors(), "details.content", List.of()),
                arguments(People.aliMentors(), "details.content", ABSENT),
                arguments(People.aliMentors(), "details.hoursPerWeek", 0),
                arguments(People.aliMentors(), "details.hoursPerWeek", 41),
                arguments(People.aliMentors(), "details.months", 0),
                arguments(People.aliMentors(), "details.months", 37),
                arguments(People.aliMentors(), "details.months", ABSENT));
    }

    @ParameterizedTest
    @MethodSource("wrongGoodsAndLanguages")
    void soIsAFieldOfOneKind(Map<String, Object> offer, String field, Object value) {
        refused(People.with(offer, field, value), field);
    }

    static Stream<Arguments> wrongElements() {
        return Stream.of(
                arguments("languages", Map.of("code", "xx", "level", "C1"), "details.languages[0].code"),
                arguments("languages", Map.of("code", "uk", "level", "Z9"), "details.languages[0].level"),
                arguments("modes", "TELEPATHY", "details.modes[0]"),
                arguments("subjects", "GOSSIP", "details.subjects[0]"),
                arguments("weekly", Map.of("day", "SOMEDAY", "from", "09:00", "to", "10:00"), "details.weekly[0].day"),
                arguments("weekly", Map.of("day", "MONDAY", "from", "25:00", "to", "10:00"), "details.weekly[0].from"),
                arguments("weekly", Map.of("day", "MONDAY", "from", "10:00", "to", "09:00"), "details.weekly[0].to"));
    }

    @ParameterizedTest
    @MethodSource("wrongElements")
    void soIsAnElementOfAList(String list, Object element, String field) {
        refused(People.with(People.oksanaInterprets(), "details." + list, List.of(element)), field);
    }

    @Test
    void soIsAnUnknownOccasionOrContent() {
        refused(
                People.with(People.gerdaGoesAlong(), "details.occasions", List.of("DOCTOR", "CINEMA")),
                "details.occasions[1]");
        refused(People.with(People.aliMentors(), "details.content", List.of("MAGIC")), "details.content[0]");
    }

    @Test
    void soIsAnAppointmentThatCannotBe() {
        Map<String, Object> longAgo = Map.of("start", "1999-12-07T10:00:00+01:00", "minutes", 60);
        refused(People.with(People.oksanaInterprets(), "details.appointment", longAgo), "details.appointment.start");
    }

    @Test
    void theLastDayCannotBeBeforeTheFirst() {
        Map<String, Object> offer = People.with(
                People.erikasRoom(), "from", People.TODAY.plusDays(9).toString());
        refused(People.with(offer, "until", People.TODAY.plusDays(8).toString()), "until");
    }

    @Test
    void anUnknownKindOfHelpIsRefused() {
        refused(People.with(People.erikasRoom(), "details", Map.of("kind", "TELEPORTATION")), "details.kind");
        refused(People.with(People.erikasRoom(), "details", Map.of("places", 4)), "details.kind");
        refused(People.with(People.erikasRoom(), "details", "LODGING"), "details.kind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "42", "{", "not JSON", "{}{}", "{\"offerer\":{\"name\":\"A\",\"name\":\"B\"}}"
            })
    void whatIsNoOfferAtAllIsRefused(String body) {
        long before = count("offer");
        as("anonymous")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/offers")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        assertEquals(before, count("offer"));
    }

    @Test
    void otherFormatsAndFarTooMuchAreRefused() {
        given().contentType(ContentType.XML)
                .body("<offer/>")
                .post("/api/offers")
                .then()
                .statusCode(415);
        as("anonymous")
                .body("{\"note\":\"" + "x".repeat(2_000_000) + "\"}")
                .post("/api/offers")
                .then()
                .statusCode(413);
    }

    @Test
    void theRefusalSpeaksTheCallersLanguage() throws Exception {
        byte[] body = new ObjectMapper().writeValueAsBytes(People.with(People.erikasRoom(), "postcode", "99999"));
        for (Map.Entry<String, String> words : Map.of(
                        "de", "Diese Postleitzahl gibt es nicht. Beispiel: 40210",
                        "en", "There is no such postcode. Example: 40210",
                        "uk", "Такого поштового індексу немає. Приклад: 40210")
                .entrySet()) {
            given().contentType(ContentType.JSON)
                    .header("Accept-Language", words.getKey())
                    .body(body)
                    .post("/api/offers")
                    .then()
                    .statusCode(400)
                    .body("errors[0].message", equalTo(words.getValue()));
        }
    }

    private void refused(Map<String, Object> offer, String field) {
        long before = count("offer") + count("offerer") + count("consent_record");
        as("anonymous")
                .body(offer)
                .post("/api/offers")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field))
                .body("errors[0].message", not(blankOrNullString()));
        assertEquals(before, count("offer") + count("offerer") + count("consent_record"));
    }
}
