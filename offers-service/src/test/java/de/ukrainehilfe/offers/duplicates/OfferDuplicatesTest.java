package de.ukrainehilfe.offers.duplicates;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.local.EventsOnTopic;
import de.ukrainehilfe.offers.Browser;
import de.ukrainehilfe.offers.MatchTold;
import de.ukrainehilfe.offers.OffersServiceTest;
import de.ukrainehilfe.offers.People;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OfferDuplicatesTest extends OffersServiceTest {
    private final Browser desk = Browser.of("coordinator");

    @ParameterizedTest
    @CsvSource({
        "offerer.email, Zwilling.Eins@example.org, zwilling.eins@EXAMPLE.org, E-Mail",
        "offerer.phone, +49 211 5550188, 0211 5550188, Telefon",
        "offerer.name, Zwo Doppelgänger, zwo  doppelgänger, Name und Postleitzahl"
    })
    void offersWithTheSamePersonAreShownAsAPair(String field, String once, String twice, String same) {
        UUID one = confirmed(nobodyElse(field, once));
        UUID other = confirmed(nobodyElse(field, twice));
        desk.get("/offers/duplicates")
                .then()
                .statusCode(200)
                .body(containsString("duplicates/" + one + "/" + other))
                .body(containsString(same))
                .body(not(containsString(once)));
        desk.get(pair(one, other)).then().statusCode(200).body(containsString("behalten"));
        assertEquals(
                List.of("coordinator|SAME_PERSON|PAIR|{" + one + "," + other + "}"),
                rows("select who, purpose, searched_by, found from person_lookup order by id desc limit 1"));
        desk.post(pair(one, other) + "/different", Map.of()).then().statusCode(303);
        desk.get("/offers/duplicates").then().body(not(containsString(one.toString())));
    }

    @Test
    void anotherKindOfHelpFromTheSamePersonIsNoDuplicate() {
        UUID room = confirmed(nobodyElse("offerer.email", "vielseitig@example.org"));
        confirmed(People.with(People.twentyBlankets(), "offerer.email", "vielseitig@example.org"));
        desk.get("/offers/duplicates").then().body(not(containsString(room.toString())));
    }

    @Test
    void aHouseOffersMuchUnderOneAddress() {
        Map<String, Object> house = People.with(People.twentyBlankets(), "offerer.name", "Haus am Park");
        Map<String, Object> blankets = People.with(house, "offerer.email", "haus-am-park@example.org");
        UUID twenty = confirmed(blankets);
        confirmed(People.with(blankets, "details.quantity", 7));
        desk.get("/offers/duplicates").then().body(not(containsString(twenty.toString())));
        UUID again = confirmed(blankets);
        desk.get("/offers/duplicates").then().body(containsString("duplicates/" + twenty + "/" + again));
    }

    @Test
    void bothNumbersAndBothLinksLeadToTheOfferThatStays() {
        UUID ended = confirmed(nobodyElse("offerer.name", "Eva Endlich"));
        UUID kept = confirmed(nobodyElse("offerer.name", "Eva Bleibt"));
        merge(ended, kept).then().statusCode(303).header("Location", containsString("/offers/" + kept));
        assertEquals("WITHDRAWN", status(ended));
        assertEquals(List.of("offer-submitted", "offer-published", "offer-withdrawn"), told(ended, 3));
        assertEquals(
                List.of(ended + "|" + kept + "|coordinator"),
                rows("select id, survivor_id, who from merged_record where id = ?", ended));

        desk.get("/offers/search");
        desk.post("/offers/search", Map.of("text", reference(ended), "purpose", "STATUS_ASKED"))
                .then()
                .body(containsString("Eva Bleibt"), containsString("Zusammengeführt in " + reference(kept)));
        desk.get("/offers/" + kept).then().body(containsString("Enthält auch " + reference(ended)));
        desk.get("/offers/" + ended).then().body(containsString("Zusammengeführt in " + reference(kept)));

        Browser eva = Browser.speaking("de");
        String old = "/offers/l/" + manageLink(ended);
        eva.get(old).then().statusCode(200).body(containsString(reference(kept)), containsString("zusammengeführt"));
        eva.post(old + "/pause", Map.of()).then().statusCode(303);
        assertEquals("PAUSED", status(kept));
        eva.post(old + "/erase", Map.of()).then().statusCode(303);
        assertEquals(List.of(), rows("select name from offerer where offer_id in (?, ?)", ended, kept));
    }

    @Test
    void whatWasMergedBeforeLivesOnInTheLastOne() {
        List<UUID> three = Stream.generate(() -> confirmed(nobodyElse("offerer.email", "drei@example.org")))
                .limit(3)
                .toList();
        merge(three.get(0), three.get(1)).then().statusCode(303);
        merge(three.get(1), three.get(2)).then().statusCode(303);
        assertEquals(
                List.of(three.get(2).toString(), three.get(2).toString()),
                rows("select survivor_id from merged_record where survivor_id = ?", three.get(2)));
    }

    @Test
    void twoPeopleAtOnceMergeOnlyOnce() {
        UUID one = confirmed(nobodyElse("offerer.email", "wettlauf@example.org"));
        UUID other = confirmed(nobodyElse("offerer.email", "wettlauf@example.org"));
        List<Integer> answers = Stream.of(new UUID[] {one, other}, new UUID[] {other, one}, new UUID[] {one, other})
                .map(pair -> CompletableFuture.supplyAsync(
                        () -> merge(Browser.of("coordinator"), pair[0], pair[1]).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(
                true,
                List.of(303, 303, 409).equals(answers) || List.of(303, 409, 409).equals(answers),
                answers::toString);
        assertEquals(
                1,
                rows("select 1 from merged_record where id in (?, ?)", one, other)
                        .size());
        assertEquals(
                List.of("OPEN", "WITHDRAWN"),
                rows("select status from offer where id in (?, ?) order by status", one, other));
    }

    @Test
    void anOfferThatSomebodyCountsOnIsNotMergedAway() {
        UUID promised = confirmed(nobodyElse("offerer.email", "zugesagt@example.org"));
        UUID free = confirmed(nobodyElse("offerer.email", "zugesagt@example.org"));
        UUID match = UUID.randomUUID();
        MatchTold.tell("match-approved", match, promised, 1);
        Awaitility.await().until(() -> !rows("select 1 from promised_match where offer_id = ?", promised)
                .isEmpty());
        merge(promised, free).then().statusCode(409).body(containsString("eine Vermittlung"));
        assertEquals("OPEN", status(promised));
        MatchTold.tell("match-expired", match, promised, 2);
        Awaitility.await().until(() -> rows("select 1 from promised_match where offer_id = ?", promised)
                .isEmpty());
        merge(promised, free).then().statusCode(303);
        merge(free, promised).then().statusCode(409).body(containsString("noch laufen"));
    }

    /** Erika with one thing that nobody else has; the rest is everybody's own. */
    private static Map<String, Object> nobodyElse(String field, String value) {
        String own = UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> offer = People.with(People.erikasRoom(), "offerer.name", "Person " + own);
        offer = People.with(offer, "offerer.email", own + "@example.org");
        offer = People.with(offer, "offerer.phone", null);
        return People.with(offer, field, value);
    }

    private Response merge(UUID ended, UUID kept) {
        return merge(desk, ended, kept);
    }

    private static Response merge(Browser desk, UUID ended, UUID kept) {
        desk.get(pair(ended, kept));
        return desk.post(pair(ended, kept), Map.of("keep", kept.toString()));
    }

    private static String pair(UUID one, UUID other) {
        return "/offers/duplicates/" + one + "/" + other;
    }

    private String status(UUID id) {
        return rows("select status from offer where id = ?", id).get(0);
    }

    private String reference(UUID id) {
        return rows("select reference from offer where id = ?", id).get(0);
    }

    private static List<String> told(UUID id, int howMany) {
        try (EventsOnTopic events = new EventsOnTopic("offers")) {
            return events.of(id, howMany).stream()
                    .map(event -> EventsOnTopic.type(event).replaceAll("de.ukrainehilfe.|.v1", ""))
                    .toList();
        }
    }
}
