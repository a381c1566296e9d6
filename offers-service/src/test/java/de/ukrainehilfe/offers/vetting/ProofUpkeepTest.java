package de.ukrainehilfe.offers.vetting;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.local.EventsOnTopic;
import de.ukrainehilfe.offers.Browser;
import de.ukrainehilfe.offers.MatchTold;
import de.ukrainehilfe.offers.People;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Papers run out, and what is known of them is forgotten in time. */
@QuarkusTest
class ProofUpkeepTest extends Papers {
    private static final LocalDate TODAY = People.TODAY;

    @Inject
    ProofUpkeep upkeep;

    @Test
    void whatRunsOutIsATaskAndItsOwnerIsToldOnce() {
        UUID id = confirmed(People.aliMentors());
        UUID fresh = confirmed(People.aliMentors());
        show("coordinator", id, "GOOD_CONDUCT", "CLEAR", TODAY, TODAY, TODAY.plusDays(20))
                .statusCode(201);
        show("coordinator", fresh, "GOOD_CONDUCT", "CLEAR", TODAY, TODAY, TODAY.plusDays(40))
                .statusCode(201);
        Browser coordinator = Browser.of("coordinator");
        coordinator
                .get("/offers/vetting")
                .then()
                .statusCode(200)
                .body(containsString(reference(id)), not(containsString(reference(fresh))));
        upkeep.run();
        upkeep.run();
        assertEquals(List.of("offer-proof-ending"), told(id, 4).subList(3, 4));
        clock.putForward(Duration.ofDays(21));
        upkeep.run();
        coordinator.get("/offers/vetting").then().body(containsString(reference(fresh)));
        coordinator.get("/offers/" + id + "/checks").then().body(containsString("gesperrt"));
        assertEquals(List.of("offer-proof-ending"), told(fresh, 4).subList(3, 4));
        assertEquals(4, told(id, 4).size());
    }

    @Test
    void theOwnerSeesItAndErasureTakesItAway() {
        UUID id = confirmed(People.aliMentors());
        show("coordinator", id, "GOOD_CONDUCT", "CLEAR", TODAY, TODAY, null).statusCode(201);
        Browser ali = Browser.speaking("de");
        String page = "/offers/l/" + manageLink(id);
        ali.get(page + "/data").then().body("checks.outcome", equalTo(List.of("CLEAR")));
        ali.get(page);
        ali.post(page + "/erase", Map.of()).then().statusCode(303);
        assertEquals(List.of(), rows("select id from vetting_check where offer_id = ?", id));
        assertEquals(
                List.of("null|[]|null"),
                rows("select vetted_until, trainings, proof_ends from offer where id = ?", id));
        try (EventsOnTopic events = new EventsOnTopic("offers")) {
            assertTrue(events.of(id, 4).get(3).path("vettedUntil").isNull());
        }
    }

    @Test
    void theLedgerGoesWithTheActivity() {
        UUID unused = ended(false);
        UUID used = ended(true);
        upkeep.run();
        assertEquals(List.of(), rows("select id from vetting_check where offer_id = ?", unused));
        assertEquals(
                1, rows("select id from vetting_check where offer_id = ?", used).size());
        clock.putForward(Duration.ofDays(93));
        upkeep.run();
        assertEquals(List.of(), rows("select id from vetting_check where offer_id = ?", used));
    }

    private UUID ended(boolean helped) {
        UUID id = confirmed(People.aliMentors());
        show("coordinator", id, "GOOD_CONDUCT", "CLEAR", TODAY, TODAY, null).statusCode(201);
        if (helped) {
            MatchTold.tell("match-approved", UUID.randomUUID(), id, 1);
            Awaitility.await().until(() -> !rows("select 1 from offer where matched_at is not null and id = ?", id)
                    .isEmpty());
        }
        step(id, "withdraw", LinkPurpose.MANAGE_OFFER);
        return id;
    }

    private String reference(UUID id) {
        return rows("select reference from offer where id = ?", id).get(0);
    }

    private static List<String> told(UUID id, int howMany) {
        try (EventsOnTopic events = new EventsOnTopic("offers")) {
            return events.of(id, howMany).stream()
                    .map(event -> EventsOnTopic.type(event).replaceAll("de.ukrainehilfe.|.v1", ""))
                    .toList();
        }
    }
}
