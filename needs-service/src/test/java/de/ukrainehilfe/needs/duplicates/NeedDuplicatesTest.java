package de.ukrainehilfe.needs.duplicates;

import static de.ukrainehilfe.needs.Desk.as;
import static de.ukrainehilfe.needs.Desk.record;
import static de.ukrainehilfe.needs.NeedJson.olenaAndTwoChildren;
import static de.ukrainehilfe.needs.NeedJson.petroAndTenBlankets;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.links.Links;
import de.ukrainehilfe.local.Browser;
import de.ukrainehilfe.local.LocalInfrastructure;
import de.ukrainehilfe.needs.Contract;
import de.ukrainehilfe.needs.Desk;
import de.ukrainehilfe.needs.NeedJson;
import de.ukrainehilfe.needs.Topic;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "needs"))
class NeedDuplicatesTest {
    @Inject
    Links links;

    private final Browser desk = new Browser("coordinator", "de");

    @Test
    void theSamePersonRecordedTwiceIsShownAsAPairWithoutNames() {
        UUID one = record("caritas", mailed(olenaAndTwoChildren(), "paar@example.org"));
        UUID other = record("diakonie", mailed(olenaAndTwoChildren(), "PAAR@example.org"));
        desk.open("/needs/duplicates")
                .then()
                .statusCode(200)
                .body(containsString("duplicates/" + one + "/" + other))
                .body(not(containsString("paar@example.org")));
        desk.open(pair(one, other)).then().statusCode(200).body(containsString("PAAR@example.org"));
        desk.send(pair(one, other) + "/different", Map.of()).then().statusCode(303);
        desk.open("/needs/duplicates").then().body(not(containsString(one.toString())));
    }

    @Test
    void twoThingsForOnePersonAreTwoNeeds() {
        UUID blankets = record("caritas", mailed(petroAndTenBlankets(), "zwei-dinge@example.org"));
        record("caritas", mailed(petroAndTenBlankets().with("details.item", "pillow"), "zwei-dinge@example.org"));
        desk.open("/needs/duplicates").then().body(not(containsString(blankets.toString())));
    }

    @Test
    void bothNumbersAndBothLinksLeadToTheNeedThatStays() {
        UUID ended = record("caritas", mailed(olenaAndTwoChildren(), "bleibt@example.org"));
        UUID kept = record("caritas", mailed(olenaAndTwoChildren(), "bleibt@example.org"));
        merge(ended, kept).then().statusCode(303);
        merge(ended, kept).then().statusCode(303);
        as("coordinator")
                .get("/api/needs/" + ended)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("closeReason", equalTo("DUPLICATE"))
                .body("version", equalTo(2));
        assertEquals(
                List.of("need-recorded", "need-closed"),
                Topic.eventsOf(ended, 2).stream().map(Topic::event).toList());

        desk.open("/needs/search");
        desk.send("/needs/search", Map.of("text", reference(ended), "purpose", "STATUS_ASKED"))
                .then()
                .body(containsString("/needs/" + kept), containsString("Zusammengeführt in " + reference(kept)));
        desk.open("/needs/" + kept).then().body(containsString("Enthält auch " + reference(ended)));

        Browser olena = new Browser("nobody", "de");
        String old = "/needs/l/" + links.sign(LinkPurpose.MANAGE_NEED, ended, null);
        olena.open(old).then().body(containsString(reference(kept)), containsString("Wir suchen noch"));
        olena.send(old, Map.of()).then().statusCode(200);
        assertEquals("CLOSED", Desk.status(kept));
    }

    @Test
    void aNeedThatSomebodyIsAskedAboutIsNotMergedAway() {
        UUID asked = record("caritas", mailed(olenaAndTwoChildren(), "gefragt@example.org"));
        UUID free = record("caritas", mailed(olenaAndTwoChildren(), "gefragt@example.org"));
        Topic.match(
                "match-approved",
                Contract.example("match-approved", "lodging")
                        .put("id", UUID.randomUUID().toString())
                        .put("needId", asked.toString())
                        .put("version", 1)
                        .put("quantity", 3));
        await().untilAsserted(() ->
                as("coordinator").get("/api/needs/" + asked).then().body("reserved", equalTo(3)));
        merge(asked, free).then().statusCode(409).body(containsString("eine Vermittlung"));
        merge(free, asked).then().statusCode(303);
        assertEquals("OPEN", Desk.status(asked));
    }

    private static NeedJson mailed(NeedJson need, String mail) {
        return need.with("requester.email", mail)
                .with("requester.name", "Person " + UUID.randomUUID())
                .with("requester.phone", null);
    }

    private Response merge(UUID ended, UUID kept) {
        desk.open(pair(ended, kept));
        return desk.send(pair(ended, kept), Map.of("keep", kept.toString()));
    }

    private static String pair(UUID one, UUID other) {
        return "/needs/duplicates/" + one + "/" + other;
    }

    private static String reference(UUID need) {
        return as("coordinator").get("/api/needs/" + need).path("reference");
    }
}
