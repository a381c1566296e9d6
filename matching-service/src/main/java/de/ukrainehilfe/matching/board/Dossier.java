package de.ukrainehilfe.matching.board;

import java.util.List;

/**
 * Everything a decision needs about a match, on one page; no contact data.
 *
 * @param against what speaks against it, in sentences
 * @param vetting how it stands with the certificate of the offer's owner; null for those whom it does not concern
 * @param forNeed other proposals for the same need
 * @param forOffer other needs the same offer is proposed to
 * @param distance null where nobody has to travel
 * @param route address of a map service with the way between the centres of the two postcode areas
 * @param seesOffer whether the reader may open the offer itself
 * @param seesNeed whether the reader may open the need itself
 */
record Dossier(
        Card card,
        List<Bar> reasons,
        List<String> against,
        String vetting,
        List<Card> forNeed,
        List<Card> forOffer,
        String distance,
        String route,
        List<Step> history,
        boolean seesOffer,
        boolean seesNeed) {
    /**
     * What a rule gave, of what it can give.
     *
     * @param learned by how much it counts more or less than configured; null where it does not
     */
    record Bar(String text, String points, String most, String learned) {}

    /** Something that happened to the match. */
    record Step(String when, String what) {}
}
