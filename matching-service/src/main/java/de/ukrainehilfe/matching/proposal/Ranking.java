package de.ukrainehilfe.matching.proposal;

import de.ukrainehilfe.matching.match.Matches;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.search.Side;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The live candidates for whoever mends a plan: best first at the kept prices, without those that were refused. */
@ApplicationScoped
public class Ranking {
    private final Candidates candidates;
    private final Matches matches;

    Ranking(Candidates candidates, Matches matches) {
        this.candidates = candidates;
        this.matches = matches;
    }

    /** An offer that fits, and what it is worth at the kept prices; null where there are none. */
    public record Ranked(Offer offer, Need need, int quantity, Prices.Priced priced) {}

    public List<Ranked> offersFor(Need need) {
        Set<UUID> refused = matches.refusedWith(Side.NEED, need.id());
        return candidates.offersFor(need, matches.demand(need), refused).stream()
                .map(Ranking::ranked)
                .toList();
    }

    public List<Ranked> needsFor(Offer offer) {
        return candidates.needsFor(offer, matches.refusedWith(Side.OFFER, offer.id())).stream()
                .map(Ranking::ranked)
                .toList();
    }

    private static Ranked ranked(Candidate candidate) {
        return new Ranked(
                candidate.pair().offer(),
                candidate.pair().need(),
                candidate.pair().quantity(),
                candidate.priced());
    }
}
