package de.ukrainehilfe.needs.ageing;

import static de.ukrainehilfe.needs.Desk.record;
import static de.ukrainehilfe.needs.NeedJson.olenaAndTwoChildren;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import de.ukrainehilfe.local.Browser;
import de.ukrainehilfe.local.LocalInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "needs"))
class AgeingTest {
    @Inject
    EntityManager entities;

    @Test
    void whoWaitsTooLongIsListedWithTheNextStep() {
        UUID fresh = record("caritas", olenaAndTwoChildren());
        UUID days = waitingFor(3);
        UUID week = waitingFor(8);
        new Browser("caritas", "de")
                .open("/needs/ageing")
                .then()
                .statusCode(200)
                .body(containsString("Länger als sieben Tage: "))
                .body(containsString("/needs/" + days))
                .body(containsString("/needs/" + week))
                .body(containsString("(überfällig)"))
                .body(not(containsString("/needs/" + fresh)));
        new Browser("diakonie", "de").open("/needs/ageing").then().body(not(containsString("/needs/" + week)));
    }

    @Test
    void everyNeedSaysWhatComesNext() {
        UUID need = record("caritas", olenaAndTwoChildren());
        UUID minor = record("caritas", olenaAndTwoChildren().with("details.unaccompaniedMinor", true));
        UUID unsaid = record("caritas", olenaAndTwoChildren().with("details.adults", 0));
        Browser caritas = new Browser("caritas", "de");
        caritas.open("/needs/" + unsaid).then().body(containsString("Jugendamt informieren: "));
        caritas.open("/needs/" + need).then().body(containsString("Hilfe finden oder Zwischenstand sagen: "));
        caritas.open("/needs/" + minor).then().body(containsString("Jugendamt informieren: "));
        caritas.open("/needs").then().body(containsString("Jugendamt informieren"));
    }

    private UUID waitingFor(int days) {
        UUID need = record("caritas", olenaAndTwoChildren());
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update need set open_since = now() - cast(:days || ' days' as interval) where id = :id")
                .setParameter("days", String.valueOf(days))
                .setParameter("id", need)
                .executeUpdate());
        return need;
    }
}
