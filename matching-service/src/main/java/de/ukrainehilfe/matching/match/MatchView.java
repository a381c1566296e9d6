package de.ukrainehilfe.matching.match;

import de.ukrainehilfe.matching.pool.Appointment;
import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.search.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A match as coordinators and associations read it. */
public record MatchView(
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
        List<ReasonView> reasons,
        String reason,
        Side declinedBy,
        Instant answerBy,
        Answer offerAnswer,
        Answer needAnswer,
        String postcode,
        LocalDate from,
        LocalDate until,
        String item,
        String unit,
        List<String> languages,
        Appointment appointment,
        Instant proposedAt,
        Instant changedAt,
        Instant confirmedAt,
        NextAction nextAction,
        Instant nextActionAt) {
    public Answer answer(Side side) {
        return side == Side.OFFER ? offerAnswer : needAnswer;
    }
}
