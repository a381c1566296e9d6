package de.ukrainehilfe.matching.report;

import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.defaults.place.Places;
import de.ukrainehilfe.matching.pool.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** Adds up, and lets out only what is safe. */
@ApplicationScoped
class Reports {
    private static final List<Place> DUESSELDORF =
            Places.all().stream().filter(place -> place.district() != null).toList();

    private final Sql sql;
    private final Clock clock;

    Reports(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    SmallNumbers.Safe of(Measure measure, Dimension by) {
        List<Cell> cells = sql.query(
                measure.query(by),
                row -> new Cell(row.getString(1), row.getLong(2), (Double) row.getObject(3)),
                DUESSELDORF.stream().map(Place::postcode).toArray(String[]::new),
                DUESSELDORF.stream().map(Place::district).toArray(String[]::new),
                clock.instant());
        List<Cell> sorted = cells.stream().sorted(order(by)).toList();
        return by == Dimension.POSTCODE
                ? SmallNumbers.hideWithin(sorted, Reports::district)
                : SmallNumbers.hide(sorted);
    }

    /** Whose sum is another report. */
    static String district(Cell postcode) {
        return Places.find(postcode.group()).map(Place::district).orElse(postcode.group());
    }

    private static Comparator<Cell> order(Dimension by) {
        return switch (by) {
            case AGE, DISTRICT -> Comparator.comparing(cell -> Integer.valueOf(cell.group()));
            case KIND, LANGUAGE, POSTCODE -> Comparator.comparing(Cell::group);
        };
    }
}
