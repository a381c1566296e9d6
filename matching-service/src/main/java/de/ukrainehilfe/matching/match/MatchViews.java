package de.ukrainehilfe.matching.match;

import de.ukrainehilfe.matching.rules.Reason;
import de.ukrainehilfe.matching.rules.ReasonWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows matches in the reader's language. */
@ApplicationScoped
public class MatchViews {
    private final ReasonWords words;

    MatchViews(ReasonWords words) {
        this.words = words;
    }

    public MatchView of(Match match) {
        MatchFacts facts = match.facts();
        return new MatchView(
                facts.id(),
                facts.version(),
                facts.reference(),
                facts.status(),
                facts.kind(),
                facts.offerId(),
                facts.needId(),
                facts.offerReference(),
                facts.needReference(),
                facts.offerAssociation(),
                facts.needAssociation(),
                facts.quantity(),
                facts.score(),
                reasons(match.reasons),
                facts.reason(),
                facts.declinedBy(),
                facts.answerBy(),
                match.offerAnswer,
                match.needAnswer,
                facts.postcode(),
                facts.from(),
                facts.until(),
                facts.item(),
                facts.unit(),
                facts.languages(),
                facts.appointment(),
                match.proposedAt,
                match.changedAt,
                match.confirmedAt,
                match.schedule.nextAction,
                match.schedule.nextActionAt);
    }

    public List<ReasonView> reasons(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new ReasonView(reason.rule(), reason.points(), words.of(reason)))
                .toList();
    }
}
