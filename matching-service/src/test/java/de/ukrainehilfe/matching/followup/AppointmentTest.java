package de.ukrainehilfe.matching.followup;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import de.ukrainehilfe.local.EventsOnTopic;
import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An appointment: held, moved, or not needed any more. */
@QuarkusTest
class AppointmentTest extends LifeOfAMatch {
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
}
