package de.ukrainehilfe.notification.webhook;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ukrainehilfe.notification.NotificationServiceTest;
import de.ukrainehilfe.notification.Pair;
import de.ukrainehilfe.notification.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

/** An association with its endpoints and its matches. */
@QuarkusTestResource(Certificates.class)
public abstract class AssociationTest extends NotificationServiceTest {

    @AfterEach
    void noEndpointIsLeft() {
        for (String association : List.of("caritas", "diakonie")) {
            List<String> ids = as(association).get("/api/subscriptions").path("items.id");
            ids.forEach(id -> as(association).delete("/api/subscriptions/" + id));
        }
    }

    protected static ValidatableResponse subscribe(String association, Map<String, Object> wanted) {
        return as(association)
                .contentType(ContentType.JSON)
                .body(wanted)
                .post("/api/subscriptions")
                .then();
    }

    protected static String subscribed(String association, String url) {
        return subscribe(association, Map.of("url", url))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Says something about a match of which caritas has the need and diakonie the offer, or nobody where null. */
    protected static UUID say(String example, String offerAssociation, String needAssociation) {
        return say(example, UUID.randomUUID(), 1, offerAssociation, needAssociation);
    }

    protected static UUID say(
            String example, UUID match, long version, String offerAssociation, String needAssociation) {
        Pair pair = Pair.known();
        ObjectNode event = pair.event(example)
                .put("id", match.toString())
                .put("version", version)
                .put("offerAssociation", offerAssociation)
                .put("needAssociation", needAssociation);
        return Topics.say(example.split("/")[0], event);
    }

    protected Map<String, String> delivery(String subscription, UUID event) {
        return select(
                        "select * from webhook_delivery where subscription_id = ? and event_id = ?",
                        UUID.fromString(subscription),
                        event)
                .stream()
                .findFirst()
                .orElse(Map.of());
    }

    protected Map<String, String> awaitDelivery(String subscription, UUID event, DeliveryState state) {
        await().atMost(PATIENCE)
                .until(() -> state.name().equals(delivery(subscription, event).get("state")));
        return delivery(subscription, event);
    }

    protected void awaitTold(UUID event, int associations) {
        await().atMost(PATIENCE)
                .until(() -> select("select 1 from association_event where event_id = ?", event)
                                .size()
                        == associations);
    }
}
