package de.ukrainehilfe.matching.match;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.ukrainehilfe.local.EventsOnTopic;
import de.ukrainehilfe.matching.MatchingServiceTest;
import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JourneyTest extends MatchingServiceTest {
    @Test
    void aRoomAndAFamilyMeetAndBothAgree() {
        Story room = Stories.erikasRoom();
        Story family = Stories.olenasFamily();
        told(room, family);
        UUID match = proposal(family);

        approve(match)
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("reasons", hasSize(8));
        assertEquals(3, reserved(room));
        answer(match, "OFFER", "YES").then().statusCode(200).body("status", equalTo("APPROVED"));
        answer(match, "NEED", "YES").then().statusCode(200).body("status", equalTo("CONFIRMED"));
        as("coordinator").post("/api/matches/{id}/complete", match).then().statusCode(200);

        assertEquals("COMPLETED", status(match));
        assertEquals(3, reserved(room));
        try (EventsOnTopic events = new EventsOnTopic("matches")) {
            List<JsonNode> told = events.of(match, 4);
            assertEquals(
                    List.of("proposed", "approved", "confirmed", "completed"),
                    told.stream()
                            .map(event -> EventsOnTopic.type(event).replaceAll(".*match-(.*)\\.v1", "$1"))
                            .toList());
            for (int i = 1; i < told.size(); i++) {
                assertTrue(told.get(i).path("version").asLong()
                        > told.get(i - 1).path("version").asLong());
            }
        }
    }
}
