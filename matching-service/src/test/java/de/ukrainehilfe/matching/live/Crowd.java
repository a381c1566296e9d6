package de.ukrainehilfe.matching.live;

import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.defaults.place.Places;
import de.ukrainehilfe.matching.pool.Housed;
import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.NeedDetails.Household;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.OfferDetails.Home;
import de.ukrainehilfe.matching.rules.Weights;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Invented hosts and households; the same seed invents the same. */
final class Crowd {
    static final Instant NOW = Instant.parse("2026-11-20T12:00:00.123456789Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<String> LANGUAGES = List.of("de", "uk", "ru", "en");

    private final Random random;
    private final List<Place> places;

    /** @param prefix of the postcodes where they live */
    Crowd(long seed, String prefix) {
        random = new Random(seed);
        places = Places.all().stream()
                .filter(place -> place.postcode().startsWith(prefix))
                .sorted(Comparator.comparing(Place::postcode))
                .toList();
    }

    Offer offer() {
        boolean own = chance(3);
        return new Offer(
                id(),
                "A",
                1,
                1,
                chance(20) ? Offer.Status.PAUSED : Offer.Status.OPEN,
                Kind.LODGING,
                null,
                place(),
                TODAY.plusDays(random.nextInt(60) - 30),
                chance(3) ? null : TODAY.plusDays(random.nextInt(200) - 5).plusDays(30),
                language(),
                NOW,
                new Home(1 + random.nextInt(8), own, chance(3), chance(2), chance(6), !chance(4)),
                chance(4) ? 1 : 0,
                chance(3) ? null : before(250));
    }

    Need need() {
        LocalDate from = TODAY.plusDays(random.nextInt(60) - 30);
        return new Need(
                id(),
                "B",
                1,
                1,
                chance(20) ? Need.Status.MATCHED : Need.Status.OPEN,
                Kind.LODGING,
                null,
                place(),
                from,
                chance(3) ? null : from.plusDays(random.nextInt(150)),
                language(),
                Need.Urgency.values()[random.nextInt(3)],
                before(50),
                new Household(random.nextInt(4), random.nextInt(3), chance(8), chance(5), chance(7), chance(30)),
                !chance(10));
    }

    /** Some districts are fuller than others. */
    static Housed housed(Place place) {
        return place.district() == null
                ? Housed.NOBODY
                : new Housed(place.district(), Integer.parseInt(place.district()) * 7, 30);
    }

    static Weights weights() {
        try {
            return new SmallRyeConfigBuilder()
                    .withMapping(Weights.class)
                    .withSources(new PropertiesConfigSource(Crowd.class.getResource("/application.properties")))
                    .withValidateUnknown(false)
                    .build()
                    .getConfigMapping(Weights.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Instant before(int days) {
        return NOW.minusSeconds(random.nextInt(days * 86_400)).truncatedTo(ChronoUnit.MICROS);
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private Place place() {
        return places.get(random.nextInt(places.size()));
    }

    private String language() {
        return LANGUAGES.get(random.nextInt(LANGUAGES.size()));
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }
}
