package de.ukrainehilfe.matching.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.matching.MatchingServiceTest;
import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import de.ukrainehilfe.matching.Topics;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many people at one thing. */
@QuarkusTest
class RaceTest extends MatchingServiceTest {
    private static final Story ONE_BED = Stories.erikasRoom().with("details.places", 1);

    @Test
    void fiftyApprovalsOfFiftyPeopleForOneBedGiveItToOne() throws Exception {
        Story bed = ONE_BED.again();
        told(bed);
        List<Story> people = times(50).stream().map(i -> Stories.tarasAlone()).toList();
        told(people.toArray(Story[]::new));
        List<UUID> proposals = people.stream().map(this::proposal).toList();

        List<Integer> answers = atOnce(proposals.stream()
                .map(id -> (Callable<Integer>) () -> approve(id).statusCode())
                .toList());

        assertEquals(1, Collections.frequency(answers, 200));
        assertEquals(49, Collections.frequency(answers, 409));
        assertEquals(1, reserved(bed));
    }

    @Test
    void fiftyPressesOnOneApproveButtonAreOneApproval() throws Exception {
        Story bed = ONE_BED.again();
        Story taras = Stories.tarasAlone();
        told(bed, taras);
        UUID proposal = proposal(taras);
        List<Integer> answers = atOnce(times(50).stream()
                .map(i -> (Callable<Integer>) () -> approve(proposal).statusCode())
                .toList());
        assertEquals(1, Collections.frequency(answers, 200));
        assertEquals(49, Collections.frequency(answers, 409));
        assertEquals(1, reserved(bed));
    }

    @Test
    void anOfferAndANeedThatArriveAtTheSameMomentMeet() {
        List<Story> needs = new ArrayList<>();
        for (int i : times(150)) {
            // every pair has an item of its own, so that nobody else's arrival makes it meet
            Story bed = Stories.twentyBlankets().with("details.item", "toy-" + i);
            Story need = Stories.thirtyBlanketsNeeded().with("details.item", "toy-" + i);
            Topics.tell(i % 2 == 0 ? bed : need);
            Topics.tell(i % 2 == 0 ? need : bed);
            needs.add(need);
        }
        told(needs.toArray(Story[]::new));
        org.awaitility.Awaitility.await("everybody has met")
                .atMost(Duration.ofSeconds(20))
                .until(() -> needs.stream()
                        .allMatch(need -> matches(need, "PROPOSED").size() == 1));
    }

    /** Whatever happens at the same time: what is kept is what the living matches need, and never more than there is. */
    @Test
    void nothingIsEverPromisedTwice() throws Exception {
        Random random = new Random(20261120);
        for (int round : times(3)) {
            anEmptyPoolForTheNextRound(round);
            List<Story> offers = times(6).stream()
                    .map(i -> Stories.erikasRoom().with("details.places", 1 + random.nextInt(5)))
                    .toList();
            List<Story> needs = times(20).stream()
                    .map(i -> Stories.olenasFamily().with("details.children", random.nextInt(3)))
                    .toList();
            told(offers.toArray(Story[]::new));
            told(needs.toArray(Story[]::new));
            Story pausing = offers.get(0);
            List<Callable<Integer>> doings = new ArrayList<>();
            for (int i : times(150)) {
                doings.add(something(random.nextInt(), needs));
            }
            doings.add(40, () -> paused(pausing));
            doings.add(90, () -> closed(needs.get(0)));
            List<Integer> answers = atOnce(doings);
            awaitSearches();
            assertTrue(answers.stream().allMatch(status -> status < 500), "no error: " + answers);
            for (Story offer : offers) {
                assertSoundBooks(offer);
            }
            assertEquals(
                    List.of(),
                    rows("select need_id from match where status in ('APPROVED', 'CONFIRMED',"
                            + " 'COMPLETED') group by need_id having count(*) > 1"));
        }
    }

    private void anEmptyPoolForTheNextRound(int round) {
        if (round > 0) {
            awaitSearches();
            change("truncate match, match_step, match_look, pooled_offer, pooled_need, search_request cascade");
        }
    }

    private void assertSoundBooks(Story offer) {
        int places = (Integer) ((Map<?, ?>) offer.facts().get("details")).get("places");
        int kept = Integer.parseInt(rows(
                        "select coalesce(sum(quantity), 0) from match where offer_id = ?"
                                + " and status in ('APPROVED', 'CONFIRMED', 'COMPLETED')",
                        offer.id())
                .get(0));
        assertEquals(kept, reserved(offer));
        assertTrue(kept <= places, kept + " of " + places);
    }

    private Callable<Integer> something(int seed, List<Story> needs) {
        Random random = new Random(seed);
        return () -> {
            List<String> open = rows(
                    "select id, status from match where need_id = ? and status in ('PROPOSED', 'APPROVED', 'CONFIRMED')",
                    needs.get(random.nextInt(needs.size())).id());
            if (open.isEmpty()) {
                return 0;
            }
            String[] match = open.get(random.nextInt(open.size())).split("\\|");
            UUID id = UUID.fromString(match[0]);
            return switch (match[1]) {
                case "PROPOSED" ->
                    random.nextInt(4) == 0
                            ? decide(id, "reject", "TOO_FAR")
                            : approve(id).statusCode();
                case "APPROVED" ->
                    answer(id, random.nextBoolean() ? "OFFER" : "NEED", random.nextInt(3) == 0 ? "NO" : "YES")
                            .statusCode();
                default -> random.nextBoolean() ? decide(id, "end", "MOVED_ON") : 0;
            };
        };
    }

    private static int decide(UUID id, String step, String reason) {
        return as("coordinator")
                .body(Map.of("reason", reason))
                .post("/api/matches/{id}/{step}", id, step)
                .statusCode();
    }

    private int paused(Story offer) {
        Topics.tell(offer.but("status", "PAUSED"));
        return 0;
    }

    private int closed(Story need) {
        Topics.tell(need.but("status", "CLOSED"));
        return 0;
    }

    private static List<Integer> atOnce(List<Callable<Integer>> doings) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(16);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : people.invokeAll(doings)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }
}
