package de.ukrainehilfe.matching.match;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.matching.match.Ledger.Held;
import de.ukrainehilfe.matching.search.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.UUID;

/** What the two sides say to an approved match. Two yes confirm it, one no ends it. */
@ApplicationScoped
public class Answers {
    private final Ledger ledger;
    private final Matches matches;
    private final Timetable timetable;
    private final Texts texts;
    private final Clock clock;

    Answers(Ledger ledger, Matches matches, Timetable timetable, Texts texts, Clock clock) {
        this.ledger = ledger;
        this.matches = matches;
        this.timetable = timetable;
        this.texts = texts;
        this.clock = clock;
    }

    /** Takes a side's answer; the same answer again changes nothing, another one after the decision is refused. */
    @Transactional
    public Match answer(UUID id, Side side, Answer answer) {
        Held held = ledger.hold(id);
        Match match = held.match();
        if (match.answer(side) == answer) {
            return match;
        }
        if (match.status() != MatchStatus.APPROVED) {
            MatchTexts words = texts.of(MatchTexts.class);
            throw new Refusal(Status.CONFLICT, "wrong-state", words.decidedAlready(words.status(match.status())));
        }
        if (match.answer(side, answer, clock.instant())) {
            told(held);
        }
        return match;
    }

    private void told(Held held) {
        if (held.match().status() == MatchStatus.CONFIRMED) {
            timetable.agree(held.match());
            matches.tell(held.match());
        } else {
            ledger.settle(held.match(), held.offer(), true);
        }
    }
}
