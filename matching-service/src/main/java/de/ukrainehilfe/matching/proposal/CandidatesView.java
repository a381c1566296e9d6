package de.ukrainehilfe.matching.proposal;

import de.ukrainehilfe.matching.match.ReasonView;
import java.util.List;
import java.util.UUID;

/**
 * What fits a need or an offer, best first, and what could be done where little does.
 *
 * @param text the same in one line
 * @param relaxations how many more would fit, by criterion; empty where enough fits
 * @param excluded why the named offer is not among them; null where it is, or none was named
 */
public record CandidatesView(List<Fitting> items, String text, List<Relaxed> relaxations, Excluded excluded) {
    /** One pair that fits, and why; priced is null where no plan says anything about it. */
    public record Fitting(
            UUID offerId,
            String offerReference,
            UUID needId,
            String needReference,
            int quantity,
            double score,
            List<ReasonView> reasons,
            Priced priced) {}

    /** What the last plan says: worth so many points, of which the price is what others would gain by it. */
    public record Priced(long worth, long price, long remains, String text) {}

    /** So many more would fit if one thing were asked differently. */
    public record Relaxed(String criterion, long more, String text) {}

    /** The first hard rule that the pair breaks. */
    public record Excluded(UUID offerId, String rule, String text) {}
}
