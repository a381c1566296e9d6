package de.ukrainehilfe.matching.live;

import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.matching.pool.Housed;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * What is asked of the index.
 *
 * @param isNeed whether a need looks for offers, or an offer for needs
 * @param common what every answer gets alike, in hundredths of a point
 * @param today the day, since 1970
 * @param now the microsecond, since 1970
 */
record Query(
        Entry asker,
        boolean isNeed,
        int common,
        int today,
        long now,
        Set<UUID> except,
        Function<Place, Housed> housed) {}
