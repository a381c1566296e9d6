package de.ukrainehilfe.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.local.Doors;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Every operation there is, and who gets past its door: the rest is sent to the login, or away. */
@QuarkusTest
class EveryEndpointTest extends NotificationServiceTest {
    private static final String TABLE =
            """
            DELETE /api/subscriptions/{id} caritas
            GET  /api/events caritas
            GET  /api/events/stream caritas
            GET  /api/mails coordinator caritas
            GET  /api/subscriptions coordinator caritas admin
            POST /api/subscriptions caritas
            GET  /api/subscriptions/{id} coordinator caritas admin
            GET  /api/subscriptions/{id}/deliveries coordinator caritas admin
            POST /api/subscriptions/{id}/enable caritas
            POST /api/subscriptions/{id}/keys caritas
            POST /api/subscriptions/{id}/replay caritas
            POST /api/subscriptions/{id}/test caritas
            GET  /notifications coordinator
            GET  /notifications/dead-letters admin
            POST /notifications/dead-letters/{id}/redrive admin
            GET  /notifications/previews coordinator
            GET  /notifications/returns coordinator
            POST /notifications/returns/{id}/{what=done} coordinator
            GET  /notifications/sent/l/{token} anybody
            GET  /notifications/stop/{kind}/l/{token} anybody
            POST /notifications/stop/{kind}/l/{token}/{what=done} anybody
            GET  /notifications/subscriptions coordinator caritas admin
            POST /notifications/subscriptions caritas
            GET  /notifications/subscriptions/{id} coordinator caritas admin
            POST /notifications/subscriptions/{id}/enable caritas
            POST /notifications/subscriptions/{id}/keys caritas
            POST /notifications/subscriptions/{id}/remove caritas
            POST /notifications/subscriptions/{id}/replay caritas
            POST /notifications/subscriptions/{id}/test caritas
            POST /notifications/{id}/again coordinator
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
