package de.ukrainehilfe.matching.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import de.ukrainehilfe.local.EventsOnTopic;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A need that nobody is found for. */
@QuarkusTest
class UnservedTest extends LifeOfAMatch {
    @Inject
    Unserved unserved;

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
}
