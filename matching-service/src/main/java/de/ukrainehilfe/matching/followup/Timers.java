package de.ukrainehilfe.matching.followup;

import de.ukrainehilfe.matching.match.FollowUpTimes;
import de.ukrainehilfe.matching.match.Ledger;
import de.ukrainehilfe.matching.match.Ledger.Held;
import de.ukrainehilfe.matching.match.Match;
import de.ukrainehilfe.matching.match.MatchEvent.Reminded;
import de.ukrainehilfe.matching.match.MatchStatus;
import de.ukrainehilfe.matching.match.Matches;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Does what is to be done by itself once its time has come. Each match is taken in a transaction of its own, by its lock,
 * and looked at again: of several instances, or after a crash, each step is done once.
 */
@ApplicationScoped
class Timers {
    private static final Logger LOG = Logger.getLogger(Timers.class);

    private final Matches matches;
    private final Ledger ledger;
    private final Checks checks;
    private final FollowUpTimes times;
    private final Clock clock;

    Timers(Matches matches, Ledger ledger, Checks checks, FollowUpTimes times, Clock clock) {
        this.matches = matches;
        this.ledger = ledger;
        this.checks = checks;
        this.times = times;
        this.clock = clock;
    }

    @Scheduled(every = "${matching.follow-up.check-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        List<UUID> due = QuarkusTransaction.requiringNew().call(() -> matches.due(clock.instant(), times.atOnce()));
        due.forEach(this::alone);
    }

    private void alone(UUID id) {
        try {
            QuarkusTransaction.requiringNew().run(() -> act(ledger.hold(id)));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Match %s waits for the next run", id);
        }
    }

    private void act(Held held) {
        Match match = held.match();
        if (!match.isDue(clock.instant())) {
            return;
        }
        switch (match.nextAction()) {
            case REMIND -> remind(match);
            case EXPIRE -> ledger.end(match, held.offer(), MatchStatus.EXPIRED, null);
            case ASK_DAY_3 -> checks.ask(match, Question.DAY_3);
            case ASK_DAY_30 -> checks.ask(match, Question.DAY_30);
            case ASK_HELD -> checks.ask(match, Question.HELD);
            case ASK_GIVEN -> checks.ask(match, Question.GIVEN);
            case ASK_WEEK_4 -> checks.ask(match, Question.WEEK_4);
            case ASK_MID_TERM -> checks.ask(match, Question.MID_TERM);
            case ASK_MONTH_5 -> checks.ask(match, Question.MONTH_5);
            case COMPLETE -> ledger.completeStay(held);
            case DECIDE -> throw new IllegalStateException("a decision is a person's");
        }
    }

    private void remind(Match match) {
        match.done();
        matches.tell(match, facts -> new Reminded(facts, match.unanswered()));
    }
}
