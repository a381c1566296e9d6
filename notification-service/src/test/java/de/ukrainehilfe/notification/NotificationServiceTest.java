package de.ukrainehilfe.notification;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import de.ukrainehilfe.local.LocalInfrastructure;
import de.ukrainehilfe.local.LocalMail;
import de.ukrainehilfe.local.ReceivedMail;
import de.ukrainehilfe.local.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;

/** The service on a real database, broker, mail server and identity provider, beside two owners of contact data. */
@QuarkusTestResource(
        value = LocalInfrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "notification"))
@QuarkusTestResource(Owners.class)
public abstract class NotificationServiceTest {
    protected static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    protected DataSource database;

    @AfterEach
    void everythingWorksAgain() {
        mail().faults().heal();
        Owners.goOn();
        Owners.breakDown(false);
    }

    protected static LocalMail mail() {
        return LocalInfrastructure.mail();
    }

    /** The mails this person has got, oldest first; waits until there are so many. */
    protected static List<ReceivedMail> mailsTo(Person person, int atLeast) {
        await().atMost(PATIENCE).until(() -> mail().messagesTo(person.email()).size() >= atLeast);
        List<ReceivedMail> newestFirst = mail().messagesTo(person.email());
        return newestFirst.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
    }

    protected static RequestSpecification as(String who) {
        RequestSpecification request = given().header("Accept-Language", "en");
        return who.equals("nobody")
                ? request
                : request.auth().oauth2(LocalInfrastructure.identity().token(who));
    }

    /** The mails of an event as the database has them, by side, with all columns as text. */
    protected Map<String, Map<String, String>> rows(UUID event) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        select("select * from mail where event_id = ? order by side", event)
                .forEach(row -> rows.put(row.get("side"), row));
        return rows;
    }

    protected String state(UUID event, String side) {
        Map<String, String> row = rows(event).get(side);
        return row == null ? "not there" : row.get("state");
    }

    protected Map<String, String> awaitState(UUID event, String side, String state) {
        await().atMost(PATIENCE).until(() -> state(event, side).equals(state));
        return rows(event).get(side);
    }

    /** Returns when the event's effect is committed, whether or not it was a mail. */
    protected void awaitTaken(UUID event) {
        await().atMost(PATIENCE)
                .until(() -> !select("select 1 from inbox where event_id = ? and consumer like '%-mails'", event)
                        .isEmpty());
    }

    protected List<Map<String, String>> select(String sql, Object... values) {
        return new Tables(database).select(sql, values);
    }

    protected void execute(String sql, Object... values) {
        new Tables(database).change(sql, values);
    }
}
