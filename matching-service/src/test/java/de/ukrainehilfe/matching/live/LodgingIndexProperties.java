package de.ukrainehilfe.matching.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.rules.Criterion;
import de.ukrainehilfe.matching.rules.HardRules;
import de.ukrainehilfe.matching.rules.Pair;
import de.ukrainehilfe.matching.rules.Points;
import de.ukrainehilfe.matching.rules.Scoring;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What the index finds is what the rules find over everything, whatever was put in, changed and taken out before. */
class LodgingIndexProperties {
    private static final Scoring SCORING = new Scoring(Crowd.weights());
    private static final int MOST = 20;

    @Property(tries = 60)
    void aNeedFindsItsBestOffers(@ForAll long seed) {
        Crowd crowd = crowd(seed);
        LodgingIndex index = new LodgingIndex(Crowd.weights());
        List<Offer> offers = changed(seed, many(1500, crowd::offer), index, crowd::offer);
        Stream.generate(crowd::need).filter(Need::mayBeProposedTo).limit(10).forEach(need -> {
            Set<UUID> except = Set.of(offers.get(0).id(), offers.get(1).id());
            assertEquals(best(need, offers, except), index.offersFor(need, Crowd.NOW, MOST, except, Crowd::housed));
        });
    }

    @Property(tries = 60)
    void anOfferFindsItsBestNeeds(@ForAll long seed) {
        Crowd crowd = crowd(seed);
        List<Need> needs = many(1500, crowd::need);
        LodgingIndex index = new LodgingIndex(Crowd.weights());
        needs.forEach(index::put);
        Stream.generate(crowd::offer)
                .filter(offer -> offer.isOpen() && offer.remaining() > 0)
                .limit(10)
                .forEach(offer -> assertEquals(
                        best(offer, needs), index.needsFor(offer, Crowd.NOW, MOST, Set.of(), Crowd::housed)));
    }

    /** The index and the rules are told the same, and agree as before. */
    @Property(tries = 20)
    void whatWasLearnedIsFoundJustAsExactly(@ForAll long seed) {
        Random random = new Random(seed);
        Map<Criterion, Double> factors = new EnumMap<>(Criterion.class);
        Stream.of(Criterion.values())
                .filter(Criterion::isLearnable)
                .forEach(criterion -> factors.put(criterion, 0.7 + 0.6 * random.nextDouble()));
        Points learned = Points.learned(Crowd.weights(), factors);
        Crowd crowd = crowd(seed);
        LodgingIndex index = new LodgingIndex(Crowd.weights());
        List<Offer> offers = changed(seed, many(500, crowd::offer), index, crowd::offer);
        index.weigh(learned);
        SCORING.weigh(learned);
        try {
            Stream.generate(crowd::need)
                    .filter(Need::mayBeProposedTo)
                    .limit(5)
                    .forEach(need -> assertEquals(
                            best(need, offers, Set.of()),
                            index.offersFor(need, Crowd.NOW, MOST, Set.of(), Crowd::housed)));
        } finally {
            SCORING.weigh(Points.configured(Crowd.weights()));
        }
    }

    @Property(tries = 20)
    void whatWasTakenOutIsNotFound(@ForAll long seed) {
        Crowd crowd = crowd(seed);
        List<Offer> offers = many(300, crowd::offer);
        LodgingIndex index = new LodgingIndex(Crowd.weights());
        offers.forEach(index::put);
        offers.subList(0, 250).forEach(offer -> index.forget(offer.id()));
        Need need = Stream.generate(crowd::need)
                .filter(Need::mayBeProposedTo)
                .findFirst()
                .orElseThrow();
        assertEquals(
                best(need, offers.subList(250, 300), Set.of()),
                index.offersFor(need, Crowd.NOW, MOST, Set.of(), Crowd::housed));
    }

    /** One city, where many are alike, or the whole country, where the walk is long. */
    private static Crowd crowd(long seed) {
        return new Crowd(seed, seed % 2 == 0 ? "40" : "");
    }

    /** A third of them has become somebody quite different in between. */
    private static List<Offer> changed(long seed, List<Offer> before, LodgingIndex index, Supplier<Offer> other) {
        Random random = new Random(seed);
        before.forEach(index::put);
        List<Offer> now = new ArrayList<>();
        for (Offer offer : before) {
            now.add(random.nextInt(3) == 0 ? as(offer.id(), other.get()) : offer);
        }
        now.forEach(index::put);
        return now;
    }

    private static Offer as(UUID id, Offer other) {
        return new Offer(
                id,
                other.reference(),
                other.version(),
                other.factsVersion(),
                other.status(),
                other.kind(),
                other.association(),
                other.place(),
                other.from(),
                other.until(),
                other.language(),
                other.openSince(),
                other.details(),
                other.reserved(),
                other.heardAt());
    }

    private static <T> List<T> many(int howMany, Supplier<T> one) {
        return IntStream.range(0, howMany).mapToObj(i -> one.get()).toList();
    }

    private record Ranked(UUID id, double score, Need need) {}

    private static List<UUID> best(Need need, List<Offer> offers, Set<UUID> except) {
        return first(offers.stream()
                .filter(offer -> offer.isOpen() && !except.contains(offer.id()))
                .flatMap(offer -> ranked(offer, need, offer.id())));
    }

    private static List<UUID> best(Offer offer, List<Need> needs) {
        return first(needs.stream()
                .filter(need -> need.mayBeProposedTo() && need.wanting())
                .flatMap(need -> ranked(offer, need, need.id())));
    }

    private static Stream<Ranked> ranked(Offer offer, Need need, UUID id) {
        int missing = need.details().quantity();
        Pair pair = Pair.of(offer, need, missing, missing, List.of(), Crowd.NOW).where(Crowd.housed(offer.place()));
        return HardRules.allow(pair) ? Stream.of(new Ranked(id, SCORING.of(pair).total(), need)) : Stream.empty();
    }

    private static List<UUID> first(Stream<Ranked> all) {
        return all.sorted(Comparator.comparingDouble((Ranked one) -> -one.score())
                        .thenComparing(one -> one.need().openSince())
                        .thenComparing(Ranked::id))
                .limit(MOST)
                .map(Ranked::id)
                .toList();
    }
}
