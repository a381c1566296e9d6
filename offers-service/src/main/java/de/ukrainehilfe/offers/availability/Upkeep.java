package de.ukrainehilfe.offers.availability;

import de.ukrainehilfe.defaults.events.Outbox;
import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.offers.offer.NextAction;
import de.ukrainehilfe.offers.offer.Offer;
import de.ukrainehilfe.offers.offer.OfferEvent;
import de.ukrainehilfe.offers.offer.OfferStatus;
import de.ukrainehilfe.offers.offer.OfferStatus.Step;
import de.ukrainehilfe.offers.offer.Offers;
import de.ukrainehilfe.offers.offer.Rhythm;
import de.ukrainehilfe.offers.offer.UpkeepTimes;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Asks whether offers still hold. Each offer is taken in a transaction of its own, by its lock, and looked at again: of
 * several instances, or after a crash, each step is done once.
 */
@ApplicationScoped
class Upkeep {
    private static final String TOPIC = "offers";

    private final Offers offers;
    private final Outbox outbox;
    private final Rhythm rhythm;
    private final UpkeepTimes times;
    private final Clock clock;

    Upkeep(Offers offers, Outbox outbox, Rhythm rhythm, UpkeepTimes times, Clock clock) {
        this.offers = offers;
        this.outbox = outbox;
        this.rhythm = rhythm;
        this.times = times;
        this.clock = clock;
    }

    /** What came of the click. */
    record Kept(Offer offer, boolean already) {}

    @Scheduled(
            every = "${offers.upkeep.check-every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        Instant now = clock.instant();
        List<UUID> due = QuarkusTransaction.requiringNew().call(() -> {
            List<UUID> found =
                    new ArrayList<>(offers.toAsk(now.minus(times.askEvery()), times.questions(), times.atOnce()));
            found.addAll(offers.silentSince(now.minus(times.silentAfter()), times.questions(), times.atOnce()));
            found.addAll(offers.unmatchedSince(now.minus(times.unmatchedAfter()), times.atOnce()));
            return found;
        });
        due.forEach(id ->
                QuarkusTransaction.requiringNew().run(() -> offers.locked(id).ifPresent(offer -> act(offer, now))));
    }

    private void act(Offer offer, Instant now) {
        Rhythm.Step next = rhythm.next(offer);
        if (next == null || next.at().isAfter(now)) {
            return;
        }
        news(offer, next.action(), now).ifPresent(event -> outbox.publish(TOPIC, event));
    }

    private static Optional<OfferEvent> news(Offer offer, NextAction action, Instant now) {
        return switch (action) {
            case ASK -> Optional.of(offer.ask(now));
            case PAUSE -> Optional.of(offer.fallSilent());
            case TELL_UNMATCHED -> Optional.of(offer.tellUnmatched(now));
            case EXPIRE, FORGET -> Optional.empty();
        };
    }

    /** The offer still holds, and is open again if it was not for silence or a pause; a second click changes nothing. */
    @Transactional
    Kept keep(UUID id) {
        Offer offer = offers.locked(id).orElseThrow(Refusal::notFound);
        boolean already = !offer.status.isLive()
                || offer.isFrozen()
                || offer.status == OfferStatus.OPEN && offer.questions == 0 && offer.askedAt == null;
        if (!already) {
            boolean wasPaused = offer.status == OfferStatus.PAUSED;
            offer.heard(clock.instant());
            outbox.publish(
                    TOPIC, wasPaused ? offer.take(Step.RESUME, clock.instant()).orElseThrow() : offer.kept());
        }
        return new Kept(offer, already);
    }

    /** A pause, by the same link. */
    @Transactional
    Kept pause(UUID id) {
        Offer offer = offers.locked(id).orElseThrow(Refusal::notFound);
        boolean already = offer.status != OfferStatus.OPEN;
        if (!already) {
            offer.heard(clock.instant());
            outbox.publish(TOPIC, offer.take(Step.PAUSE, clock.instant()).orElseThrow());
        }
        return new Kept(offer, already);
    }

    /** Somebody has been asked to take it up, or has agreed to: a sign of life, and no reason to say that nobody came. */
    @Transactional
    void matched(UUID id, boolean agreed, Instant at) {
        offers.locked(id).ifPresent(offer -> {
            if (offer.matchedAt == null) {
                offer.matchedAt = at;
            }
            if (agreed && (offer.heardAt == null || offer.heardAt.isBefore(at))) {
                offer.heard(at);
            }
        });
    }
}
