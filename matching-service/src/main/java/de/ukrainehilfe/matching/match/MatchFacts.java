package de.ukrainehilfe.matching.match;

import de.ukrainehilfe.matching.pool.Appointment;
import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.search.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The public state of a match, as its events carry it: ids, codes, amounts, no person. */
public record MatchFacts(
        UUID id,
        long version,
        String reference,
        MatchStatus status,
        Kind kind,
        UUID offerId,
        UUID needId,
        String offerReference,
        String needReference,
        String offerAssociation,
        String needAssociation,
        int quantity,
        BigDecimal score,
        String reason,
        Side declinedBy,
        Instant answerBy,
        String postcode,
        LocalDate from,
        LocalDate until,
        String item,
        String unit,
        List<String> languages,
        Appointment appointment) {
    static MatchFacts of(Match match) {
        Terms terms = match.terms;
        return new MatchFacts(
                match.id,
                match.version,
                match.reference,
                match.status,
                match.kind,
                match.offerId,
                match.needId,
                match.offerReference,
                match.needReference,
                match.offerAssociation,
                match.needAssociation,
                terms.quantity,
                match.score,
                match.reason,
                match.declinedBy,
                match.answerBy,
                terms.postcode,
                terms.from,
                terms.until,
                terms.item,
                terms.unit,
                terms.languages(),
                terms.appointment());
    }
}
