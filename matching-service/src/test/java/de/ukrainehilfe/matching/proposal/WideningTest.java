package de.ukrainehilfe.matching.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.matching.MatchingServiceTest;
import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import de.ukrainehilfe.matching.live.LiveLodging;
import de.ukrainehilfe.matching.match.Demand;
import de.ukrainehilfe.matching.match.Matches;
import de.ukrainehilfe.matching.pool.Districts;
import de.ukrainehilfe.matching.pool.Nearby;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.Pool;
import de.ukrainehilfe.matching.rules.Scoring;
import de.ukrainehilfe.matching.rules.Weights;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever is best is found, however many are nearer. */
@QuarkusTest
class WideningTest extends MatchingServiceTest {
    private static final int RECORDS = 40;
    private static final int EXACT = 4;
    private static final String[] POSTCODES = {
        "40210", "40223", "40476", "40599", "40721", "41460", "45127", "47051", "50667", "51063", "52062", "53111"
    };

    @Inject
    LiveLodging live;

    @Inject
    Nearby nearby;

    @Inject
    Matches matches;

    @Inject
    Scoring scoring;

    @Inject
    Districts districts;

    @Inject
    SameHelper sameHelper;

    @Inject
    Prices prices;

    @Inject
    Clock clock;

    @Inject
    Weights weights;

    @Inject
    Pool pool;

    static Stream<Story[]> kinds() {
        return Stream.of(
                new Story[] {Stories.twentyBlankets(), Stories.thirtyBlanketsNeeded()},
                new Story[] {Stories.oksanaInterprets(), Stories.petroAtTheDoctor()},
                new Story[] {
                    Stories.oksanaInterprets(), Stories.petroAtTheDoctor().with("details.mode", "PHONE")
                },
                new Story[] {Stories.vasylsVan().with("details.radius", 200), Stories.halynasRide()},
                new Story[] {Stories.gerdaGoesAlong(), Stories.danyloAtTheOffice()},
                new Story[] {Stories.aliMentors(), Stories.martaLearnsGerman()});
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theFirstAreTheBestOfAll(Story offered, Story needed) {
        Random random = new Random(7);
        Story[] offers =
                Stream.generate(() -> varied(offered, random)).limit(RECORDS).toArray(Story[]::new);
        Story[] needs = Stream.generate(
                        () -> varied(needed, random).with("urgency", random.nextInt(3) == 0 ? "URGENT" : "NORMAL"))
                .limit(RECORDS)
                .toArray(Story[]::new);
        told(Stream.of(offers, needs).flatMap(Stream::of).toArray(Story[]::new));
        // those that have enough proposals by now would not be looked for
        change("update pooled_need set wanting = true");
        QuarkusTransaction.requiringNew().run(() -> {
            for (int at = 0; at < RECORDS; at += 8) {
                Need need = pool.needs(List.of(needs[at].id())).get(0);
                Demand demand = Demand.unserved(need);
                same(from(3).offersFor(need, demand, Set.of()), from(1_000).offersFor(need, demand, Set.of()));
                Offer offer = pool.offers(List.of(offers[at].id())).get(0);
                same(from(3).needsFor(offer, Set.of()), from(1_000).needsFor(offer, Set.of()));
            }
        });
    }

    /** Only the scores: of equally good ones either may come first. */
    private static void same(List<Candidate> found, List<Candidate> all) {
        assertTrue(!all.isEmpty(), "nobody to find");
        assertEquals(scores(all), scores(found));
    }

    private static List<Double> scores(List<Candidate> candidates) {
        return candidates.stream()
                .limit(EXACT)
                .map(candidate -> candidate.score().total())
                .toList();
    }

    private static Story varied(Story story, Random random) {
        Story other = story.again()
                .with("postcode", POSTCODES[random.nextInt(POSTCODES.length)])
                .with("language", random.nextBoolean() ? "uk" : "de");
        Map<?, ?> details = (Map<?, ?>) other.facts().get("details");
        return details.containsKey("quantity") ? other.with("details.quantity", 5 + random.nextInt(40)) : other;
    }

    private Candidates from(int nearest) {
        return new Candidates(
                live,
                nearby,
                new Widening(weights, scoring, nearest, EXACT),
                matches,
                scoring,
                districts,
                sameHelper,
                pool,
                prices,
                clock);
    }
}
