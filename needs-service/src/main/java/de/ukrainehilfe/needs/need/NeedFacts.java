package de.ukrainehilfe.needs.need;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The state of a need as everybody may know it: no name, no address, no free text.
 *
 * @param series what the appointments of one series have in common; null where it stands alone
 */
public record NeedFacts(
        UUID id,
        long version,
        String reference,
        NeedStatus status,
        Kind kind,
        String association,
        String postcode,
        LocalDate from,
        LocalDate until,
        String language,
        Urgency urgency,
        Instant openSince,
        NeedDetails details,
        @JsonInclude(Include.NON_NULL) UUID series) {
    static NeedFacts of(Need need) {
        return new NeedFacts(
                need.id,
                need.version,
                need.reference,
                need.status,
                need.kind,
                need.association,
                need.postcode,
                need.from,
                need.until,
                need.language,
                need.urgency,
                need.openSince,
                need.details,
                need.seriesId);
    }
}
