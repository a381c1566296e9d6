package de.ukrainehilfe.offers.ageing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import de.ukrainehilfe.offers.Browser;
import de.ukrainehilfe.offers.OffersServiceTest;
import de.ukrainehilfe.offers.People;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgeingTest extends OffersServiceTest {
    @Test
    void whatWaitsTooLongIsListedWithItsNextStep() {
        UUID offer = submitted("caritas", People.erikasRoom());
        as("coordinator").body("{}").post("/api/offers/{id}/confirm", offer);
        Browser.of("caritas").get("/offers/ageing").then().body(not(containsString("/offers/" + offer)));
        clock.putForward(Duration.ofDays(8));
        Browser.of("caritas")
                .get("/offers/ageing")
                .then()
                .statusCode(200)
                .body(containsString("Länger als sieben Tage"))
                .body(containsString("/offers/" + offer))
                .body(containsString("Nächster Schritt"));
        Browser.of("diakonie").get("/offers/ageing").then().body(not(containsString("/offers/" + offer)));
    }
}
