package de.ukrainehilfe.matching.planning;

import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.defaults.time.SystemClock;
import de.ukrainehilfe.matching.plan.Spot;
import de.ukrainehilfe.matching.plan.Stay;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.Plane;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The pool's words in the solvers': places on a plane, days as numbers, who must not meet by index. */
final class Open {
    private Open() {}

    static Spot spot(Place place) {
        return new Spot(Plane.east(place), Plane.north(place));
    }

    static Stay stay(Offer offer) {
        return new Stay((int) offer.from().toEpochDay(), end(offer.until()));
    }

    /** What is over is not planned: it begins today at the earliest. */
    static Stay stay(Need need, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, SystemClock.CITY);
        LocalDate from = need.from().isBefore(today) ? today : need.from();
        return new Stay((int) from.toEpochDay(), end(need.until()));
    }

    static int waitingDays(Need need, Instant now) {
        return (int) Math.max(0, Duration.between(need.openSince(), now).toDays());
    }

    /** For each of the needs the indexes of some offers, such as those that it was refused. */
    static int[][] indexes(List<Need> needs, List<Offer> offers, Function<Need, Set<UUID>> some) {
        Map<UUID, Integer> index = new HashMap<>();
        IntStream.range(0, offers.size()).forEach(at -> index.put(offers.get(at).id(), at));
        return needs.stream()
                .map(need -> some.apply(need).stream()
                        .filter(index::containsKey)
                        .mapToInt(index::get)
                        .toArray())
                .toArray(int[][]::new);
    }

    private static int end(LocalDate until) {
        return until == null ? Stay.OPEN : (int) until.toEpochDay();
    }
}
