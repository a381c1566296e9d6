package de.ukrainehilfe.matching.match;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.Pool;
import de.ukrainehilfe.matching.rules.Pair;
import de.ukrainehilfe.matching.rules.Score;
import de.ukrainehilfe.matching.search.SearchRequests;
import de.ukrainehilfe.matching.search.Side;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The one place where quantities move: whatever changes a match comes through here, holding what it changes. */
@ApplicationScoped
public class Ledger {
    private final Pool pool;
    private final Matches matches;
    private final SearchRequests searches;
    private final Clock clock;

    Ledger(Pool pool, Matches matches, SearchRequests searches, Clock clock) {
        this.pool = pool;
        this.matches = matches;
        this.searches = searches;
        this.clock = clock;
    }

    /** A match with both its sides; nobody else changes any of the three until the transaction ends. */
    public record Held(Match match, Need need, Offer offer) {}

    /** Locks need, offer and match, in this order; refuses with 404 where there is no such match. */
    public Held hold(UUID id) {
        Match found = matches.find(id).orElseThrow(Refusal::notFound);
        Need need = pool.holdNeed(found.needId()).orElseThrow();
        Offer offer = pool.holdOffer(found.offerId()).orElseThrow();
        return new Held(matches.hold(found), need, offer);
    }

    /** The pair of a held match as the rules see it now, for the quantity that the match is about. */
    Pair pair(Held held) {
        return new Pair(
                held.offer(),
                held.need(),
                matches.demand(held.need()).missing(),
                held.match().quantity(),
                matches.bookingsOf(List.of(held.offer().id()))
                        .getOrDefault(held.offer().id(), List.of()),
                clock.instant());
    }

    void reserve(Held held) {
        pool.reserve(held.offer(), held.match().quantity());
    }

    /** Ends the match early, gives back what it held, and has the next best looked up for both sides. */
    public void end(Match match, Offer offer, MatchStatus how, Enum<?> because) {
        boolean reserved = match.status().reserves();
        match.become(how, because, clock.instant());
        settle(match, offer, reserved);
    }

    /** The help has taken place; what was given stays given. */
    public void complete(Held held) {
        held.match().become(MatchStatus.COMPLETED, null, clock.instant());
        matches.tell(held.match());
    }

    /** Less came than was agreed: the rest is free again, and looked for again. */
    public void completeWith(int quantity, Held held) {
        pool.giveBack(held.offer(), held.match().quantity() - quantity);
        held.match().gave(quantity);
        complete(held);
        searches.add(Side.NEED, held.match().needId());
        searches.add(Side.OFFER, held.match().offerId());
    }

    /** The agreed time is over: what was lent for it is free again. */
    public void completeStay(Held held) {
        pool.giveBack(held.offer(), held.match().quantity());
        complete(held);
        searches.add(Side.OFFER, held.match().offerId());
    }

    /** What an early end means for the rest, where the match itself has already changed. */
    void settle(Match match, Offer offer, boolean reserved) {
        if (reserved) {
            pool.giveBack(offer, match.quantity());
        }
        matches.tell(match);
        searches.add(Side.NEED, match.needId());
        searches.add(Side.OFFER, match.offerId());
    }

    /** The offer went away: it is held by the caller. */
    public void cancelAllOf(Offer offer, CancelReason because) {
        matches.hold(Side.OFFER, offer.id(), MatchStatus.PROPOSED, MatchStatus.APPROVED)
                .forEach(match -> end(match, offer, MatchStatus.CANCELLED, because));
    }

    /** The need went away: it is held by the caller. Its offers are locked before its matches. */
    public void cancelAllOf(Need need, CancelReason because) {
        Map<UUID, Offer> offers = new HashMap<>();
        matches.keepersFor(need.id())
                .forEach(id -> offers.put(id, pool.holdOffer(id).orElseThrow()));
        matches.hold(Side.NEED, need.id(), MatchStatus.PROPOSED, MatchStatus.APPROVED)
                .forEach(match -> end(match, offers.get(match.offerId()), MatchStatus.CANCELLED, because));
    }

    /** Whether the rule gave its share to the match's score. */
    public boolean says(Match match, String rule) {
        return match.reasons.stream().anyMatch(reason -> reason.rule().equals(rule));
    }

    /** A held proposal is seen as better or worse than before. */
    public void rank(Match proposal, Score score) {
        proposal.score = BigDecimal.valueOf(score.total());
        proposal.reasons = score.reasons();
    }

    /** Cancels a held proposal, which has nothing reserved. */
    public void cancel(Match proposal, CancelReason because) {
        end(proposal, null, MatchStatus.CANCELLED, because);
    }
}
