package de.ukrainehilfe.matching.followup;

import static de.ukrainehilfe.matching.followup.Reply.ALL;
import static de.ukrainehilfe.matching.followup.Reply.FINE;
import static de.ukrainehilfe.matching.followup.Reply.GO_ON;
import static de.ukrainehilfe.matching.followup.Reply.HAPPENED;
import static de.ukrainehilfe.matching.followup.Reply.LET_END;
import static de.ukrainehilfe.matching.followup.Reply.NOTHING;
import static de.ukrainehilfe.matching.followup.Reply.NOT_HAPPENED;
import static de.ukrainehilfe.matching.followup.Reply.NOT_SAFE;
import static de.ukrainehilfe.matching.followup.Reply.NOT_THERE;
import static de.ukrainehilfe.matching.followup.Reply.PART;
import static de.ukrainehilfe.matching.followup.Reply.STOPPED;

import de.ukrainehilfe.matching.search.Side;
import java.util.List;

/** What people are asked once both sides have agreed. */
public enum Question {
    DAY_3(FINE, NOT_SAFE, NOT_THERE),
    DAY_30(FINE, NOT_SAFE, NOT_THERE),
    HELD(HAPPENED, NOT_HAPPENED, NOT_SAFE),
    GIVEN(ALL, PART, NOTHING),
    WEEK_4(Side.values(), FINE, NOT_SAFE, STOPPED),
    MID_TERM(Side.values(), FINE, NOT_SAFE, STOPPED),
    MONTH_5(Side.values(), GO_ON, LET_END, NOT_SAFE);

    private final List<Side> sides;
    private final List<Reply> replies;

    /** Whoever receives the help knows best. */
    Question(Reply... replies) {
        this(new Side[] {Side.NEED}, replies);
    }

    Question(Side[] sides, Reply... replies) {
        this.sides = List.of(sides);
        this.replies = List.of(replies);
    }

    public List<Reply> replies() {
        return replies;
    }

    List<Side> sides() {
        return sides;
    }
}
