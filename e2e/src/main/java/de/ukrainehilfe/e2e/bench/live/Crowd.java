package de.ukrainehilfe.e2e.bench.live;

import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.defaults.place.Places;
import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.NeedDetails.Household;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.OfferDetails.Home;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Invents hosts and households all over Germany; the same seed invents the same. */
final class Crowd {
    static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<String> LANGUAGES = List.of("de", "uk", "ru", "en", "ar");
    private static final List<Place> PLACES =
            Places.all().stream().sorted(Comparator.comparing(Place::postcode)).toList();

    private final Random random;

    Crowd(long seed) {
        random = new Random(seed);
    }

    Offer offer() {
        LocalDate from = TODAY.plusDays(random.nextInt(40) - 10);
        return new Offer(
                new UUID(random.nextLong(), random.nextLong()),
                "A",
                1,
                1,
                Offer.Status.OPEN,
                Kind.LODGING,
                null,
                place(),
                from,
                random.nextInt(10) < 6 ? null : from.plusDays(60 + random.nextInt(300)),
                LANGUAGES.get(random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 0),
                NOW,
                new Home(
                        1 + (int) (3 * -Math.log(1 - random.nextDouble() * 0.999)),
                        chance(0.3),
                        chance(0.2),
                        chance(0.4),
                        chance(0.08),
                        chance(0.9)),
                0,
                null);
    }

    Need need() {
        LocalDate from = TODAY.plusDays(random.nextInt(30));
        return new Need(
                new UUID(random.nextLong(), random.nextLong()),
                "B",
                1,
                1,
                Need.Status.OPEN,
                Kind.LODGING,
                null,
                place(),
                from,
                chance(0.3) ? null : from.plusDays(30 + random.nextInt(150)),
                LANGUAGES.get(random.nextInt(10) < 8 ? 1 : 2),
                Need.Urgency.values()[random.nextInt(10) < 7 ? 0 : 1 + random.nextInt(2)],
                NOW.minusSeconds(random.nextInt(60 * 86_400)),
                new Household(
                        1 + random.nextInt(3), random.nextInt(3), chance(0.06), chance(0.15), chance(0.07), false),
                true);
    }

    private Place place() {
        return PLACES.get(random.nextInt(PLACES.size()));
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }
}
