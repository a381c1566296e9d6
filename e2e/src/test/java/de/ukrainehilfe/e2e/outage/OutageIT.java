package de.ukrainehilfe.e2e.outage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.ukrainehilfe.e2e.TheSystem;
import de.ukrainehilfe.e2e.eightdays.People;
import de.ukrainehilfe.e2e.site.Api;
import de.ukrainehilfe.e2e.site.LaunchedSystem;
import de.ukrainehilfe.e2e.site.Mailbox;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class OutageIT {
    private static final List<String> SERVICES =
            List.of("offers-service", "matching-service", "notification-service", "needs-service");
    private static final int OFFERS_PER_KILL = 15;
    private static final String RUN = "outage";

    private final LaunchedSystem system = TheSystem.running();
    private final Api api = new Api(system.site());
    private final Mailbox mailbox = new Mailbox(system.site());
    private final People people = new People(new Random(2), LocalDate.now(ZoneId.of("Europe/Berlin")), RUN);

    @Test
    void whatWasAcknowledgedSurvivesAKillOfEachService() {
        Map<Integer, String> acknowledged = new HashMap<>();
        int number = 0;
        for (String service : SERVICES) {
            for (int i = 0; i < OFFERS_PER_KILL; i++, number++) {
                if (i == OFFERS_PER_KILL / 2) {
                    system.kill(service);
                }
                acknowledged.put(number, submitUntilAnswered(number));
            }
            system.awaitReady(service);
        }

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertEquals(
                        new TreeSet<>(acknowledged.keySet().stream()
                                .map(people::offerAddress)
                                .toList()),
                        new TreeSet<>(mailed())));
        acknowledged
                .values()
                .forEach(id -> assertEquals(
                        200, api.get("coordinator", "/api/offers/" + id).status()));
        assertEquals(acknowledged.size(), Set.copyOf(acknowledged.values()).size());
        assertFalse(system.logs().contains(RUN + "@"), "an address stands in a log");
    }

    /** As a browser does it whose user tries again: the same key, so that no second offer comes of it. */
    private String submitUntilAnswered(int number) {
        String key = UUID.randomUUID().toString();
        Map<String, Object> offer = people.offer(number);
        return Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> api.postOnce(key, "/api/offers", offer), Api.Answer::ok)
                .json()
                .path("id")
                .asText();
    }

    private List<String> mailed() {
        return mailbox.headings().stream()
                .flatMap(heading -> heading.to().stream())
                .filter(address -> address.endsWith(RUN + "@example.org"))
                .distinct()
                .toList();
    }
}
