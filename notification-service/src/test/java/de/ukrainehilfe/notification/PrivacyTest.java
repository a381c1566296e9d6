package de.ukrainehilfe.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two people whose names nobody else has, searched for wherever this service leaves something behind. */
@QuarkusTest
class PrivacyTest extends NotificationServiceTest {
    private static final Path LOG = Path.of("target", "service.log");

    private final Person xanthippe =
            new Person("Xanthippe Kanarienvogel", "xanthippe.kanari@example.org", "+49 211 5557391", "de");
    private final Person quirin = new Person("Квірін Канарка", "quirin.kanarka@example.org", "+49 176 5557392", "uk");

    @Test
    void nobodysNameAddressOrNumberStaysInTheDatabaseOrTheLog() throws IOException {
        Pair pair = Pair.of(xanthippe, quirin);
        pair.release();
        mail().faults().refuse(451, "kanari");
        UUID approved = pair.say("match-approved/lodging");
        org.awaitility.Awaitility.await().atMost(PATIENCE).until(() -> "451"
                .equals(rows(approved).getOrDefault("OFFER", Map.of()).get("reply_code")));
        mail().faults().dropAfterData();
        mail().faults().refuse(550, "nobody");
        UUID confirmed = pair.say("match-confirmed/lodging");
        org.awaitility.Awaitility.await().atMost(PATIENCE).until(() -> !mail().messagesTo(xanthippe.email())
                .isEmpty());
        mail().faults().heal();
        awaitState(confirmed, "OFFER", "ACCEPTED");
        awaitState(confirmed, "NEED", "ACCEPTED");
        assertTrue(mail().messagesTo(xanthippe.email()).get(0).text().contains(quirin.phone()));

        String everything = databaseDump() + Files.readString(LOG, StandardCharsets.UTF_8);
        assertEquals(
                List.of(),
                Stream.of(xanthippe, quirin)
                        .flatMap(person -> Stream.of(person.name(), person.email(), person.phone()))
                        .flatMap(secret -> Stream.of(secret, secret.split("[ @]")[0], secret.replace(" ", "")))
                        .filter(secret -> secret.length() > 3) // "+49" is nobody's
                        .filter(everything::contains)
                        .toList());
    }

    private String databaseDump() {
        List<Map<String, String>> tables =
                select("select table_name as name from information_schema.tables where table_schema = 'public'");
        assertTrue(tables.stream().anyMatch(table -> table.get("name").equals("mail")));
        StringBuilder dump = new StringBuilder();
        for (Map<String, String> table : tables) {
            select("select row_to_json(t) as row from \"" + table.get("name") + "\" t")
                    .forEach(row -> dump.append(row.get("row")).append('\n'));
        }
        return dump.toString();
    }
}
