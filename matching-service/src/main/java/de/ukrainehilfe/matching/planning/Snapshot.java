package de.ukrainehilfe.matching.planning;

import de.ukrainehilfe.matching.match.Demand;
import de.ukrainehilfe.matching.pool.Appointment;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Everything of one kind that is open at a moment.
 *
 * @param needs that may be proposed to and still lack something
 * @param alone minors without an adult, for whom nothing is ever proposed
 * @param apart by need the offers that it was refused or already has
 * @param known by need the offers that were chosen for another appointment of its series
 * @param bookings by offer when its interpreter is promised
 */
record Snapshot(
        List<Need> needs,
        List<Need> alone,
        List<Offer> offers,
        Map<UUID, Demand> demands,
        Map<UUID, Set<UUID>> apart,
        Map<UUID, Set<UUID>> known,
        Map<UUID, List<Appointment>> bookings,
        Instant now) {
    int missing(Need need) {
        return demands.get(need.id()).missing();
    }

    Set<UUID> apart(Need need) {
        return apart.getOrDefault(need.id(), Set.of());
    }

    Set<UUID> known(Need need) {
        return known.getOrDefault(need.id(), Set.of());
    }
}
