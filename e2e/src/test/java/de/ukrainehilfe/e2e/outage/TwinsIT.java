package de.ukrainehilfe.e2e.outage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.e2e.TheSystem;
import de.ukrainehilfe.e2e.site.Api;
import de.ukrainehilfe.e2e.site.LaunchedSystem;
import de.ukrainehilfe.e2e.site.Mailbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Two processes each of the services that consume most, at the same database and broker, while one of each is killed. */
class TwinsIT {
    private static final int WALKS = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** For the offer: please confirm, it is open, a proposal, contact data. For the need the last two, and that it is recorded. */
    private static final Map<String, Integer> MAILS = Map.of("offer", 4, "need", 3);

    private final LaunchedSystem system = TheSystem.running();
    private final Api api = new Api(system.site());
    private final Mailbox mailbox = new Mailbox(system.site());
    private final Map<Integer, String> needs = new TreeMap<>();

    @Test
    void nothingIsLostOrDoneTwiceThoughOneOfTwoDies() throws Exception {
        Path logs = Files.createTempDirectory("ukraine-hilfe-twins");
        try (Twin matching = new Twin(system.service("matching-service"), logs.resolve("matching.log"));
                Twin notification =
                        new Twin(system.service("notification-service"), logs.resolve("notification.log"))) {
            matching.awaitReady();
            notification.awaitReady();
            walk(0, WALKS / 2);
            matching.kill();
            system.kill("notification-service");
            walk(WALKS / 2, WALKS);
            system.awaitReady("notification-service");
            everyPairHasOneMatch();
            everyMailCameOnce();
        }
    }

    private void walk(int from, int to) {
        IntStream.range(from, to).forEach(number -> {
            String offer = id(api.post(null, "/api/offers", offer(number)));
            needs.put(number, id(api.post("coordinator", "/api/needs", need(number))));
            assertTrue(api.post("coordinator", "/api/offers/" + offer + "/confirm", Map.of())
                    .ok());
        });
        IntStream.range(from, to).forEach(number -> {
            String match = Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> matchesOf(number), found -> !found.isEmpty())
                    .get(0);
            assertTrue(api.post("coordinator", "/api/matches/" + match + "/approve", Map.of())
                    .ok());
            for (String side : List.of("OFFER", "NEED")) {
                assertTrue(api.post(
                                "coordinator",
                                "/api/matches/" + match + "/answers",
                                Map.of("answer", "YES", "side", side))
                        .ok());
            }
        });
    }

    private void everyPairHasOneMatch() {
        needs.keySet().forEach(number -> {
            List<String> found = matchesOf(number);
            assertEquals(1, found.size(), "matches of pair " + number);
            assertEquals(
                    "CONFIRMED",
                    api.get("coordinator", "/api/matches/" + found.get(0))
                            .json()
                            .path("status")
                            .asText());
        });
    }

    /** A mail whose sender died while handing it over is sent again, and the log of mails says that it is unclear. */
    private void everyMailCameOnce() {
        Map<String, Integer> wanted = new TreeMap<>();
        for (int number = 0; number < WALKS; number++) {
            for (Map.Entry<String, Integer> each : MAILS.entrySet()) {
                wanted.put(address(each.getKey(), number), each.getValue());
            }
        }
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertEquals(wanted, mailsByAddress()));
        List<String> all = ours().map(Mailbox.Heading::messageId).toList();
        Set<String> twice =
                all.stream().filter(id -> Collections.frequency(all, id) > 1).collect(Collectors.toSet());
        twice.removeAll(unclear());
        assertEquals(Set.of(), twice, "sent twice without need");
    }

    private Map<String, Integer> mailsByAddress() {
        Map<String, Set<String>> messages = new TreeMap<>();
        ours().forEach(heading -> messages.computeIfAbsent(heading.to().get(0), address -> new HashSet<>())
                .add(heading.messageId()));
        Map<String, Integer> counts = new TreeMap<>();
        messages.forEach((address, ids) -> counts.put(address, ids.size()));
        return counts;
    }

    private Stream<Mailbox.Heading> ours() {
        return mailbox.newest(20 * WALKS).stream()
                .filter(heading -> heading.to().get(0).endsWith(".twins@example.org"));
    }

    private Set<String> unclear() {
        return Set.copyOf(rows("notification", "select message_id from mail where ambiguities > 0"));
    }

    /** A match of the pair's need, whatever its status: none but the first may ever have been. */
    private List<String> matchesOf(int number) {
        return rows("matching", "select id::text from match where need_id = '" + needs.get(number) + "'");
    }

    private List<String> rows(String database, String query) {
        List<String> found = new ArrayList<>();
        try (Connection connection = system.inside().database(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String id(Api.Answer answer) {
        assertTrue(answer.ok(), answer::toString);
        return answer.json().path("id").asText();
    }

    private static String address(String side, int number) {
        return side + "-" + number + ".twins@example.org";
    }

    /** Laptops for one day that is the pair's own; nobody else in these tests has laptops. */
    private static Map<String, Object> offer(int number) {
        return Map.of(
                "offerer",
                Map.of(
                        "type",
                        "PRIVATE",
                        "name",
                        "Erika Mustermann",
                        "email",
                        address("offer", number),
                        "locale",
                        "de"),
                "postcode",
                "40223",
                "from",
                day(number),
                "until",
                day(number),
                "consent",
                Map.of("version", "2026-11", "accepted", true),
                "details",
                Map.of(
                        "kind",
                        "GOODS",
                        "item",
                        "laptop",
                        "quantity",
                        1,
                        "unit",
                        "PIECE",
                        "condition",
                        "GOOD",
                        "delivery",
                        "PICK_UP"));
    }

    private static Map<String, Object> need(int number) {
        return Map.of(
                "requester",
                Map.of("name", "Олена Зразок", "email", address("need", number), "locale", "uk"),
                "association",
                "caritas",
                "postcode",
                "40210",
                "from",
                day(number),
                "until",
                day(number),
                "details",
                Map.of("kind", "GOODS", "item", "laptop", "quantity", 1, "unit", "PIECE"));
    }

    private static String day(int number) {
        return LocalDate.now().plusDays(30 + number).toString();
    }
}
