package de.ukrainehilfe.matching.followup;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.matching.Stories;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A mentoring, for half a year and longer. */
@QuarkusTest
class MentoringTest extends LifeOfAMatch {
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
}
