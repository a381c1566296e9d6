package de.ukrainehilfe.matching.followup;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.local.Browser;
import de.ukrainehilfe.local.EventsOnTopic;
import de.ukrainehilfe.matching.MatchingServiceTest;
import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each life of a match from its approval to its end, with a clock that is put forward. */
@QuarkusTest
class FollowUpTest extends MatchingServiceTest {
    private final Story room = Stories.erikasRoom();
    private final Story olena = Stories.olenasFamily();

    @Inject
    Timers timers;

    @Inject
    Unserved unserved;

    @Test
    void whoDoesNotAnswerIsRemindedAfterTwoDaysOnceAndLosesTheMatchAfterTen() {
        Story next = Stories.erikasRoom().with("postcode", "40589");
        told(room, next, olena);
        UUID match = proposal(olena);
        approve(match)
                .then()
                .statusCode(200)
                .body("nextAction", equalTo("REMIND"))
                .body("nextActionAt", notNullValue());
        awaitSearches();
        answer(match, "OFFER", "YES");

        pass(Duration.ofHours(47));
        pass(Duration.ofHours(2));
        pass(Duration.ofHours(2));
        timers.run();
        assertEquals(List.of("match-proposed", "match-approved", "match-reminded"), told(match, 3));
        assertEquals("NEED", last(match, 3).path("unanswered").path(0).asText());
        nextActionIs(match, "EXPIRE");

        pass(Duration.ofDays(7));
        assertEquals("APPROVED", status(match));
        pass(Duration.ofDays(2));
        assertEquals("EXPIRED", status(match));
        assertEquals(0, reserved(room));
        answer(match, "NEED", "YES").then().statusCode(409);
        awaitSearches();
        assertEquals(
                List.of(next.id().toString()),
                rows("select offer_id from match where need_id = ? and status = 'PROPOSED'", olena.id()));
        as("coordinator").get("/api/matches/{id}", match).then().body("nextAction", nullValue());
    }

    @Test
    void aBedNeededWithinAWeekIsAnsweredForInThreeDays() {
        String soon = LocalDate.now().plusDays(4).toString();
        UUID match = approved(room.with("from", soon), olena.with("from", soon));
        pass(Duration.ofHours(49));
        assertEquals(List.of("match-proposed", "match-approved", "match-reminded"), told(match, 3));
        pass(Duration.ofHours(22));
        assertEquals("APPROVED", status(match));
        pass(Duration.ofHours(2));
        assertEquals("EXPIRED", status(match));
    }

    @Test
    void whatIsOverdueAfterALongNightIsDoneOnceStepByStep() {
        UUID match = approved(room, olena);
        clock.putForward(Duration.ofDays(20));
        timers.run();
        timers.run();
        timers.run();
        assertEquals(List.of("match-proposed", "match-approved", "match-reminded", "match-expired"), told(match, 4));
    }

    @Test
    void aGuestIsAskedOnDayThreeAndDayThirtyAndTheBedIsFreeAfterTheLastDay() {
        UUID match = confirmed(room, olena);
        nextActionIs(match, "ASK_DAY_3");
        passTo("2026-12-03");
        assertEquals(List.of(), checks(match));
        passTo("2026-12-05");
        assertEquals(List.of("DAY_3|NEED|null"), checks(match));
        assertEquals("DAY_3", last(match, 4).path("question").asText());
        say(match, "DAY_3", "FINE");
        nextActionIs(match, "ASK_DAY_30");
        passTo("2027-01-01");
        say(match, "DAY_30", "FINE");
        nextActionIs(match, "COMPLETE");
        assertEquals(3, reserved(room));
        passTo("2027-03-02");
        assertEquals("COMPLETED", status(match));
        assertEquals(0, reserved(room));
        assertEquals(List.of("DAY_3|NEED|FINE", "DAY_30|NEED|FINE"), checks(match));
    }

    @Test
    void aStayMayLastLongerAsLongAsTheOfferHolds() {
        UUID match = confirmed(room, olena);
        extend(match, "2027-09-01").then().statusCode(409).body("code", equalTo("offer-ends-earlier"));
        extend(match, "2026-01-01").then().statusCode(400);
        extend(match, "2027-04-30").then().statusCode(200).body("until", equalTo("2027-04-30"));
        assertEquals("match-extended", told(match, 4).get(3));
        passTo("2026-12-05");
        passTo("2027-01-01");
        passTo("2027-03-02");
        assertEquals("CONFIRMED", status(match));
        passTo("2027-05-01");
        assertEquals("COMPLETED", status(match));
        extend(match, "2027-05-30").then().statusCode(409);
    }

    @Test
    void contactedPlacedAndStillPlacedAfterAMonthAreDifferentNumbers() {
        Story taras = Stories.tarasAlone();
        UUID stays = confirmed(room.with("details.places", 6), olena);
        UUID leaves = confirmed(Stories.erikasRoom().with("details.places", 1), taras);
        approved(
                Stories.erikasRoom().with("details.places", 2),
                Stories.olenasFamily().with("details.children", 1));
        passTo("2026-12-05");
        say(stays, "DAY_3", "FINE");
        say(leaves, "DAY_3", "FINE");
        passTo("2027-01-01");
        say(stays, "DAY_30", "FINE");
        say(leaves, "DAY_30", "NOT_THERE");
        String today = LocalDate.now(clock.getZone()).toString();
        as("auditor")
                .get("/api/matches/figures?kind=LODGING&from={day}&until={day}", today, today)
                .then()
                .statusCode(200)
                .body("contacted", equalTo(3))
                .body("agreed", equalTo(2))
                .body("placed", equalTo(2))
                .body("after30Days", equalTo(1))
                .body("ended.LEFT_EARLY", equalTo(1));
        as("caritas")
                .get("/api/matches/figures?from={day}&until={day}", today, today)
                .then()
                .statusCode(403);
        as("coordinator").get("/api/matches/figures?until={day}", today).then().statusCode(400);
    }

    private static Response extend(UUID match, String until) {
        return as("coordinator").body(Map.of("until", until)).post("/api/matches/{id}/extend", match);
    }

    @Test
    void aGuestWhoIsNotThereIsLookedForAgainWithTheReason() {
        UUID match = confirmed(room, olena);
        passTo("2026-12-05");
        say(match, "DAY_3", "NOT_THERE");
        as("coordinator")
                .get("/api/matches/{id}", match)
                .then()
                .body("status", equalTo("ENDED"))
                .body("reason", equalTo("DID_NOT_COME"));
        assertEquals(0, reserved(room));
    }

    @Test
    void whatIsNotSafeTakesTheOfferOutOfUseAtOnceUntilItIsSettledWithANote() {
        Story taras = Stories.tarasAlone();
        UUID match = confirmed(room, olena);
        told(taras);
        assertEquals(1, matches(taras, "PROPOSED").size());
        passTo("2026-12-05");
        say(match, "DAY_3", "NOT_SAFE");
        awaitSearches();

        assertEquals(List.of(), matches(taras, "PROPOSED"));
        assertEquals(List.of("PAUSED"), rows("select status from pooled_offer where id = ?", room.id()));
        UUID incident = UUID.fromString(as("coordinator")
                .get("/api/matches/incidents")
                .then()
                .statusCode(200)
                .body("[0].coordinator", equalTo("coordinator"))
                .body("[0].matchId", equalTo(match.toString()))
                .extract()
                .path("[0].id"));
        as("caritas").get("/api/matches/incidents").then().statusCode(403);
        settle(incident, " ", "OFFER_FREE").then().statusCode(400).body("errors[0].field", equalTo("note"));
        settle(incident, "Besuch am selben Abend, alles geklärt.", "OFFER_FREE")
                .then()
                .statusCode(200);
        settle(incident, "noch einmal", "OFFER_FREE").then().statusCode(409);
        assertEquals(
                List.of("match-asked", "match-unsafe", "match-safety-settled"),
                told(match, 6).subList(3, 6));
        assertEquals(true, last(match, 6).path("offerFree").asBoolean());
        try (EventsOnTopic events = new EventsOnTopic("matches")) {
            events.of(match, 6);
            assertEquals(false, events.everything().contains("alles geklärt"));
        }
    }

    @Test
    void whatIsReportedAtTheCounterOpensAnIncidentTooButNotBeforeTheTwoHaveMet() {
        UUID match = approved(room, olena);
        report("caritas", match).then().statusCode(409);
        answer(match, "OFFER", "YES");
        answer(match, "NEED", "YES");
        report("diakonie", match).then().statusCode(404);
        report("caritas", match).then().statusCode(204);
        report("coordinator", match).then().statusCode(204);
        assertEquals(List.of("1"), rows("select count(*) from incident where match_id = ?", match));
        Browser desk = new Browser("coordinator", "de");
        desk.open("/matches").then().statusCode(200).body(containsString("Nicht sicher: 1 offen"));
        String page =
                desk.open("/matches/incidents").then().statusCode(200).extract().asString();
        String incident = rows("select id from incident").get(0);
        assertEquals(true, page.contains(incident));
        desk.send("/matches/incidents/" + incident + "/take", Map.of()).then().statusCode(303);
        desk.send("/matches/incidents/" + incident + "/close", Map.of("note", " ", "outcome", "OFFER_BLOCKED"))
                .then()
                .statusCode(400)
                .body(containsString("schreiben Sie auf"));
        desk.open("/matches/incidents");
        desk.send("/matches/incidents/" + incident + "/close", Map.of("note", "Umgezogen.", "outcome", "OFFER_BLOCKED"))
                .then()
                .statusCode(303);
        desk.open("/matches").then().body(not(containsString("Nicht sicher: 1 offen")));
    }

    private static Response report(String who, UUID match) {
        return as(who).body(Map.of("side", "NEED")).post("/api/matches/{id}/incidents", match);
    }

    @Test
    void whoDoesNotAnswerAQuestionIsCalledAndTheAnswerIsWrittenDown() {
        UUID match = confirmed(room, olena);
        passTo("2026-12-05");
        Browser desk = new Browser("coordinator", "de");
        desk.open("/matches/checks").then().statusCode(200).body(containsString("Alle haben geantwortet"));
        passTo("2026-12-09");
        desk.open("/matches/checks")
                .then()
                .statusCode(200)
                .body(containsString("Geht es Ihnen in der Unterkunft gut?"));
        String check =
                rows("select id from match_check where match_id = ?", match).get(0);
        desk.send("/matches/checks/" + check, Map.of("reply", "FINE")).then().statusCode(303);
        assertEquals(
                List.of("FINE|coordinator"),
                rows("select reply, replied_by from match_check where match_id = ?", match));
        desk.open("/matches/checks").then().body(containsString("Alle haben geantwortet"));
        new Browser("caritas", "de").open("/matches/checks").then().statusCode(403);
    }

    @Test
    void nobodyTravelsToAnAppointmentThatNobodyNeedsAnyMore() {
        Story petro = Stories.petroAtTheDoctor();
        Story oksana = Stories.oksanaInterprets();
        UUID match = confirmed(oksana, petro);
        told(petro.but("status", "CLOSED"));
        as("coordinator")
                .get("/api/matches/{id}", match)
                .then()
                .body("status", equalTo("ENDED"))
                .body("reason", equalTo("CANCELLED_BY_REQUESTER"));
        Story other = Stories.petroAtTheDoctor();
        told(other);
        UUID second = proposal(other);
        approve(second).then().statusCode(200);
        answer(second, "OFFER", "YES");
        answer(second, "NEED", "YES");
        told(oksana.but("status", "PAUSED"));
        assertEquals("CONFIRMED", status(second));
        told(oksana.but("status", "PAUSED").but("status", "WITHDRAWN"));
        as("coordinator").get("/api/matches/{id}", second).then().body("reason", equalTo("CANCELLED_BY_OFFERER"));
    }

    @Test
    void aStayGoesOnWhoeverClosesTheNeed() {
        UUID match = confirmed(room, olena);
        told(olena.but("status", "CLOSED"));
        assertEquals("CONFIRMED", status(match));
    }

    @Test
    void whoFirstSaysThatAllIsWellMayStillSayThatItIsNotSafeButNothingElse() {
        UUID match = confirmed(room, olena);
        passTo("2026-12-05");
        say(match, "DAY_3", "FINE");
        say(match, "DAY_3", "NOT_THERE");
        assertEquals("CONFIRMED", status(match));
        say(match, "DAY_3", "NOT_SAFE");
        say(match, "DAY_3", "NOT_SAFE");
        assertEquals(List.of("1"), rows("select count(*) from incident where match_id = ?", match));
    }

    @Test
    void halfTheBlanketsAreEnoughForHalfTheNeedAndTheRestIsLookedForAgain() {
        Story blankets = Stories.twentyBlankets();
        Story shelter = Stories.thirtyBlanketsNeeded();
        UUID match = confirmed(blankets, shelter);
        nextActionIs(match, "ASK_GIVEN");
        pass(Duration.ofDays(8));
        as("coordinator")
                .body(Map.of("reply", "PART", "given", 20))
                .post("/api/matches/{id}/checks/GIVEN", match)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("given"));
        as("coordinator")
                .body(Map.of("reply", "PART", "given", 8))
                .post("/api/matches/{id}/checks/GIVEN", match)
                .then()
                .statusCode(200);
        awaitSearches();
        assertEquals("COMPLETED", status(match));
        assertEquals(8, reserved(blankets));
        assertEquals(8, last(match, 5).path("quantity").asInt());
        assertEquals(
                List.of("12"),
                rows("select quantity from match where need_id = ? and status = 'PROPOSED'", shelter.id()));
    }

    @Test
    void anAppointmentIsAskedAboutAfterItsEndAndAnsweredForBeforeIt() {
        UUID match = confirmed(Stories.oksanaInterprets(), Stories.petroAtTheDoctor());
        passTo("2027-01-11");
        assertEquals(List.of(), checks(match));
        pass(Duration.ofHours(5));
        assertEquals(List.of("HELD|NEED|null"), checks(match));
        say(match, "HELD", "HAPPENED");
        assertEquals("COMPLETED", status(match));
    }

    @Test
    void anAppointmentThatIsMovedKeepsItsInterpreterIfTheyCanComeThen() {
        Story petro = Stories.petroAtTheDoctor();
        UUID match = confirmed(Stories.oksanaInterprets(), petro);
        Story later = petro.but("details.appointment", Map.of("start", "2027-01-18T09:30:00+01:00", "minutes", 60));
        told(later);
        assertEquals("CONFIRMED", status(match));
        JsonNode moved = last(match, 4);
        assertEquals("de.ukrainehilfe.match-moved.v1", EventsOnTopic.type(moved));
        assertEquals(
                "2027-01-18T08:30:00Z", moved.path("appointment").path("start").asText());
        assertEquals(
                List.of("ASK_HELD|2027-01-18 12:30:00+01"),
                rows(
                        "select next_action, next_action_at at time zone 'Europe/Berlin' || '+01' from match where id = ?",
                        match));

        told(later.but("details.appointment", Map.of("start", "2027-01-19T10:00:00+01:00", "minutes", 60)));
        assertEquals("ENDED", status(match));
    }

    @Test
    void mentoringIsAgreedForHalfAYearLookedAfterAndGoesOnOnlyIfBothWantThat() {
        UUID match = confirmed(Stories.aliMentors().with("until", null), Stories.martaLearnsGerman());
        as("coordinator")
                .get("/api/matches/{id}", match)
                .then()
                .body("from", equalTo("2026-12-01"))
                .body("until", equalTo("2027-06-01"));
        passTo("2026-12-30");
        assertEquals(List.of("WEEK_4|NEED|null", "WEEK_4|OFFER|null"), checks(match));
        sayFor(match, "WEEK_4", "NEED", "FINE");
        passTo("2027-03-02");
        passTo("2027-05-02");
        sayFor(match, "MONTH_5", "OFFER", "GO_ON");
        as("coordinator").get("/api/matches/{id}", match).then().body("until", equalTo("2027-06-01"));
        sayFor(match, "MONTH_5", "NEED", "GO_ON");
        as("coordinator").get("/api/matches/{id}", match).then().body("until", equalTo("2027-12-01"));
        passTo("2027-06-03");
        assertEquals("CONFIRMED", status(match));
        passTo("2027-12-03");
        assertEquals("COMPLETED", status(match));
    }

    @Test
    void mentoringEndsAsAgreedWhereOneDoesNotWantToGoOnAndAtOnceWhereItStopped() {
        UUID match = confirmed(Stories.aliMentors().with("until", null), Stories.martaLearnsGerman());
        passTo("2026-12-30");
        passTo("2027-03-02");
        passTo("2027-05-02");
        sayFor(match, "MONTH_5", "OFFER", "GO_ON");
        sayFor(match, "MONTH_5", "NEED", "LET_END");
        passTo("2027-06-03");
        assertEquals("COMPLETED", status(match));
    }

    @Test
    void mentoringThatStoppedIsEndedWithTheReason() {
        UUID match = confirmed(Stories.aliMentors().with("until", null), Stories.martaLearnsGerman());
        passTo("2026-12-30");
        sayFor(match, "WEEK_4", "OFFER", "STOPPED");
        as("coordinator").get("/api/matches/{id}", match).then().body("reason", equalTo("STOPPED"));
        assertEquals("ENDED", status(match));
    }

    private void sayFor(UUID match, String question, String side, String reply) {
        as("coordinator")
                .body(Map.of("reply", reply, "side", side))
                .post("/api/matches/{id}/checks/{question}", match, question)
                .then()
                .statusCode(200);
    }

    @Test
    void whoHasLongBeenSilentIsAskedAfterWhoWasHeardOfLately() {
        Story silent =
                room.with("heardAt", clock.instant().minus(Duration.ofDays(75)).toString());
        Story lively = room.again().with("heardAt", clock.instant().toString());
        told(silent, lively, olena);
        List<UUID> ranked = matches(olena, "PROPOSED");
        assertEquals(
                List.of(lively.id().toString(), silent.id().toString()),
                rows("select offer_id from match where need_id = ? order by score desc", olena.id()));
        as("coordinator")
                .get("/api/matches/{id}", ranked.get(1))
                .then()
                .body("reasons.text", hasItem("Tage ohne Lebenszeichen: 75"))
                .body("reasons.find { it.rule == 'silence' }.points", equalTo(-10.0f));
        approve(ranked.get(1)).then().statusCode(200);
        answer(ranked.get(1), "OFFER", "YES");
        answer(ranked.get(1), "NEED", "YES");
        assertEquals(
                List.of("t"),
                rows("select heard_at > now() - interval '1 hour' from pooled_offer where id = ?", silent.id()));
    }

    @Test
    void aNeedNobodyIsFoundForIsToldToTheAssociationOnceADayAndThenOnceAWeek() {
        told(olena);
        unserved.run();
        clock.putForward(Duration.ofHours(25));
        unserved.run();
        unserved.run();
        clock.putForward(Duration.ofDays(8));
        unserved.run();
        try (EventsOnTopic events = new EventsOnTopic("matches")) {
            List<JsonNode> told = events.of(olena.id(), 2);
            assertEquals(2, told.size());
            assertEquals("caritas", told.get(0).path("needAssociation").asText());
            assertEquals(
                    List.of(1, 2),
                    told.stream().map(event -> event.path("version").asInt()).toList());
        }
        told(room);
        clock.putForward(Duration.ofDays(8));
        unserved.run();
        assertEquals(List.of("2"), rows("select unserved_told from pooled_need where id = ?", olena.id()));
    }

    @Test
    void looksOfScannersBurnNoLinkAndASecondPressSaysWhatWasSaid() {
        UUID match = confirmed(room, olena);
        passTo("2026-12-05");
        UUID check = UUID.fromString(
                rows("select id from match_check where match_id = ?", match).get(0));
        String page = "/matches/checks/l/" + links.sign(LinkPurpose.ANSWER_CHECK, check, null);
        Browser browser = new Browser("nobody", "de");
        for (int i = 0; i < 5; i++) {
            browser.open(page).then().statusCode(200).body(containsString("<button"));
        }
        given().head(page).then().statusCode(200);
        given().header("Sec-Purpose", "prefetch").get(page).then().statusCode(200);
        given().formParam("reply", "NOT_THERE").post(page).then().statusCode(400);
        assertEquals(List.of("DAY_3|NEED|null"), checks(match));

        browser.send(page, Map.of("reply", "FINE")).then().statusCode(200).body(containsString("Danke"));
        browser.send(page, Map.of("reply", "FINE")).then().statusCode(200).body(containsString("schon geantwortet"));
        browser.open(page).then().statusCode(200).body(containsString("schon geantwortet"));
        assertEquals(List.of("DAY_3|NEED|FINE"), checks(match));
    }

    private UUID confirmed(Story offer, Story need) {
        UUID match = approved(offer, need);
        answer(match, "OFFER", "YES").then().statusCode(200);
        answer(match, "NEED", "YES").then().statusCode(200);
        return match;
    }

    private void pass(Duration time) {
        clock.putForward(time);
        timers.run();
    }

    /** To noon of the day. */
    private void passTo(String day) {
        pass(Duration.between(
                clock.instant(),
                LocalDate.parse(day).atTime(12, 0).atZone(clock.getZone()).toInstant()));
    }

    private void say(UUID match, String question, String reply) {
        as("coordinator")
                .body(Map.of("reply", reply))
                .post("/api/matches/{id}/checks/{question}", match, question)
                .then()
                .statusCode(200);
    }

    private static Response settle(UUID incident, String note, String outcome) {
        return as("coordinator")
                .body(Map.of("note", note, "outcome", outcome))
                .post("/api/matches/incidents/{id}/close", incident);
    }

    private List<String> checks(UUID match) {
        return rows("select question, side, reply from match_check where match_id = ? order by question, side", match);
    }

    private static void nextActionIs(UUID match, String action) {
        as("coordinator").get("/api/matches/{id}", match).then().body("nextAction", equalTo(action));
    }

    private static List<String> told(UUID match, int howMany) {
        try (EventsOnTopic events = new EventsOnTopic("matches")) {
            return events.of(match, howMany).stream()
                    .map(event -> EventsOnTopic.type(event).replaceAll("de.ukrainehilfe.|.v1", ""))
                    .toList();
        }
    }

    private static JsonNode last(UUID match, int howMany) {
        try (EventsOnTopic events = new EventsOnTopic("matches")) {
            return events.of(match, howMany).get(howMany - 1);
        }
    }
}
