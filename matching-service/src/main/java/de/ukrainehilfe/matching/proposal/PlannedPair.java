package de.ukrainehilfe.matching.proposal;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.reference.ReferenceNumbers;
import de.ukrainehilfe.matching.match.CancelReason;
import de.ukrainehilfe.matching.match.Demand;
import de.ukrainehilfe.matching.match.Ledger;
import de.ukrainehilfe.matching.match.Match;
import de.ukrainehilfe.matching.match.MatchStatus;
import de.ukrainehilfe.matching.match.MatchTexts;
import de.ukrainehilfe.matching.match.Matches;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.Pool;
import de.ukrainehilfe.matching.rules.HardRules;
import de.ukrainehilfe.matching.rules.Pair;
import de.ukrainehilfe.matching.rules.RuleWords;
import de.ukrainehilfe.matching.rules.Scoring;
import de.ukrainehilfe.matching.search.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import java.util.UUID;

/** Makes a proposal of a pair that somebody chose, if the two still fit as they are now. */
@ApplicationScoped
public class PlannedPair {
    private final Pool pool;
    private final Matches matches;
    private final Ledger ledger;
    private final Candidates candidates;
    private final Scoring scoring;
    private final RuleWords rules;
    private final ReferenceNumbers references;
    private final Texts texts;

    PlannedPair(
            Pool pool,
            Matches matches,
            Ledger ledger,
            Candidates candidates,
            Scoring scoring,
            RuleWords rules,
            ReferenceNumbers references,
            Texts texts) {
        this.pool = pool;
        this.matches = matches;
        this.ledger = ledger;
        this.candidates = candidates;
        this.scoring = scoring;
        this.rules = rules;
        this.references = references;
        this.texts = texts;
    }

    /** The open proposal of the two for this quantity: the one there is, or a new one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Match propose(UUID needId, UUID offerId, int quantity) {
        Need need = pool.holdNeed(needId).orElseThrow(Refusal::notFound);
        Offer offer = pool.holdOffer(offerId).orElseThrow(Refusal::notFound);
        if (!offer.isOpen() || !need.mayBeProposedTo()) {
            throw conflict("no-longer-there", texts.of(MatchTexts.class).noLongerThere());
        }
        Optional<Match> open = matches.hold(Side.NEED, needId, MatchStatus.PROPOSED).stream()
                .filter(match -> match.offerId().equals(offerId))
                .findFirst();
        if (open.isPresent() && open.get().quantity() == quantity) {
            return open.get();
        }
        if (open.isEmpty() && matches.notAgainWith(Side.NEED, needId).contains(offerId)) {
            throw conflict("not-again", texts.of(MatchTexts.class).notAgain());
        }
        Pair pair = pair(offer, need, quantity);
        open.ifPresent(other -> ledger.cancel(other, CancelReason.NO_LONGER_FITS));
        Match match = new Match(references.next(Proposals.PREFIX), pair, scoring.of(pair));
        matches.add(match);
        return match;
    }

    private Pair pair(Offer offer, Need need, int quantity) {
        Demand demand = matches.demand(need);
        Pair pair = candidates.again(offer, need, demand, quantity);
        HardRules.firstBroken(pair).ifPresent(rule -> {
            throw conflict("nothing-left", rules.of(rule, pair));
        });
        return pair;
    }

    private static Refusal conflict(String code, String text) {
        return new Refusal(Status.CONFLICT, code, text);
    }
}
