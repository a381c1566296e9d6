package de.ukrainehilfe.needs.intake;

import static de.ukrainehilfe.needs.Desk.as;
import static de.ukrainehilfe.needs.NeedJson.irynaAtTheDoctor;
import static de.ukrainehilfe.needs.NeedJson.olenaAndTwoChildren;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.links.Links;
import de.ukrainehilfe.local.Browser;
import de.ukrainehilfe.local.LocalInfrastructure;
import de.ukrainehilfe.needs.Desk;
import de.ukrainehilfe.needs.NeedJson;
import de.ukrainehilfe.needs.Topic;
import de.ukrainehilfe.needs.need.Repeat;
import de.ukrainehilfe.needs.need.Rhythm;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody goes to the doctor every week: a need for each time, which can be cancelled alone or with all later ones. */
@QuarkusTest
@WithTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "needs"))
class SeriesTest {
    private static final ZoneId CITY = ZoneId.of("Europe/Berlin");

    @Inject
    EntityManager entities;

    @Inject
    Links links;

    @Test
    void theClockOnTheWallStaysWhenSummerTimeBegins() {
        Instant first = Instant.parse("2027-03-22T09:00:00Z");
        assertEquals(
                List.of(first, Instant.parse("2027-03-29T08:00:00Z"), Instant.parse("2027-04-05T08:00:00Z")),
                new Repeat(Rhythm.WEEK, 3, null).starts(first, CITY));
        assertEquals(
                2,
                new Repeat(null, null, LocalDate.parse("2027-04-04"))
                        .starts(first, CITY)
                        .size());
        assertEquals(
                26,
                new Repeat(null, null, LocalDate.parse("2029-01-01"))
                        .starts(first, CITY)
                        .size());
    }

    @Test
    void everyTwoWeeksAndEveryMonthTheWeekdayStays() {
        Instant secondMonday = Instant.parse("2027-02-08T09:00:00Z");
        assertEquals(
                List.of("2027-02-08T09:00", "2027-02-22T09:00", "2027-03-08T09:00", "2027-03-22T09:00"),
                starts(Rhythm.TWO_WEEKS, secondMonday, "2027-04-04"));
        assertEquals(
                List.of("2027-02-08T09:00", "2027-03-08T09:00", "2027-04-12T08:00"),
                starts(Rhythm.MONTH, secondMonday, "2027-05-09"));
        assertEquals(
                List.of("2027-03-29T08:00", "2027-04-26T08:00", "2027-05-31T08:00", "2027-06-28T08:00"),
                starts(Rhythm.MONTH, Instant.parse("2027-03-29T08:00:00Z"), "2027-07-01"),
                "a fifth Monday is the last of its month");
        assertEquals(12, starts(Rhythm.MONTH, secondMonday, "2030-01-01").size());
        assertEquals(26, starts(Rhythm.TWO_WEEKS, secondMonday, "2030-01-01").size());
    }

    private static List<String> starts(Rhythm every, Instant first, String until) {
        return new Repeat(every, null, LocalDate.parse(until))
                .starts(first, CITY).stream()
                        .map(start -> start.toString().substring(0, 16))
                        .toList();
    }

    @Test
    void eachAppointmentIsANeedOfItsOwnAndGoesOutAsOne() throws Exception {
        List<UUID> series = series(3);
        LocalDate day = LocalDate.now().plusDays(17);
        for (int i = 0; i < 3; i++) {
            var events = Topic.eventsOf(series.get(i), 1);
            var event = new ObjectMapper().readTree(events.get(0).value());
            assertEquals(i + 1, event.path("occurrence").asInt());
            assertEquals(series.get(0).toString(), event.path("series").asText());
            assertEquals(day.plusWeeks(i).toString(), event.path("from").asText());
            assertEquals(
                    day.plusWeeks(i),
                    LocalDate.ofInstant(
                            Instant.parse(event.path("details")
                                    .path("appointment")
                                    .path("start")
                                    .asText()),
                            CITY));
        }
        assertEquals(
                3,
                series.stream()
                        .map(need -> as("coordinator").get("/api/needs/" + need).path("reference"))
                        .distinct()
                        .count());
    }

    @Test
    void oneIsCancelledAloneAndOneWithAllLaterOnes() {
        List<UUID> series = series(4);
        close(series.get(0), Map.of("reason", "NO_LONGER_NEEDED"));
        assertEquals(List.of("CLOSED", "OPEN", "OPEN", "OPEN"), states(series));
        close(series.get(2), Map.of("reason", "NO_LONGER_NEEDED", "later", true));
        assertEquals(List.of("CLOSED", "OPEN", "CLOSED", "CLOSED"), states(series));
        close(series.get(1), Map.of("reason", "NO_LONGER_NEEDED", "later", true));
        assertEquals(List.of("CLOSED", "CLOSED", "CLOSED", "CLOSED"), states(series));
    }

    @Test
    void theRequesterSeesAllAppointmentsAndCancelsTheRest() {
        List<UUID> series = series(3);
        Browser iryna = new Browser("nobody", "uk");
        String second = "/needs/l/" + links.sign(LinkPurpose.MANAGE_NEED, series.get(1), null);
        String page = iryna.open(second)
                .then()
                .statusCode(200)
                .body(containsString("Ваші зустрічі"))
                .extract()
                .asString();
        assertEquals(2, page.split("<li><a href=\"/needs/l/", -1).length - 1, "links to the two others");
        iryna.send(second + "/rest", Map.of("page", "1")).then().statusCode(303);
        assertEquals(List.of("OPEN", "CLOSED", "CLOSED"), states(series));
    }

    @Test
    void theCounterFormRepeatsAnAppointmentAndSaysWhatDoesNotFit() {
        Browser desk = new Browser("coordinator", "de");
        desk.open("/needs/new?kind=INTERPRETING")
                .then()
                .body(allOf(containsString("alle zwei Wochen"), containsString("So oft insgesamt")));
        Map<String, String> fields = Map.of(
                "requester.name", "Ірина Лікар",
                "requester.email", "iryna@example.org",
                "requester.locale", "uk",
                "postcode", "40210",
                "details.from", "uk",
                "details.to", "de",
                "details.level", "B2",
                "details.mode", "ON_SITE",
                "repeat.times", "3");
        desk.send("/needs/new?kind=INTERPRETING", fields)
                .then()
                .statusCode(422)
                .body(containsString("nur ein fester Termin"));
        Map<String, String> fixed = new HashMap<>(fields);
        fixed.put("repeat.every", "TWO_WEEKS");
        fixed.put("details.appointment.start", LocalDate.now().plusDays(5) + "T10:00");
        fixed.put("details.appointment.minutes", "45");
        String first = desk.send("/needs/new?kind=INTERPRETING", fixed)
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceAll("^https?://[^/]*", "");
        String page = desk.open(first).then().statusCode(200).extract().asString();
        assertEquals(3, page.split("<li><a href=\"/needs/[0-9a-f-]{36}\"", -1).length - 1);
    }

    @Test
    void onlyAnAppointmentIsRepeatedAndOnlyInOneWay() {
        refused(olenaAndTwoChildren().with("repeat.times", 3), "details.appointment.start");
        refused(irynaAtTheDoctor().with("repeat.times", 1), "repeat.times");
        refused(irynaAtTheDoctor().with("repeat.times", 27), "repeat.times");
        refused(irynaAtTheDoctor().with("repeat.every", "MONTH").with("repeat.times", 13), "repeat.times");
        refused(
                irynaAtTheDoctor()
                        .with("repeat.times", 2)
                        .with("repeat.until", LocalDate.now().plusDays(60).toString()),
                "repeat.oneOfTheTwo");
        refused(
                irynaAtTheDoctor()
                        .with("repeat.until", LocalDate.now().plusDays(18).toString()),
                "repeat.until");
    }

    private static void refused(NeedJson need, String field) {
        Desk.post("coordinator", need.json()).then().statusCode(400).body("errors[0].field", equalTo(field));
    }

    private List<UUID> series(int times) {
        UUID first = Desk.record("coordinator", irynaAtTheDoctor().with("repeat.times", times));
        List<UUID> all = entities.createQuery(
                        "select id from Need where seriesId = :first order by occurrence", UUID.class)
                .setParameter("first", first)
                .getResultList();
        assertEquals(times, all.size());
        assertEquals(first, all.get(0));
        return all;
    }

    private static void close(UUID need, Map<String, ?> closing) {
        as("coordinator")
                .contentType(ContentType.JSON)
                .body(closing)
                .post("/api/needs/" + need + "/close")
                .then()
                .statusCode(200);
    }

    private static List<String> states(List<UUID> needs) {
        return needs.stream().map(Desk::status).toList();
    }
}
