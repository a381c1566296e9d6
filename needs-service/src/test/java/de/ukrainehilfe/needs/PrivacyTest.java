package de.ukrainehilfe.needs;

import static de.ukrainehilfe.needs.Desk.as;
import static de.ukrainehilfe.needs.Desk.post;
import static de.ukrainehilfe.needs.NeedJson.olenaAndTwoChildren;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.ukrainehilfe.local.LocalInfrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person with words that occur nowhere else, looked for everywhere the person must not be. */
@QuarkusTest
@WithTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "needs"))
class PrivacyTest {
    private static final List<String> CANARIES =
            List.of("Kanarienvogel", "kanari@example.org", "5550777", "Zwitschernotiz");
    private static final NeedJson CANARY = olenaAndTwoChildren()
            .with("requester.name", "Käthe Kanarienvogel")
            .with("requester.email", "kanari@example.org")
            .with("requester.phone", "+492115550777")
            .with("note", "Zwitschernotiz");

    private final Queue<String> logged = new ConcurrentLinkedQueue<>();
    private final Handler ear = new Ear();

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(ear);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(ear);
    }

    @Test
    void noPersonOnTheTopicNorInTheLog() {
        UUID id = Desk.record("coordinator", CANARY);
        post(
                "coordinator",
                CANARY.with("requester.email", "kanari@example.org@").json());
        post("coordinator", CANARY.with("requester.age", 12).json());
        post("coordinator", CANARY.with("details.adults", "Kanarienvogel").json());
        post("coordinator", CANARY.with("urgency", "kanari@example.org").json());
        post("coordinator", CANARY.with("from", "Käthe Kanarienvogel").json());
        post("coordinator", CANARY.with("details.kind", "Kanarienvogel").json());
        post("coordinator", CANARY.with("requester", "Kanarienvogel").json());
        post("coordinator", "{\"requester\": Kanarienvogel}").then().statusCode(400);
        post("nobody", CANARY.json()).then().statusCode(401);
        as("coordinator")
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(CANARY.without("requester").with("urgency", "HIGH").json())
                .put("/api/needs/" + id)
                .then()
                .statusCode(200);
        as("notification-service")
                .get("/api/contacts/" + id + "?purpose=NOTIFY")
                .then()
                .statusCode(200);
        as("coordinator")
                .contentType(ContentType.JSON)
                .body("{\"municipality\":\"Neuss\"}")
                .post("/api/needs/" + id + "/transfer")
                .then()
                .statusCode(200);

        List<ConsumerRecord<String, String>> told = Topic.eventsOf(id, 3);
        assertEquals(3, told.size());
        told.forEach(event -> assertNoCanary(event.value() + event.headers()));
        assertFalse(logged.isEmpty());
        logged.forEach(PrivacyTest::assertNoCanary);
    }

    private static void assertNoCanary(String text) {
        CANARIES.forEach(canary -> assertFalse(text.contains(canary), text));
    }

    private final class Ear extends Handler {
        private Ear() {
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord record) {
            logged.add(record.getMessage() + " " + List.of(orEmpty(record.getParameters())) + " " + record.getThrown());
        }

        private Object[] orEmpty(Object[] parameters) {
            return parameters == null ? new Object[0] : parameters;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
