package de.ukrainehilfe.matching.intake;

import com.fasterxml.jackson.databind.JsonNode;
import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.NeedDetails;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What matching reads of a need's events.
 *
 * @param series null where it stands alone
 */
record NeedTold(
        UUID id,
        long version,
        String reference,
        Need.Status status,
        Kind kind,
        String association,
        String postcode,
        LocalDate from,
        LocalDate until,
        String language,
        Need.Urgency urgency,
        Instant openSince,
        JsonNode details,
        UUID series) {
    /** As the pool keeps it, wanting a proposal; refuses what is incomplete or cannot be. */
    Need need() {
        Place place = Told.place(postcode);
        Told.require(reference != null && status != null && kind != null && language != null);
        Told.require(urgency != null && openSince != null);
        Told.require(from != null && (until == null || !until.isBefore(from)));
        NeedDetails known = Told.details(details, kind, NeedDetails.class);
        return new Need(
                id,
                reference,
                version,
                version,
                status,
                kind,
                association,
                place,
                from,
                until,
                language,
                urgency,
                openSince,
                known,
                true);
    }
}
