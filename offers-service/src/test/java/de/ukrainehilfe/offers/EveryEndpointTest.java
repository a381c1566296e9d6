package de.ukrainehilfe.offers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.local.Doors;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Every operation there is, and who gets past its door: the rest is sent to the login, or away. */
@QuarkusTest
class EveryEndpointTest extends OffersServiceTest {
    private static final String TABLE =
            """
            GET  / anybody
            GET  /api/contacts/{id}?purpose=NOTIFY notification-service
            GET  /api/offers coordinator caritas
            POST /api/offers anybody
            GET  /api/offers/{id} coordinator caritas
            PUT  /api/offers/{id} by-link
            GET  /api/offers/{id}/checks coordinator caritas
            POST /api/offers/{id}/checks coordinator caritas
            POST /api/offers/{id}/{step=pause} by-link
            GET  /offers anybody
            GET  /offers/about/accessibility anybody
            GET  /offers/about/help anybody
            GET  /offers/about/imprint anybody
            GET  /offers/about/privacy anybody
            GET  /offers/ageing coordinator caritas
            GET  /offers/available/l/{token} anybody
            POST /offers/available/l/{token} anybody
            POST /offers/available/l/{token}/pause anybody
            GET  /offers/dead-letters admin
            POST /offers/dead-letters/{id}/redrive admin
            GET  /offers/drafts/{token} anybody
            GET  /offers/duplicates coordinator
            GET  /offers/duplicates/{one}/{other} coordinator
            POST /offers/duplicates/{one}/{other} coordinator
            POST /offers/duplicates/{one}/{other}/different coordinator
            GET  /offers/export coordinator caritas
            GET  /offers/import coordinator caritas
            POST /offers/import coordinator caritas
            GET  /offers/import/example coordinator caritas
            GET  /offers/import/{id} coordinator caritas
            POST /offers/import/{id}/next coordinator caritas
            GET  /offers/l/{token} anybody
            GET  /offers/l/{token}/change anybody
            POST /offers/l/{token}/change anybody
            POST /offers/l/{token}/confirm anybody
            GET  /offers/l/{token}/data anybody
            POST /offers/l/{token}/erase anybody
            GET  /offers/l/{token}/message anybody
            POST /offers/l/{token}/message anybody
            GET  /offers/l/{token}/{step=pause} anybody
            POST /offers/l/{token}/{step=pause} anybody
            GET  /offers/list coordinator caritas
            GET  /offers/mailbox coordinator
            POST /offers/mailbox/{id}/done coordinator
            GET  /offers/mails/l/{token} anybody
            GET  /offers/mails/l/{token}/data anybody
            GET  /offers/mails/l/{token}/erase anybody
            POST /offers/mails/l/{token}/erase anybody
            GET  /offers/mails/l/{token}/mine anybody
            GET  /offers/messages coordinator
            GET  /offers/new anybody
            POST /offers/new anybody
            GET  /offers/place anybody
            GET  /offers/reports coordinator
            GET  /offers/reports/new anybody
            POST /offers/reports/new anybody
            GET  /offers/reports/thanks anybody
            POST /offers/reports/{id}/done coordinator
            GET  /offers/saved anybody
            GET  /offers/search coordinator
            POST /offers/search coordinator
            GET  /offers/search/log auditor
            GET  /offers/sent/{reference=A-7K3M-2Q} anybody
            GET  /offers/stops coordinator
            POST /offers/stops coordinator
            POST /offers/stops/resume coordinator
            GET  /offers/vetting coordinator caritas
            GET  /offers/{id} coordinator caritas
            GET  /offers/{id}/card coordinator caritas
            GET  /offers/{id}/checks coordinator caritas
            POST /offers/{id}/checks coordinator caritas
            POST /offers/{id}/messages coordinator
            POST /offers/{id}/messages/seen coordinator
            POST /offers/{id}/{step=pause} coordinator
            """;

    @TestHTTPResource
    URI service;

    @Test
    void theTableNamesEveryOperation() {
        Doors doors = new Doors(service, TABLE);
        assertEquals(doors.existing(), doors.named());
    }

    @Test
    void everyDoorKnowsWhoMayPass() {
        assertEquals("", new Doors(service, TABLE).wrong());
    }
}
