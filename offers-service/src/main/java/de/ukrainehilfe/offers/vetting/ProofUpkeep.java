package de.ukrainehilfe.offers.vetting;

import de.ukrainehilfe.defaults.events.Outbox;
import de.ukrainehilfe.defaults.time.SystemClock;
import de.ukrainehilfe.offers.offer.Offers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Once a day: tells owners of what runs out soon, once for each end, and forgets what is kept for nothing. */
@ApplicationScoped
class ProofUpkeep {
    private static final int AT_ONCE = 500;

    private final Offers offers;
    private final CheckLedger ledger;
    private final Outbox outbox;
    private final VettingTimes times;
    private final Clock clock;

    ProofUpkeep(Offers offers, CheckLedger ledger, Outbox outbox, VettingTimes times, Clock clock) {
        this.offers = offers;
        this.ledger = ledger;
        this.outbox = outbox;
        this.times = times;
        this.clock = clock;
    }

    @Scheduled(
            every = "${offers.vetting.check-every}",
            delayed = "2m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        LocalDate soon = LocalDate.now(clock.withZone(SystemClock.CITY)).plus(times.endingSoon());
        List<UUID> ending = QuarkusTransaction.requiringNew().call(() -> offers.toTellOfProofEndingBy(soon, AT_ONCE));
        ending.forEach(id -> QuarkusTransaction.requiringNew().run(() -> tell(id, soon)));
        ledger.forget(
                clock.instant().atZone(SystemClock.CITY).minus(times.kept()).toInstant());
    }

    /** Of several instances one is first; the other sees that it was told. */
    private void tell(UUID id, LocalDate soon) {
        offers.locked(id)
                .filter(offer -> offer.status.isLive()
                        && offer.proofEnds != null
                        && !offer.proofEnds.isAfter(soon)
                        && !offer.proofEnds.equals(offer.proofEndTold))
                .ifPresent(offer -> outbox.publish("offers", offer.tellProofEnds()));
    }
}
