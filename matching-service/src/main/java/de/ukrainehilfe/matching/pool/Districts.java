package de.ukrainehilfe.matching.pool;

import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.defaults.place.Places;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the persons who are housed spread over the districts, as it was a moment ago: it ranks, it decides nothing. */
@ApplicationScoped
public class Districts {
    private final Sql sql;
    private final Clock clock;
    private final Duration recountEvery;
    private volatile Count latest = new Count(Instant.MIN, Map.of());

    Districts(Sql sql, Clock clock, @ConfigProperty(name = "matching.districts.recount-every") Duration recountEvery) {
        this.sql = sql;
        this.clock = clock;
        this.recountEvery = recountEvery;
    }

    private record Count(Instant at, Map<String, Integer> persons) {
        int mean() {
            return persons.isEmpty()
                    ? 0
                    : persons.values().stream().mapToInt(Integer::intValue).sum() / persons.size();
        }
    }

    /** How full the district of the place is; needs a running transaction. */
    public Housed at(Place place) {
        if (place.district() == null) {
            return Housed.NOBODY;
        }
        Count count = count();
        return new Housed(place.district(), count.persons().getOrDefault(place.district(), 0), count.mean());
    }

    private Count count() {
        Instant now = clock.instant();
        Count known = latest;
        if (now.isBefore(known.at()) || known.at().isBefore(now.minus(recountEvery))) {
            known = new Count(now, persons());
            latest = known;
        }
        return known;
    }

    private Map<String, Integer> persons() {
        Map<String, Integer> persons = new HashMap<>();
        sql.query(
                "select postcode, sum(reserved) from pooled_offer where kind = 'LODGING' and reserved > 0 group by 1",
                row -> {
                    Place place = Places.find(row.getString(1)).orElseThrow();
                    return place.district() == null
                            ? null
                            : persons.merge(place.district(), row.getInt(2), Integer::sum);
                });
        return persons;
    }
}
