package de.ukrainehilfe.matching.match;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import de.ukrainehilfe.local.Browser;
import de.ukrainehilfe.local.EventsOnTopic;
import de.ukrainehilfe.matching.MatchingServiceTest;
import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rides, accompaniment and mentoring, from the two records to the agreement of both sides. */
@QuarkusTest
class CompanyJourneyTest extends MatchingServiceTest {
    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of(Stories.vasylsVan(), Stories.halynasRide(), 1),
                Arguments.of(Stories.gerdaGoesAlong(), Stories.danyloAtTheOffice(), 1),
                Arguments.of(Stories.aliMentors(), Stories.martaLearnsGerman(), 2));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void bothMeetWhoeverCameFirst(Story offer, Story need, int quantity) {
        told(offer, need);
        told(offer.again());
        assertEquals(2, matches(need, "PROPOSED").size());
        UUID match = proposal(need);

        approve(match).then().statusCode(200).body("quantity", equalTo(quantity));
        answer(match, "OFFER", "YES").then().statusCode(200);
        answer(match, "NEED", "YES").then().body("status", equalTo("CONFIRMED"));

        try (EventsOnTopic events = new EventsOnTopic("matches")) {
            JsonNode confirmed = events.of(match, 3).get(2);
            assertEquals(quantity, confirmed.path("quantity").asInt());
        }
        for (String language : List.of("de", "en", "uk", "ru", "ar")) {
            new Browser("coordinator", language)
                    .open("/matches/" + match)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("NOT_FOUND")));
        }
    }

    @Test
    void aMentorsHoursAreGivenOnce() {
        Story ali = Stories.aliMentors();
        Story marta = Stories.martaLearnsGerman();
        UUID match = approved(ali, marta);
        assertEquals(2, reserved(ali));
        Story second = Stories.martaLearnsGerman();
        told(second);
        assertEquals(List.of(), matches(second, "PROPOSED"));
        answer(match, "OFFER", "NO").then().statusCode(200);
        awaitSearches();
        assertEquals(1, matches(second, "PROPOSED").size());
    }

    @Test
    void aDriverIsAtOnePlaceAtATime() {
        Story vasyl = Stories.vasylsVan();
        approved(vasyl, Stories.halynasRide());
        Story sameTime = Stories.halynasRide();
        Story later = Stories.halynasRide().with("details.appointment.start", "2027-01-11T12:00:00+01:00");
        told(sameTime, later);
        assertEquals(List.of(), matches(sameTime, "PROPOSED"));
        assertEquals(1, matches(later, "PROPOSED").size());
    }
}
