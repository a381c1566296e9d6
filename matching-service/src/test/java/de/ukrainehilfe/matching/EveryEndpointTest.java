package de.ukrainehilfe.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.local.Doors;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Every operation there is, and who gets past its door: the rest is sent to the login, or away. */
@QuarkusTest
class EveryEndpointTest extends MatchingServiceTest {
    private static final String TABLE =
            """
            GET  /api/candidates coordinator
            GET  /api/matches coordinator caritas
            GET  /api/matches/allowances coordinator
            GET  /api/matches/allowances/assignments coordinator
            GET  /api/matches/allowances/month coordinator
            GET  /api/matches/allowances/month.csv coordinator
            GET  /api/matches/allowances/month.pdf coordinator
            POST /api/matches/allowances/pay coordinator
            GET  /api/matches/figures coordinator auditor
            GET  /api/matches/incidents coordinator
            POST /api/matches/incidents/{id}/close coordinator
            POST /api/matches/incidents/{id}/take coordinator
            GET  /api/matches/{id} coordinator caritas
            POST /api/matches/{id}/answers anybody
            POST /api/matches/{id}/approve coordinator
            GET  /api/matches/{id}/checks coordinator caritas
            POST /api/matches/{id}/checks/{question} coordinator
            POST /api/matches/{id}/complete coordinator
            POST /api/matches/{id}/end coordinator
            POST /api/matches/{id}/extend coordinator
            POST /api/matches/{id}/incidents coordinator caritas
            POST /api/matches/{id}/reject coordinator
            GET  /api/plans coordinator
            POST /api/plans coordinator
            GET  /api/plans/{id} coordinator
            POST /api/plans/{id}/cancel coordinator
            GET  /api/plans/{id}/lines coordinator
            POST /api/plans/{id}/lines/{line}/accept coordinator
            POST /api/plans/{id}/lines/{line}/drop coordinator
            GET  /api/plans/{id}/progress coordinator
            GET  /matches/vetting coordinator
            GET  /matches/checks coordinator
            POST /matches/checks/{id} coordinator
            GET  /matches/plans coordinator
            POST /matches/plans coordinator
            GET  /matches/plans/{id} coordinator
            POST /matches/plans/{id}/cancel coordinator
            POST /matches/plans/{id}/lines/{line}/accept coordinator
            POST /matches/plans/{id}/lines/{line}/drop coordinator
            GET  /matches/plans/{id}/progress coordinator
            GET  /matches coordinator caritas
            GET  /matches/allowances coordinator
            GET  /matches/allowances/month coordinator
            GET  /matches/allowances/month.csv coordinator
            GET  /matches/allowances/month.pdf coordinator
            POST /matches/allowances/pay coordinator
            GET  /matches/checks/l/{token} anybody
            POST /matches/checks/l/{token} anybody
            GET  /matches/dead-letters admin
            POST /matches/dead-letters/{id}/redrive admin
            GET  /matches/incidents coordinator
            POST /matches/incidents/{id}/close coordinator
            POST /matches/incidents/{id}/take coordinator
            GET  /matches/learning coordinator
            POST /matches/learning/reset coordinator
            POST /matches/learning/{criterion=DISTANCE}/{turn=on} coordinator
            GET  /matches/l/{token} anybody
            POST /matches/l/{token} anybody
            GET  /matches/l/{token}/agreement.pdf anybody
            GET  /matches/map coordinator auditor
            GET  /matches/queue coordinator caritas
            POST /matches/reject coordinator
            GET  /matches/reports coordinator auditor
            GET  /matches/reports/csv coordinator auditor
            POST /matches/reports/saved coordinator auditor
            POST /matches/reports/saved/{id}/forget coordinator auditor
            GET  /matches/reports/xlsx coordinator auditor
            GET  /matches/{id} coordinator caritas
            GET  /matches/{id}/agreement.pdf coordinator caritas
            POST /matches/{id}/answer coordinator caritas
            POST /matches/{id}/approve coordinator
            POST /matches/{id}/complete coordinator
            POST /matches/{id}/end coordinator
            POST /matches/{id}/leave coordinator
            POST /matches/{id}/look coordinator
            POST /matches/{id}/reject coordinator
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
