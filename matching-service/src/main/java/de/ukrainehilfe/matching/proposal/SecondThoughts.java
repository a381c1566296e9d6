package de.ukrainehilfe.matching.proposal;

import de.ukrainehilfe.matching.match.CancelReason;
import de.ukrainehilfe.matching.match.Ledger;
import de.ukrainehilfe.matching.match.Match;
import de.ukrainehilfe.matching.match.MatchStatus;
import de.ukrainehilfe.matching.match.Matches;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.Pool;
import de.ukrainehilfe.matching.rules.HardRules;
import de.ukrainehilfe.matching.rules.Pair;
import de.ukrainehilfe.matching.rules.Scoring;
import de.ukrainehilfe.matching.search.Side;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks again at open proposals after one of the two has changed, and cancels those that no longer fit. */
@ApplicationScoped
class SecondThoughts {
    private final Pool pool;
    private final Matches matches;
    private final Candidates candidates;
    private final Ledger ledger;

    SecondThoughts(Pool pool, Matches matches, Candidates candidates, Ledger ledger) {
        this.pool = pool;
        this.matches = matches;
        this.candidates = candidates;
        this.ledger = ledger;
    }

    /** The need is held by the caller. */
    void about(Need need) {
        Set<UUID> changed = matches.proposedBefore(Side.NEED, need.id(), need.factsVersion());
        if (changed.isEmpty()) {
            return;
        }
        Map<UUID, Offer> offers =
                pool.relyOnOffers(changed).stream().collect(Collectors.toMap(Offer::id, Function.identity()));
        List<Match> proposals = matches.hold(Side.NEED, need.id(), MatchStatus.PROPOSED);
        proposals.stream()
                .filter(proposal -> offers.containsKey(proposal.offerId()))
                .forEach(proposal -> lookAgain(proposal, offers.get(proposal.offerId()), need));
    }

    /** Proposals of whoever has become, or is no longer, somebody the person knows are ranked anew; the need is held. */
    void aboutWhoIsKnown(Need need, Set<UUID> known) {
        if (need.details().appointment() == null) {
            return;
        }
        List<Match> other = matches.hold(Side.NEED, need.id(), MatchStatus.PROPOSED).stream()
                .filter(proposal -> ledger.says(proposal, Scoring.KNOWN) != known.contains(proposal.offerId()))
                .toList();
        if (!other.isEmpty()) {
            Map<UUID, Offer> offers = pool
                    .relyOnOffers(other.stream().map(Match::offerId).toList())
                    .stream()
                    .collect(Collectors.toMap(Offer::id, Function.identity()));
            other.forEach(proposal -> candidates
                    .judge(
                            offers.get(proposal.offerId()),
                            need,
                            matches.demand(need),
                            candidates.bookings(offers.values()))
                    .ifPresent(now -> ledger.rank(proposal, now.score())));
        }
    }

    /** The needs are held, and the offer relied on, by the caller. */
    void about(Offer offer, Set<UUID> changed, Map<UUID, Need> needs) {
        if (changed.isEmpty()) {
            return;
        }
        List<Match> proposals = matches.hold(Side.OFFER, offer.id(), MatchStatus.PROPOSED);
        proposals.stream()
                .filter(proposal -> changed.contains(proposal.needId()))
                .forEach(proposal -> lookAgain(proposal, offer, needs.get(proposal.needId())));
    }

    private void lookAgain(Match proposal, Offer offer, Need need) {
        Pair pair = candidates.again(offer, need, matches.demand(need), proposal.quantity());
        if (HardRules.allow(pair)) {
            proposal.stillFits(pair);
        } else {
            ledger.cancel(proposal, CancelReason.NO_LONGER_FITS);
        }
    }
}
