package de.ukrainehilfe.matching.match;

import de.ukrainehilfe.matching.match.Ledger.Held;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Ends approved matches that nobody answered in time. */
@ApplicationScoped
class Expiry {
    private final Matches matches;
    private final Ledger ledger;
    private final MatchLimits limits;
    private final Clock clock;

    Expiry(Matches matches, Ledger ledger, MatchLimits limits, Clock clock) {
        this.matches = matches;
        this.ledger = ledger;
        this.limits = limits;
        this.clock = clock;
    }

    /** One transaction per match, so that one that is being answered does not hold up the others. */
    @Scheduled(every = "${matching.answer.check-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expire() {
        List<UUID> late = QuarkusTransaction.requiringNew()
                .call(() -> matches.unansweredSince(clock.instant(), limits.expiredAtOnce()));
        late.forEach(id -> QuarkusTransaction.requiringNew().run(() -> expire(id)));
    }

    private void expire(UUID id) {
        Held held = ledger.hold(id);
        Match match = held.match();
        if (match.status() == MatchStatus.APPROVED && match.answerBy.isBefore(clock.instant())) {
            ledger.end(match, held.offer(), MatchStatus.EXPIRED, null);
        }
    }
}
