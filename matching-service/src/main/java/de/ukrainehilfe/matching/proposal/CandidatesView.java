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
    /** One pair that fits, and why. */
    public record Fitting(
            UUID offerId,
            String offerReference,
            UUID needId,
            String needReference,
            int quantity,
            double score,
            List<ReasonView> reasons) {}

    /** So many more would fit if one thing were asked differently. */
    public record Relaxed(String criterion, long more, String text) {}

    /** The first hard rule that the pair breaks. */
    public record Excluded(UUID offerId, String rule, String text) {}
}
