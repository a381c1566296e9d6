package de.ukrainehilfe.offers.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.local.EventsOnTopic;
import de.ukrainehilfe.offers.OffersServiceTest;
import de.ukrainehilfe.offers.People;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HousekeepingTest extends OffersServiceTest {
    @Inject
    Housekeeping housekeeping;

    @Test
    void whatWasNeverConfirmedIsForgottenWithItsPerson() {
        UUID unconfirmed = submitted(People.erikasRoom());
        UUID confirmed = confirmed(People.erikasRoom());
        clock.putForward(Duration.ofHours(47));
        housekeeping.forgetUnconfirmed();
        assertEquals(List.of("1"), rows("select count(*) from offerer where offer_id = ?", unconfirmed));
        clock.putForward(Duration.ofHours(2));
        housekeeping.forgetUnconfirmed();
        assertEquals(List.of("0"), rows("select count(*) from offer where id = ?", unconfirmed));
        assertEquals(List.of("0"), rows("select count(*) from offerer where offer_id = ?", unconfirmed));
        assertEquals(List.of("0"), rows("select count(*) from consent_record where offer_id = ?", unconfirmed));
        assertEquals(List.of("1"), rows("select count(*) from offerer where offer_id = ?", confirmed));
    }

    @Test
    void whoOfferedIsForgottenHalfAYearAfterTheEnd() {
        UUID over = confirmed(People.erikasRoom());
        UUID open = confirmed(People.twentyBlankets());
        step(over, "withdraw", LinkPurpose.MANAGE_OFFER);
        clock.putForward(Duration.ofDays(182));
        housekeeping.forgetEnded();
        assertEquals(List.of("1"), rows("select count(*) from offerer where offer_id = ?", over));
        clock.putForward(Duration.ofDays(2));
        housekeeping.forgetEnded();
        assertEquals(List.of("0"), rows("select count(*) from offerer where offer_id = ?", over));
        assertEquals(List.of("WITHDRAWN|null"), rows("select status, note from offer where id = ?", over));
        assertEquals(List.of("1"), rows("select count(*) from offerer where offer_id = ?", open));
    }

    @Test
    void anOfferEndsAfterItsLastDay() {
        UUID tenDays = confirmed(People.with(
                People.erikasRoom(), "until", People.TODAY.plusDays(10).toString()));
        UUID openEnd = confirmed(People.twentyBlankets());
        clock.putForward(Duration.ofDays(10));
        housekeeping.endExpired();
        assertEquals(List.of("OPEN"), rows("select status from offer where id = ?", tenDays));
        clock.putForward(Duration.ofDays(1));
        housekeeping.endExpired();
        housekeeping.endExpired();
        assertEquals(List.of("EXPIRED|2"), rows("select status, version from offer where id = ?", tenDays));
        assertEquals(List.of("OPEN"), rows("select status from offer where id = ?", openEnd));
        try (EventsOnTopic events = new EventsOnTopic("offers")) {
            JsonNode last = events.of(tenDays, 3).get(2);
            assertEquals("de.ukrainehilfe.offer-withdrawn.v1", EventsOnTopic.type(last));
            assertEquals("EXPIRED", last.path("status").asText());
        }
    }
}
