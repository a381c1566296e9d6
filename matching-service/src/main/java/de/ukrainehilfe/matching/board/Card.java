package de.ukrainehilfe.matching.board;

import de.ukrainehilfe.matching.match.MatchView;
import java.util.List;

/**
 * A match as it lies on the board.
 *
 * @param about what the match is about: persons, goods, a conversation
 * @param because why it ended, null while it did not
 * @param looking who else has it in front of them now, null where nobody has
 */
record Card(
        MatchView match,
        String status,
        String kind,
        String about,
        String score,
        List<String> reasons,
        String waitingSince,
        Half offer,
        Half need,
        String answerUntil,
        String because,
        Choices choices,
        List<Reason> reasonsToStop,
        String looking) {
    /** A reason to reject or to end, to choose from. */
    record Reason(String code, String text) {}

    /** Whether the sides have been asked. */
    public boolean asked() {
        return match.answerBy() != null;
    }

    /** Changes whenever the card has to be shown anew. */
    public String edition() {
        return match.version() + (looking == null ? "" : "-" + looking.hashCode());
    }

    /** One of the two sides: its facts, and what it has said. */
    record Half(String reference, String place, String association, List<String> facts, String answer) {}

    /** What the reader may do with the match as it is. */
    record Choices(boolean approve, boolean complete, boolean answerForOffer, boolean answerForNeed) {
        public boolean answer() {
            return answerForOffer || answerForNeed;
        }
    }
}
