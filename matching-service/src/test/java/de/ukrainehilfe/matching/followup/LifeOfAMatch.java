package de.ukrainehilfe.matching.followup;

import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import de.ukrainehilfe.local.EventsOnTopic;
import de.ukrainehilfe.matching.MatchingServiceTest;
import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A match on its way from the approval to its end, with a clock that is put forward. */
abstract class LifeOfAMatch extends MatchingServiceTest {
    final Story room = Stories.erikasRoom();
    final Story olena = Stories.olenasFamily();

    @Inject
    Timers timers;

    void sayFor(UUID match, String question, String side, String reply) {
        as("coordinator")
                .body(Map.of("reply", reply, "side", side))
                .post("/api/matches/{id}/checks/{question}", match, question)
                .then()
                .statusCode(200);
    }

    UUID confirmed(Story offer, Story need) {
        UUID match = approved(offer, need);
        answer(match, "OFFER", "YES").then().statusCode(200);
        answer(match, "NEED", "YES").then().statusCode(200);
        return match;
    }

    void pass(Duration time) {
        clock.putForward(time);
        timers.run();
    }

    /** To noon of the day. */
    void passTo(String day) {
        pass(Duration.between(
                clock.instant(),
                LocalDate.parse(day).atTime(12, 0).atZone(clock.getZone()).toInstant()));
    }

    void say(UUID match, String question, String reply) {
        as("coordinator")
                .body(Map.of("reply", reply))
                .post("/api/matches/{id}/checks/{question}", match, question)
                .then()
                .statusCode(200);
    }

    List<String> checks(UUID match) {
        return rows("select question, side, reply from match_check where match_id = ? order by question, side", match);
    }

    static void nextActionIs(UUID match, String action) {
        as("coordinator").get("/api/matches/{id}", match).then().body("nextAction", equalTo(action));
    }

    static List<String> told(UUID match, int howMany) {
        try (EventsOnTopic events = new EventsOnTopic("matches")) {
            return events.of(match, howMany).stream()
                    .map(event -> EventsOnTopic.type(event).replaceAll("de.ukrainehilfe.|.v1", ""))
                    .toList();
        }
    }

    static JsonNode last(UUID match, int howMany) {
        try (EventsOnTopic events = new EventsOnTopic("matches")) {
            return events.of(match, howMany).get(howMany - 1);
        }
    }
}
