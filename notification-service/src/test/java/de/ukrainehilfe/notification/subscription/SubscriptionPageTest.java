package de.ukrainehilfe.notification.subscription;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.notification.delivery.Browser;
import de.ukrainehilfe.notification.webhook.AssociationTest;
import de.ukrainehilfe.notification.webhook.DeliveryState;
import de.ukrainehilfe.notification.webhook.Receiver;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an association does by hand: without scripts, in its own language. */
@QuarkusTest
class SubscriptionPageTest extends AssociationTest {

    @Test
    void anEndpointLivesFromTheFormToItsEnd() {
        try (Receiver receiver = Receiver.answering(call -> 200)) {
            Browser browser = Browser.signedInAs("caritas");
            String form = browser.page("/notifications/subscriptions?lang=de");
            assertEquals(
                    303,
                    browser.post(
                            "/notifications/subscriptions",
                            form,
                            Map.of("url", receiver.url(), "contact", "technik@caritas.example", "signing", "ED25519")));
            String id = as("caritas").get("/api/subscriptions").path("items[0].id");
            String place = "/notifications/subscriptions/" + id;
            String page = browser.page(place);
            assertTrue(page.contains("whpk_") && page.contains("Noch kein Aufruf"), page);

            UUID event = say("match-approved/lodging", null, "caritas");
            awaitDelivery(id, event, DeliveryState.ACKNOWLEDGED);
            assertEquals(303, browser.post(place + "/test", page, Map.of()));
            assertEquals(303, browser.post(place + "/keys", page, Map.of()));
            assertEquals(
                    303,
                    browser.post(
                            place + "/replay",
                            page,
                            Map.of("since", LocalDate.now().toString())));
            assertEquals(422, browser.post(place + "/replay", page, Map.of("since", "tomorrow")));
            org.awaitility.Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> receiver.heard().size() >= 3);
            awaitDelivery(id, event, DeliveryState.ACKNOWLEDGED);
            String log = browser.page(place);
            assertTrue(log.contains("match.approved") && log.contains("angenommen") && log.contains("status 200"), log);
            assertEquals(2, log.split("whpk_").length - 1);
            assertEquals(303, browser.post(place + "/remove", page, Map.of()));
            as("caritas").get("/api/subscriptions").then().body("items", hasSize(0));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "https://127.0.0.1/", "http://93.184.216.34/", "no address", "https://nowhere.invalid/"})
    void whatCannotBeCalledIsRefusedBesideTheField(String url) {
        Browser browser = Browser.signedInAs("caritas");
        String form = browser.page("/notifications/subscriptions?lang=en");
        assertEquals(422, browser.post("/notifications/subscriptions", form, Map.of("url", url)));
        subscribe("caritas", Map.of("url", url)).statusCode(400).body("errors[0].field", is("url"));
    }

    @Test
    void aRepeatedRequestMakesOneEndpoint() {
        for (int i = 0; i < 2; i++) {
            as("caritas")
                    .header("Idempotency-Key", "once-and-for-all")
                    .contentType("application/json")
                    .body(Map.of("url", "http://localhost:1/once"))
                    .post("/api/subscriptions")
                    .then()
                    .statusCode(201)
                    .body("secret", org.hamcrest.Matchers.startsWith("whsec_"));
        }
        as("caritas").get("/api/subscriptions").then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "de, Endpunkte für Ereignisse, ltr",
        "en, Endpoints for events, ltr",
        "uk, Кінцеві точки для подій, ltr",
        "ru, Конечные точки для событий, ltr",
        "ar, نقاط استقبال الأحداث, rtl"
    })
    void thePageSpeaksTheReadersLanguage(String language, String title, String dir) {
        String page = Browser.signedInAs("diakonie").page("/notifications/subscriptions?lang=" + language);
        assertTrue(page.contains(title), page);
        assertTrue(page.contains("lang=\"" + language + "\" dir=\"" + dir + "\""), page);
    }
}
