package de.ukrainehilfe.needs.handover;

import de.ukrainehilfe.needs.need.Needs;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Takes silence for an answer once the time is up: a claim is granted, an offer lapses. */
@ApplicationScoped
class Silence {
    private static final int AT_ONCE = 200;

    private final HandOvers handOvers;
    private final Needs needs;
    private final Clock clock;

    Silence(HandOvers handOvers, Needs needs, Clock clock) {
        this.handOvers = handOvers;
        this.needs = needs;
        this.clock = clock;
    }

    @Scheduled(every = "${needs.hand-over.check-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        List<UUID> overdue = QuarkusTransaction.requiringNew().call(() -> handOvers.overdue(AT_ONCE));
        overdue.forEach(id -> QuarkusTransaction.requiringNew().run(() -> settle(id)));
    }

    /** Held and looked at again: somebody may have answered meanwhile, or another instance may have been here. */
    private void settle(UUID id) {
        UUID need = handOvers.findById(id).needId();
        needs.toChange(need).ifPresent(held -> {
            HandOver handOver = handOvers.findById(id, LockModeType.PESSIMISTIC_WRITE);
            handOvers.getEntityManager().refresh(handOver);
            if (handOver.isOverdue(clock.instant())) {
                handOvers.passSilently(handOver, held);
            }
        });
    }
}
