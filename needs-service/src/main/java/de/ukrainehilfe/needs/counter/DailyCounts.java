package de.ukrainehilfe.needs.counter;

import de.ukrainehilfe.needs.need.Kind;
import de.ukrainehilfe.needs.need.Portfolio;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Adds up the needs recorded a day. */
@ApplicationScoped
class DailyCounts {
    private final EntityManager entities;
    private final Clock clock;

    DailyCounts(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** A kind on a day. */
    private record Cell(LocalDate day, String kind) {}

    /** The numbers, days and kinds without any left out. */
    record Table(Map<Cell, Long> counts) {
        long count(LocalDate day, Kind kind) {
            return counts.getOrDefault(new Cell(day, kind.name()), 0L);
        }
    }

    /** From the beginning of that day on, as the city's clocks show it. */
    Table since(LocalDate first, Portfolio portfolio) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(
                        "select cast(open_since at time zone :zone as date) as day, kind, count(*) as needs from need"
                                + " where open_since >= :first and (cast(:own as text) is null or association = cast(:own as text))"
                                + " group by 1, 2",
                        Tuple.class)
                .setParameter("zone", clock.getZone().getId())
                .setParameter("first", first.atStartOfDay(clock.getZone()).toInstant())
                .setParameter("own", portfolio.association().orElse(null))
                .getResultList();
        return new Table(rows.stream()
                .collect(Collectors.toMap(DailyCounts::cell, row -> ((Number) row.get("needs")).longValue())));
    }

    private static Cell cell(Tuple row) {
        Object day = row.get("day");
        return new Cell(day instanceof Date date ? date.toLocalDate() : (LocalDate) day, (String) row.get("kind"));
    }
}
