package de.ukrainehilfe.offers.stop;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import de.ukrainehilfe.offers.Browser;
import de.ukrainehilfe.offers.OffersServiceTest;
import de.ukrainehilfe.offers.People;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StopPagesTest extends OffersServiceTest {
    private final Browser coordinator = Browser.of("coordinator");

    @AfterEach
    void everythingIsTakenAgain() {
        for (String what : List.of("GOODS:blanket", "TRANSPORT")) {
            resume(what);
        }
    }

    @Test
    void anItemThereIsEnoughOfIsRefusedWithWhatIsNeededInstead() {
        stop("GOODS:blanket", List.of("GOODS:diapers", "TRANSPORT", ""));
        as("anonymous")
                .body(People.twentyBlankets())
                .post("/api/offers")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("details.item"))
                .body("errors[0].message", containsString("Windeln, Fahrdienst"));
        Browser hotel = Browser.speaking("en");
        hotel.get("/offers/new?kind=GOODS").then().statusCode(200);
        hotel.post("/offers/new?kind=GOODS&at=WHAT", blankets())
                .then()
                .statusCode(422)
                .body(containsString("we have enough at the moment. Needed: Nappies, Transport"))
                .body(containsString("<option value=\"blanket\" selected>"));
        resume("GOODS:blanket");
        as("anonymous").body(People.twentyBlankets()).post("/api/offers").then().statusCode(201);
    }

    @Test
    void aKindThereIsEnoughOfSaysSoAndNamesTheOthers() {
        stop("TRANSPORT", List.of("ACCOMPANIMENT"));
        Browser vasyl = Browser.speaking("de");
        vasyl.get("/offers/new?kind=TRANSPORT")
                .then()
                .statusCode(200)
                .body(containsString("Davon haben wir zurzeit genug"))
                .body(containsString("<a href=\"/offers/new?kind=ACCOMPANIMENT\">Begleitung</a>"))
                .body(not(containsString("details.seats")));
        vasyl.get("/offers").then().body(containsString("Davon haben wir zurzeit genug"));
        as("anonymous")
                .body(People.vasylsVan())
                .post("/api/offers")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("details.kind"));
        coordinator.get("/offers/stops").then().statusCode(200).body(containsString("Fahrdienst"));
    }

    @Test
    void onlyCoordinatorsStopAndOnlyWhatThereIs() {
        coordinator.get("/offers/stops");
        coordinator.post("/offers/stops", Map.of("what", "GOODS:gold")).then().statusCode(400);
        coordinator.post("/offers/stops", Map.of()).then().statusCode(400);
        for (String who : List.of("caritas", "auditor", "admin")) {
            Browser.of(who).get("/offers/stops").then().statusCode(403);
        }
        Browser.speaking("de").get("/offers/stops").then().statusCode(302);
    }

    private void stop(String what, List<String> instead) {
        coordinator.get("/offers/stops").then().statusCode(200);
        coordinator
                .post("/offers/stops", Map.of("what", what, "instead", instead))
                .then()
                .statusCode(303);
    }

    private void resume(String what) {
        coordinator.get("/offers/stops");
        coordinator.post("/offers/stops/resume", Map.of("what", what)).then().statusCode(303);
    }

    private static Map<String, Object> blankets() {
        return Map.of(
                "details.item", "blanket",
                "details.quantity", "12",
                "details.condition", "NEW",
                "details.delivery", "PICK_UP");
    }
}
