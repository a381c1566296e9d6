package de.ukrainehilfe.offers.availability;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.local.EventsOnTopic;
import de.ukrainehilfe.offers.Browser;
import de.ukrainehilfe.offers.MatchTold;
import de.ukrainehilfe.offers.OffersServiceTest;
import de.ukrainehilfe.offers.People;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The life of an offer after its publication, with a clock that is put forward. */
@QuarkusTest
class UpkeepTest extends OffersServiceTest {
    @Inject
    Upkeep upkeep;

    @Test
    void whoIsNotNeededForAWeekIsToldOnce() {
        UUID id = confirmed(People.erikasRoom());
        nextActionIs(id, "TELL_UNMATCHED");
        pass(Duration.ofDays(6));
        pass(Duration.ofDays(2));
        pass(Duration.ofDays(2));
        assertEquals(List.of("offer-submitted", "offer-published", "offer-unmatched"), told(id, 3));
        nextActionIs(id, "ASK");
    }

    @Test
    void whoIsNeededIsNotToldThatNobodyCame() {
        UUID id = confirmed(People.erikasRoom());
        MatchTold.tell("match-approved", UUID.randomUUID(), id, 1);
        Awaitility.await()
                .until(() -> rows("select 1 from offer where matched_at is not null and id = ?", id)
                                .size()
                        == 1);
        pass(Duration.ofDays(8));
        assertEquals(List.of("offer-submitted", "offer-published"), told(id, 2));
    }

    @Test
    void afterTwoQuestionsWithoutAnAnswerAnOfferIsPausedAndOneClickBringsItBack() {
        UUID id = confirmed(People.erikasRoom());
        pass(Duration.ofDays(8));
        pass(Duration.ofDays(23));
        assertEquals("OPEN|1", state(id));
        pass(Duration.ofDays(1));
        assertEquals("OPEN|1", state(id));
        pass(Duration.ofDays(30));
        assertEquals("OPEN|2", state(id));
        nextActionIs(id, "PAUSE");
        pass(Duration.ofDays(15));
        assertEquals("PAUSED|2", state(id));
        pass(Duration.ofDays(40));
        assertEquals(
                List.of("offer-unmatched", "offer-asked", "offer-asked", "offer-silent"),
                told(id, 6).subList(2, 6));

        Browser erika = Browser.speaking("de");
        erika.get(page(id)).then().statusCode(200).body(containsString("zurückholen"));
        erika.post(page(id), Map.of()).then().statusCode(200).body(containsString("gilt weiter"));
        assertEquals("OPEN|0", state(id));
        assertEquals("offer-published", told(id, 7).get(6));
        erika.post(page(id), Map.of()).then().statusCode(200).body(containsString("schon erledigt"));
        assertEquals(7, told(id, 7).size());
    }

    @Test
    void oneClickKeepsAnOfferForAnotherMonth() {
        UUID id = confirmed(People.erikasRoom());
        pass(Duration.ofDays(8));
        pass(Duration.ofDays(23));
        Browser erika = Browser.speaking("de");
        erika.get(page(id)).then().statusCode(200);
        erika.post(page(id), Map.of()).then().statusCode(200).body(containsString("gilt weiter"));
        assertEquals("OPEN|0", state(id));
        pass(Duration.ofDays(29));
        assertEquals("OPEN|0", state(id));
        pass(Duration.ofDays(2));
        assertEquals("OPEN|1", state(id));
        erika.get(page(id));
        erika.post(page(id) + "/pause", Map.of()).then().statusCode(200).body(containsString("pausiert"));
        assertEquals("PAUSED|0", state(id));
    }

    @Test
    void looksOfScannersBurnNoLink() {
        UUID id = confirmed(People.erikasRoom());
        pass(Duration.ofDays(8));
        pass(Duration.ofDays(23));
        String before = rows("select version, questions, heard_at from offer where id = ?", id)
                .get(0);
        for (int i = 0; i < 5; i++) {
            given().get(page(id))
                    .then()
                    .statusCode(200)
                    .body(containsString("<button"))
                    .body(not(containsString("<script")));
        }
        given().head(page(id)).then().statusCode(200);
        given().header("Sec-Purpose", "prefetch").get(page(id)).then().statusCode(200);
        given().formParam("any", "thing").post(page(id)).then().statusCode(400);
        given().get(page(id) + "x").then().statusCode(403);
        given().get("/offers/available/l/" + manageLink(id)).then().statusCode(403);
        assertEquals(
                before,
                rows("select version, questions, heard_at from offer where id = ?", id)
                        .get(0));
    }

    @Test
    void anOfferReportedAsUnsafeIsFrozenUntilThatIsSettled() {
        UUID id = confirmed(People.erikasRoom());
        UUID match = UUID.randomUUID();
        MatchTold.tell("match-unsafe", match, id, 4);
        Awaitility.await().until(() -> state(id).equals("PAUSED|0"));
        as("anonymous")
                .body(Map.of("token", manageLink(id)))
                .post("/api/offers/{id}/resume", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("frozen"));
        given().header("Accept-Language", "de")
                .get("/offers/l/" + manageLink(id))
                .then()
                .body(containsString("gesperrt"));
        Browser erika = Browser.speaking("de");
        erika.get(page(id)).then().body(not(containsString("<button")));
        erika.get(page(confirmed(People.erikasRoom())));
        erika.post(page(id), Map.of()).then().statusCode(200).body(containsString("gesperrt"));
        assertEquals("PAUSED|0", state(id));

        MatchTold.tell("match-safety-settled", match, id, 5, true);
        Awaitility.await().until(() -> state(id).equals("OPEN|0"));
        assertEquals(List.of("offer-paused", "offer-published"), told(id, 4).subList(2, 4));
    }

    @Test
    void anOfferThatStaysOutOfUseCannotBeBroughtBack() {
        UUID id = confirmed(People.erikasRoom());
        UUID match = UUID.randomUUID();
        MatchTold.tell("match-unsafe", match, id, 4);
        MatchTold.tell("match-safety-settled", match, id, 5, false);
        UUID other = UUID.randomUUID();
        UUID later = confirmed(People.erikasRoom());
        MatchTold.tell("match-unsafe", other, later, 4);
        Awaitility.await()
                .until(() -> state(id).equals("PAUSED|0") && state(later).equals("PAUSED|0"));
        as("coordinator")
                .post("/api/offers/{id}/resume", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("frozen"));
    }

    private void pass(Duration time) {
        clock.putForward(time);
        upkeep.run();
    }

    private String page(UUID id) {
        return "/offers/available/l/" + links.sign(LinkPurpose.KEEP_OFFER, id, null);
    }

    private String state(UUID id) {
        return rows("select status, questions from offer where id = ?", id).get(0);
    }

    private void nextActionIs(UUID id, String action) {
        as("coordinator").get("/api/offers/{id}", id).then().body("nextAction", equalTo(action));
    }

    private static List<String> told(UUID id, int howMany) {
        try (EventsOnTopic events = new EventsOnTopic("offers")) {
            return events.of(id, howMany).stream()
                    .map(event -> EventsOnTopic.type(event).replaceAll("de.ukrainehilfe.|.v1", ""))
                    .toList();
        }
    }
}
