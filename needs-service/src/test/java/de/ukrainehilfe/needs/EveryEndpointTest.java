package de.ukrainehilfe.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.local.Doors;
import de.ukrainehilfe.local.LocalInfrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Every operation there is, and who gets past its door: the rest is sent to the login, or away. */
@QuarkusTest
@WithTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "needs"))
class EveryEndpointTest {
    private static final String TABLE =
            """
            GET  /api/contacts/{id}?purpose=NOTIFY notification-service
            GET  /api/needs coordinator caritas
            POST /api/needs coordinator caritas
            GET  /api/needs/hand-overs coordinator caritas
            POST /api/needs/hand-overs coordinator caritas
            POST /api/needs/hand-overs/{id}/accept coordinator caritas
            POST /api/needs/hand-overs/{id}/refuse coordinator caritas
            POST /api/needs/hand-overs/{id}/withdraw coordinator caritas
            GET  /api/needs/public anybody
            GET  /api/needs/{id} coordinator caritas
            PUT  /api/needs/{id} coordinator caritas
            POST /api/needs/{id}/close coordinator caritas
            POST /api/needs/{id}/hand-over coordinator caritas
            GET  /api/needs/{id}/transfer coordinator caritas
            POST /api/needs/{id}/transfer coordinator caritas
            POST /api/needs/{id}/transfer/undo coordinator caritas
            GET  /needs coordinator caritas
            GET  /needs/ageing coordinator caritas
            GET  /needs/counter coordinator caritas
            GET  /needs/dead-letters admin
            POST /needs/dead-letters/{id}/redrive admin
            GET  /needs/duplicates coordinator
            GET  /needs/duplicates/{one}/{other} coordinator
            POST /needs/duplicates/{one}/{other} coordinator
            POST /needs/duplicates/{one}/{other}/different coordinator
            GET  /needs/export coordinator caritas
            GET  /needs/hand-overs coordinator caritas
            POST /needs/hand-overs coordinator caritas
            POST /needs/hand-overs/{id}/answer coordinator caritas
            GET  /needs/import coordinator caritas
            POST /needs/import coordinator caritas
            GET  /needs/import/example coordinator caritas
            GET  /needs/import/{id} coordinator caritas
            POST /needs/import/{id}/next coordinator caritas
            GET  /needs/l/{token} anybody
            POST /needs/l/{token} anybody
            GET  /needs/l/{token}/data anybody
            GET  /needs/l/{token}/erase anybody
            POST /needs/l/{token}/erase anybody
            GET  /needs/l/{token}/message anybody
            POST /needs/l/{token}/message anybody
            GET  /needs/l/{token}/rest anybody
            POST /needs/l/{token}/rest anybody
            GET  /needs/messages coordinator caritas
            GET  /needs/new coordinator caritas
            POST /needs/new coordinator caritas
            GET  /needs/new/from-mail coordinator caritas
            POST /needs/new/from-mail coordinator caritas
            GET  /needs/public anybody
            GET  /needs/public/list anybody
            GET  /needs/search coordinator
            POST /needs/search coordinator
            GET  /needs/search/log auditor
            GET  /needs/{id} coordinator caritas
            POST /needs/{id}/close coordinator caritas
            POST /needs/{id}/hand-over coordinator caritas
            POST /needs/{id}/messages coordinator caritas
            POST /needs/{id}/messages/seen coordinator caritas
            GET  /needs/{id}/slip coordinator caritas
            POST /needs/{id}/transfer coordinator caritas
            GET  /needs/{id}/transfer/file coordinator caritas
            POST /needs/{id}/transfer/undo coordinator caritas
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
