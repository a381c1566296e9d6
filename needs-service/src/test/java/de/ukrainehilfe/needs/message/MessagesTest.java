package de.ukrainehilfe.needs.message;

import static de.ukrainehilfe.needs.Desk.record;
import static de.ukrainehilfe.needs.NeedJson.olenaAndTwoChildren;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.links.Links;
import de.ukrainehilfe.local.Browser;
import de.ukrainehilfe.local.LocalInfrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "needs"))
class MessagesTest {
    @Inject
    Links links;

    private final Browser olena = new Browser("nobody", "de");
    private final Browser desk = new Browser("coordinator", "de");
    private final Browser caritas = new Browser("caritas", "de");

    @Test
    void whatARequesterWritesReachesTheDeskAndTheAnswerStandsOnTheirPage() {
        UUID need = record("caritas", olenaAndTwoChildren());
        olena.open(page(need)).then().body(containsString("/notifications/sent/l/"), containsString("name=\"text\""));
        olena.send(page(need) + "/message", Map.of("text", "Wir sind ab <Montag> vier."))
                .then()
                .statusCode(303)
                .header("Location", containsString("notice=WRITTEN"));
        olena.open(page(need) + "?notice=WRITTEN").then().body(containsString("Ihre Nachricht ist bei uns."));
        desk.open("/needs/messages")
                .then()
                .body(containsString("/needs/" + need), containsString("ab &lt;Montag&gt; vier."));
        caritas.open("/needs/" + need).then().body(containsString("<mark>neu</mark>"));
        caritas.send("/needs/" + need + "/messages", Map.of("text", "Danke, das geht."))
                .then()
                .statusCode(303);
        caritas.open("/needs/" + need)
                .then()
                .body(containsString("Antwort von caritas"), not(containsString("<mark>neu</mark>")));
        desk.open("/needs/messages").then().body(not(containsString("/needs/" + need)));
        olena.open(page(need)).then().body(containsString("Danke, das geht."), not(containsString("caritas")));
        olena.open(page(need) + "/data").then().body("messages", hasSize(2));
    }

    @Test
    void anotherAssociationReadsNothingAndAnswersNothing() {
        UUID need = record("caritas", olenaAndTwoChildren());
        olena.open(page(need));
        olena.send(page(need) + "/message", Map.of("text", "Nurfürdiecaritas"));
        Browser other = new Browser("diakonie", "de");
        other.open("/needs/messages").then().statusCode(200).body(not(containsString("Nurfürdiecaritas")));
        other.open("/needs/new?kind=LODGING");
        other.send("/needs/" + need + "/messages", Map.of("text", "Hallo"))
                .then()
                .statusCode(404);
        other.send("/needs/" + need + "/messages/seen", Map.of()).then().statusCode(404);
        caritas.open("/needs/messages").then().body(containsString("Nurfürdiecaritas"));
    }

    @Test
    void whoIsForgottenTakesTheirMessagesAlong() {
        UUID need = record("caritas", olenaAndTwoChildren());
        olena.open(page(need));
        olena.send(page(need) + "/message", Map.of("text", "Bitte löschen"))
                .then()
                .statusCode(303);
        olena.send(page(need) + "/erase", Map.of()).then().statusCode(303);
        desk.open("/needs/" + need).then().body(not(containsString("Bitte löschen")));
        olena.open(page(need)).then().body(not(containsString("name=\"text\"")));
        olena.open(page(need) + "/data").then().body("messages", hasSize(0));
        olena.open(page(need) + "/message");
        olena.send(page(need) + "/message", Map.of("text", "Noch etwas")).then().statusCode(409);
    }

    private String page(UUID need) {
        return "/needs/l/" + links.sign(LinkPurpose.MANAGE_NEED, need, null);
    }
}
