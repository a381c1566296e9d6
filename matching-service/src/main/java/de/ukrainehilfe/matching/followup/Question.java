package de.ukrainehilfe.matching.followup;

import static de.ukrainehilfe.matching.followup.Reply.ALL;
import static de.ukrainehilfe.matching.followup.Reply.FINE;
import static de.ukrainehilfe.matching.followup.Reply.HAPPENED;
import static de.ukrainehilfe.matching.followup.Reply.NOTHING;
import static de.ukrainehilfe.matching.followup.Reply.NOT_HAPPENED;
import static de.ukrainehilfe.matching.followup.Reply.NOT_SAFE;
import static de.ukrainehilfe.matching.followup.Reply.NOT_THERE;
import static de.ukrainehilfe.matching.followup.Reply.PART;

import de.ukrainehilfe.matching.search.Side;
import java.util.List;

/** What people are asked once both sides have agreed; whoever receives the help knows best. */
public enum Question {
    DAY_3(FINE, NOT_SAFE, NOT_THERE),
    DAY_30(FINE, NOT_SAFE, NOT_THERE),
    HELD(HAPPENED, NOT_HAPPENED, NOT_SAFE),
    GIVEN(ALL, PART, NOTHING);

    private final List<Reply> replies;

    Question(Reply... replies) {
        this.replies = List.of(replies);
    }

    public List<Reply> replies() {
        return replies;
    }

    Side side() {
        return Side.NEED;
    }
}
