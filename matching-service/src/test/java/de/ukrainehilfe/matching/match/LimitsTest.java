package de.ukrainehilfe.matching.match;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.matching.MatchingServiceTest;
import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What is never exceeded, however many press at once. */
@QuarkusTest
class LimitsTest extends MatchingServiceTest {
    @Inject
    Decisions decisions;

    @Test
    void tenThousandPressesForOneBedGiveItToOne() throws Exception {
        told(Stories.erikasRoom().with("details.places", 1));
        List<Story> people = times(40).stream().map(i -> Stories.tarasAlone()).toList();
        told(people.toArray(Story[]::new));
        List<UUID> presses = new ArrayList<>();
        people.forEach(one -> presses.addAll(Collections.nCopies(250, proposal(one))));
        Collections.shuffle(presses, new Random(20261120));
        assertEquals(1, winners(presses));
    }

    @Test
    void aHouseForSixtyTakesFifty() throws Exception {
        Story house = Stories.erikasRoom().with("details.places", 60).with("association", "caritas");
        List<Story> families =
                times(20).stream().map(i -> Stories.olenasFamily()).toList();
        told(house);
        told(families.toArray(Story[]::new));
        List<UUID> presses =
                new ArrayList<>(families.stream().map(this::proposal).toList());
        assertEquals(16, winners(presses));
        assertEquals(48, reserved(house));
    }

    @Test
    void aPrivateHelperIsNotAskedASixthTimeBeforeAnAnswer() {
        told(Stories.twentyBlankets());
        List<Story> needs = times(6).stream()
                .map(i -> Stories.thirtyBlanketsNeeded().with("details.quantity", 1))
                .toList();
        told(needs.toArray(Story[]::new));
        List<UUID> proposals = needs.stream().map(this::proposal).toList();
        proposals.subList(0, 5).forEach(one -> approve(one).then().statusCode(200));
        approve(proposals.get(5)).then().statusCode(409).body("code", equalTo("asked-enough"));
        answer(proposals.get(0), "OFFER", "YES").then().statusCode(200);
        approve(proposals.get(5)).then().statusCode(200);
    }

    /** How many of the presses, by sixteen people at once, were followed. */
    private int winners(List<UUID> presses) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(16);
        try {
            int winners = 0;
            for (Future<Integer> answer : people.invokeAll(presses.stream()
                    .map(id -> (Callable<Integer>) () -> press(id))
                    .toList())) {
                winners += answer.get();
            }
            return winners;
        } finally {
            people.shutdown();
        }
    }

    private int press(UUID id) {
        try {
            decisions.approve(id, null);
            return 1;
        } catch (Refusal refusal) {
            assertEquals(409, refusal.getStatusCode());
            return 0;
        }
    }
}
