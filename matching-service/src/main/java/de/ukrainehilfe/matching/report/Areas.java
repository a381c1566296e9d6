package de.ukrainehilfe.matching.report;

import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.defaults.place.Places;
import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts open needs and offers by postcode area. */
@ApplicationScoped
class Areas {
    private static final String BEYOND = "";
    private static final List<Place> DUESSELDORF = Places.all().stream()
            .filter(place -> place.district() != null)
            .sorted(Comparator.comparing(Place::postcode))
            .toList();

    private final Sql sql;

    Areas(Sql sql) {
        this.sql = sql;
    }

    /**
     * Every area of the city, and the rest as one.
     *
     * @param kind null for all
     * @param beyond the name of the rest
     * @param safely whether small numbers are hidden, for readers who decide about no record
     */
    @Transactional
    List<Area> of(Kind kind, String beyond, boolean safely) {
        List<Cell> needs = cells("pooled_need", kind, safely);
        List<Cell> offers = cells("pooled_offer", kind, safely);
        List<Area> areas = new ArrayList<>();
        for (int i = 0; i < DUESSELDORF.size(); i++) {
            Place place = DUESSELDORF.get(i);
            areas.add(new Area(
                    place.postcode(),
                    place.quarter(),
                    needs.get(i).count(),
                    offers.get(i).count()));
        }
        int last = DUESSELDORF.size();
        areas.add(new Area(
                BEYOND, beyond, needs.get(last).count(), offers.get(last).count()));
        return areas;
    }

    /** In the order of the areas, the rest last. */
    private List<Cell> cells(String table, Kind kind, boolean safely) {
        Map<String, Long> counts = new HashMap<>();
        sql.query(
                "select postcode, count(*) from " + table + " where status = 'OPEN' and (?::text is null or kind = ?)"
                        + " group by postcode",
                row -> counts.merge(area(row.getString(1)), row.getLong(2), Long::sum),
                kind,
                kind);
        List<Cell> cells = Stream.concat(DUESSELDORF.stream().map(Place::postcode), Stream.of(BEYOND))
                .map(postcode -> new Cell(postcode, counts.getOrDefault(postcode, 0L), null))
                .toList();
        return safely ? SmallNumbers.hideWithin(cells, Reports::district).cells() : cells;
    }

    private static String area(String postcode) {
        return Places.find(postcode).filter(place -> place.district() != null).isPresent() ? postcode : BEYOND;
    }
}
