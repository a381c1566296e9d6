package de.ukrainehilfe.matching.proposal;

import de.ukrainehilfe.defaults.time.SystemClock;
import de.ukrainehilfe.matching.live.LiveLodging;
import de.ukrainehilfe.matching.match.Demand;
import de.ukrainehilfe.matching.match.Matches;
import de.ukrainehilfe.matching.pool.Appointment;
import de.ukrainehilfe.matching.pool.Districts;
import de.ukrainehilfe.matching.pool.Nearby;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.Pool;
import de.ukrainehilfe.matching.rules.HardRules;
import de.ukrainehilfe.matching.rules.Pair;
import de.ukrainehilfe.matching.rules.Scoring;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The counterparts that the hard rules allow, best score first. */
@ApplicationScoped
class Candidates {
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(
                    (Candidate candidate) -> -candidate.score().total())
            .thenComparing(candidate -> candidate.pair().need().openSince())
            .thenComparing(candidate -> candidate.pair().offer().id())
            .thenComparing(candidate -> candidate.pair().need().id());

    private final LiveLodging live;
    private final Nearby nearby;
    private final Widening widening;
    private final Matches matches;
    private final Scoring scoring;
    private final Districts districts;
    private final SameHelper sameHelper;
    private final Pool pool;
    private final Prices prices;
    private final Clock clock;

    Candidates(
            LiveLodging live,
            Nearby nearby,
            Widening widening,
            Matches matches,
            Scoring scoring,
            Districts districts,
            SameHelper sameHelper,
            Pool pool,
            Prices prices,
            Clock clock) {
        this.live = live;
        this.nearby = nearby;
        this.widening = widening;
        this.matches = matches;
        this.scoring = scoring;
        this.districts = districts;
        this.sameHelper = sameHelper;
        this.pool = pool;
        this.prices = prices;
        this.clock = clock;
    }

    /** Offers for the need as it is served so far. */
    List<Candidate> offersFor(Need need, Demand demand, Collection<UUID> except) {
        Instant now = clock.instant();
        Set<UUID> known = sameHelper.offersKnownTo(need);
        Function<List<Offer>, List<Candidate>> rank = near -> {
            List<Offer> all = withKnown(near, known, except);
            Map<UUID, List<Appointment>> bookings = bookings(all);
            return ranked(all.stream()
                    .map(offer -> pair(offer, need, demand, bookings, now).knowing(known.contains(offer.id()))));
        };
        List<Candidate> ranked = live.knows(need.kind())
                ? rank.apply(live.offersFor(need, now, except))
                : widening.offers(need, most -> nearby.offersFor(need, today(now), except, most), rank);
        return priced(need, demand, ranked);
    }

    /** However far away they live. */
    private List<Offer> withKnown(List<Offer> near, Set<UUID> known, Collection<UUID> except) {
        Set<UUID> lacking = new HashSet<>(known);
        lacking.removeAll(except);
        near.forEach(offer -> lacking.remove(offer.id()));
        return lacking.isEmpty()
                ? near
                : Stream.concat(near.stream(), pool.offers(lacking).stream().filter(Offer::isOpen))
                        .toList();
    }

    /** Needs for the offer, each as far as nothing of it were served yet. */
    List<Candidate> needsFor(Offer offer, Collection<UUID> except) {
        Instant now = clock.instant();
        Map<UUID, List<Appointment>> bookings = bookings(List.of(offer));
        Set<UUID> known = sameHelper.needsKnowing(offer);
        Function<List<Need>, List<Candidate>> rank =
                near -> ranked(near.stream().map(need -> pair(offer, need, Demand.unserved(need), bookings, now)
                        .knowing(known.contains(need.id()))));
        return live.knows(offer.kind())
                ? rank.apply(live.needsFor(offer, now, except))
                : widening.needs(offer, most -> nearby.needsFor(offer, today(now), except, most), rank);
    }

    /** The pair with its score, if the hard rules allow it as both are now. */
    Optional<Candidate> judge(Offer offer, Need need, Demand demand, Map<UUID, List<Appointment>> bookings) {
        return judge(acquainted(pair(offer, need, demand, bookings, clock.instant())))
                .findFirst();
    }

    /** The pair as it is now, whether the rules allow it or not. */
    Pair pair(Offer offer, Need need, Demand demand) {
        return acquainted(pair(offer, need, demand, bookings(List.of(offer)), clock.instant()));
    }

    /** An open proposal's pair as it is now. */
    Pair again(Offer offer, Need need, Demand demand, int quantity) {
        List<Appointment> booked = bookings(List.of(offer)).getOrDefault(offer.id(), List.of());
        return acquainted(new Pair(offer, need, demand.missing(), quantity, booked, clock.instant()));
    }

    private Pair acquainted(Pair pair) {
        return pair.knowing(
                sameHelper.offersKnownTo(pair.need()).contains(pair.offer().id()));
    }

    /** When each of the offers is promised to others; only who comes in person is. */
    Map<UUID, List<Appointment>> bookings(Collection<Offer> offers) {
        List<UUID> coming = offers.stream()
                .filter(offer -> !offer.isCounted())
                .map(Offer::id)
                .toList();
        return coming.isEmpty() ? Map.of() : matches.bookingsOf(coming);
    }

    private Stream<Candidate> judge(Pair pair) {
        if (!HardRules.allow(pair)) {
            return Stream.empty();
        }
        Pair seen = pair.where(districts.at(pair.offer().place()));
        return Stream.of(new Candidate(seen, scoring.of(seen)));
    }

    private List<Candidate> ranked(Stream<Pair> pairs) {
        return pairs.flatMap(this::judge).sorted(BEST_FIRST).toList();
    }

    /** Where a plan knows what others would gain by the same offers, what remains is what counts. */
    private List<Candidate> priced(Need need, Demand demand, List<Candidate> ranked) {
        Map<UUID, Prices.Priced> known = prices.of(
                need,
                demand,
                ranked.stream().map(candidate -> candidate.pair().offer()).toList());
        return known.isEmpty()
                ? ranked
                : ranked.stream()
                        .map(candidate -> new Candidate(
                                candidate.pair(),
                                candidate.score(),
                                known.get(candidate.pair().offer().id())))
                        .sorted(Comparator.comparingLong(
                                candidate -> -candidate.priced().remains()))
                        .toList();
    }

    private static Pair pair(
            Offer offer, Need need, Demand demand, Map<UUID, List<Appointment>> bookings, Instant now) {
        return Pair.of(
                offer, need, demand.missing(), demand.uncovered(), bookings.getOrDefault(offer.id(), List.of()), now);
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, SystemClock.CITY);
    }
}
