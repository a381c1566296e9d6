package de.ukrainehilfe.matching.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.matching.MatchingServiceTest;
import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import de.ukrainehilfe.matching.Topics;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every event comes twice and in any order; what remains is what the last versions say. */
@QuarkusTest
class ShuffledTest extends MatchingServiceTest {
    private record Delivery(Story story, UUID event) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theLastVersionCountsWhateverTheOrder(long seed) {
        Random random = new Random(seed);
        List<List<Story>> histories = Stream.concat(
                        times(40).stream().map(i -> history(Stories.erikasRoom(), random)),
                        times(40).stream().map(i -> history(Stories.olenasFamily(), random)))
                .toList();
        List<Delivery> deliveries = new ArrayList<>();
        for (List<Story> history : histories) {
            for (Story version : history) {
                Delivery delivery = new Delivery(version, UUID.randomUUID());
                deliveries.add(delivery);
                deliveries.add(delivery);
            }
        }
        Collections.shuffle(deliveries, random);
        deliveries.forEach(delivery -> Topics.tell(
                delivery.story().topic(),
                delivery.story().id().toString(),
                delivery.story().type(),
                delivery.event(),
                delivery.story().json()));

        List<Story> last = histories.stream()
                .map(history -> history.get(history.size() - 1))
                .toList();
        told(last.toArray(Story[]::new));

        for (Story story : last) {
            String table = story.topic().equals("offers") ? "pooled_offer" : "pooled_need";
            assertEquals(
                    List.of(story.version() + "|" + story.facts().get("status") + "|"
                            + story.facts().get("postcode")),
                    rows("select version, status, postcode from " + table + " where id = ?", story.id()));
        }
        assertNoMatchContradictsItsSides();
    }

    /** One to five versions; some change the place, some the state. */
    private static List<Story> history(Story first, Random random) {
        List<Story> history = new ArrayList<>(List.of(first));
        String pausedOrMatched = first.topic().equals("offers") ? "PAUSED" : "MATCHED";
        String over = first.topic().equals("offers") ? "WITHDRAWN" : "CLOSED";
        for (int i = random.nextInt(5); i > 0; i--) {
            Story before = history.get(history.size() - 1);
            history.add(
                    switch (random.nextInt(6)) {
                        case 0 -> before.but("status", pausedOrMatched);
                        case 1, 2 -> before.but("status", "OPEN");
                        case 3 -> before.but("status", over);
                        default ->
                            before.but(
                                    "postcode",
                                    List.of("40210", "40223", "50667").get(random.nextInt(3)));
                    });
        }
        return history;
    }

    private void assertNoMatchContradictsItsSides() {
        assertEquals(
                List.of(),
                rows(
                        "select m.id, o.status, n.status from match m"
                                + " join pooled_offer o on o.id = m.offer_id join pooled_need n on n.id = m.need_id"
                                + " where m.status = 'PROPOSED' and (o.status <> 'OPEN' or n.status not in ('OPEN', 'MATCHED'))"));
        assertEquals(
                List.of(),
                rows("select need_id from match where status = 'PROPOSED'" + " group by need_id having count(*) > 3"));
        // who is open and could get one more has been proposed everything there is
        assertEquals(
                List.of(),
                rows("select n.id from pooled_need n where n.status = 'OPEN' and"
                        + " (select count(*) from match m where m.need_id = n.id and m.status = 'PROPOSED') <"
                        + " least(3, (select count(*) from pooled_offer o where o.status = 'OPEN'))"));
    }
}
