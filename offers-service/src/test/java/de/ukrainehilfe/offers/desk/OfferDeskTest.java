package de.ukrainehilfe.offers.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.offers.Browser;
import de.ukrainehilfe.offers.OffersServiceTest;
import de.ukrainehilfe.offers.People;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfferDeskTest extends OffersServiceTest {
    @Test
    void theListIsFilteredAndTurnsItsPages() {
        String first = reference(submitted("diakonie", People.twentyBlankets()));
        for (int i = 0; i < 50; i++) {
            submitted("diakonie", People.twentyBlankets());
        }
        String own = reference(submitted("diakonie", People.erikasRoom()));
        String foreign = reference(submitted("caritas", People.twentyBlankets()));
        Browser diakonie = Browser.of("diakonie");
        String page = diakonie.get("/offers/list?kind=GOODS&status=UNCONFIRMED")
                .then()
                .statusCode(200)
                .body(
                        containsString("Decken: 20 Stück"),
                        not(containsString(own)),
                        not(containsString(foreign)),
                        not(containsString(first)))
                .extract()
                .asString();
        String next = page.replaceAll("(?s).*<a href=\"(/offers/list\\?cursor=[^\"]+)\".*", "$1")
                .replace("&amp;", "&");
        diakonie.get(next).then().statusCode(200).body(containsString(first), not(containsString(own)));
        diakonie.get("/offers/list?kind=").then().statusCode(200);
    }

    @Test
    void aCoordinatorReadsTheNoteAndActsForThePerson() {
        UUID id = submitted(People.erikasRoom());
        Browser coordinator = Browser.of("coordinator");
        coordinator
                .get("/offers/" + id)
                .then()
                .statusCode(200)
                .body(
                        containsString("Klingeln bei Mustermann"),
                        containsString("40223 Düsseldorf"),
                        not(containsString("erika@example.org")));
        coordinator.post("/offers/" + id + "/confirm", Map.of()).then().statusCode(303);
        assertEquals(List.of("OPEN"), rows("select status from offer where id = ?", id));
        assertEquals(
                List.of("CONFIRMED_BY_COORDINATOR"),
                rows("select step from consent_record where offer_id = ? order by id desc limit 1", id));
        coordinator
                .get("/offers/" + id + "/card")
                .then()
                .statusCode(200)
                .body(containsString("Klingeln bei Mustermann"), not(containsString("<html")));
    }

    private String reference(UUID id) {
        return rows("select reference from offer where id = ?", id).get(0);
    }
}
