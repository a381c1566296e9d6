package de.ukrainehilfe.offers.contact;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.offers.MatchTold;
import de.ukrainehilfe.offers.OffersServiceTest;
import de.ukrainehilfe.offers.People;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContactTest extends OffersServiceTest {
    private static final String MAILER = "notification-service";

    @Test
    void theMailerLearnsWhomToWriteToAndNoTelephoneNumber() {
        UUID id = submitted(People.erikasRoom());
        as(MAILER)
                .get("/api/contacts/{id}?purpose=NOTIFY", id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Erika Mustermann"))
                .body("email", equalTo("erika@example.org"))
                .body("phone", nullValue())
                .body("locale", equalTo("de"));
        assertEquals(List.of("notification-service|NOTIFY|null|t"), accesses(id));
    }

    @Test
    void contactsAreReleasedOnlyForAConfirmedMatchOfThatOffer() {
        UUID id = confirmed(People.erikasRoom());
        UUID match = UUID.randomUUID();
        release(id, match, 409);
        MatchTold.tell("match-approved", match, id, 1);
        release(id, match, 409);
        MatchTold.tell("match-confirmed", match, id, 2);
        Awaitility.await().untilAsserted(() -> release(id, match, 200));
        as(MAILER)
                .get("/api/contacts/{id}?purpose=RELEASE&match={match}", id, match)
                .then()
                .body("phone", equalTo("+49211555010"));
        release(confirmed(People.erikasRoom()), match, 409);
        release(id, UUID.randomUUID(), 409);
    }

    @Test
    void aDissolvedMatchReleasesNobodyAnyMore() {
        UUID id = confirmed(People.erikasRoom());
        UUID match = UUID.randomUUID();
        MatchTold.tell("match-confirmed", match, id, 2);
        Awaitility.await().untilAsserted(() -> release(id, match, 200));
        MatchTold.tell("match-ended", match, id, 3);
        Awaitility.await().untilAsserted(() -> release(id, match, 409));
        MatchTold.tell("match-confirmed", match, id, 2);
        UUID later = UUID.randomUUID();
        MatchTold.tell("match-confirmed", later, id, 2);
        Awaitility.await().untilAsserted(() -> release(id, later, 200));
        release(id, match, 409);
    }

    @Test
    void everyRequestIsOnRecordGrantedOrNot() {
        UUID id = submitted(People.erikasRoom());
        UUID match = UUID.randomUUID();
        release(id, match, 409);
        as("coordinator").get("/api/contacts/{id}?purpose=NOTIFY", id).then().statusCode(403);
        UUID nobody = UUID.randomUUID();
        as(MAILER).get("/api/contacts/{id}?purpose=NOTIFY", nobody).then().statusCode(404);
        assertEquals(
                List.of("notification-service|RELEASE|" + match + "|f", "coordinator|NOTIFY|null|f"), accesses(id));
        assertEquals(List.of("notification-service|NOTIFY|null|f"), accesses(nobody));
    }

    @Test
    void aRequestWithoutPurposeOrMatchIsRefused() {
        UUID id = submitted(People.erikasRoom());
        as(MAILER).get("/api/contacts/{id}", id).then().statusCode(400).body("errors[0].field", equalTo("purpose"));
        as(MAILER).get("/api/contacts/{id}?purpose=SPAM", id).then().statusCode(400);
        as(MAILER)
                .get("/api/contacts/{id}?purpose=RELEASE", id)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("match"));
        as("anonymous").get("/api/contacts/{id}?purpose=NOTIFY", id).then().statusCode(401);
    }

    private void release(UUID id, UUID match, int status) {
        as(MAILER)
                .get("/api/contacts/{id}?purpose=RELEASE&match={match}", id, match)
                .then()
                .statusCode(status);
    }

    private List<String> accesses(UUID id) {
        return rows(
                "select client, purpose, match_id, granted from contact_access where record_id = ? order by id", id);
    }
}
