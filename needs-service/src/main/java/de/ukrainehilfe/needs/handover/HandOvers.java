package de.ukrainehilfe.needs.handover;

import de.ukrainehilfe.defaults.events.Outbox;
import de.ukrainehilfe.needs.history.Happening;
import de.ukrainehilfe.needs.history.NeedHistory;
import de.ukrainehilfe.needs.need.Need;
import de.ukrainehilfe.needs.need.NeedEvent;
import de.ukrainehilfe.needs.need.NeedEvent.NeedClosed;
import de.ukrainehilfe.needs.need.Needs;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All hand-overs; what becomes of one is written down, told, and done to its need in one transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HandOvers implements PanacheRepositoryBase<HandOver, UUID> {
    private final Needs needs;
    private final NeedHistory history;
    private final Outbox outbox;
    private final HandOverTimes times;
    private final Clock clock;

    HandOvers(Needs needs, NeedHistory history, Outbox outbox, HandOverTimes times, Clock clock) {
        this.needs = needs;
        this.history = history;
        this.outbox = outbox;
        this.times = times;
        this.clock = clock;
    }

    HandOver ask(Need need, Way way, String taker, String by) {
        Instant now = clock.instant();
        HandOver asked = HandOver.asked(need, way, taker, by, now, now.plus(times.answerWithin()));
        persist(asked);
        history.did(
                need.id(),
                way == Way.CLAIMED ? Happening.CLAIMED : Happening.OFFERED,
                way == Way.CLAIMED ? need.association() : taker);
        outbox.publish(NeedEvent.TOPIC, new HandOverEvent.Asked(asked.facts()));
        return asked;
    }

    /** Nobody looks after the need, so nobody is asked. */
    HandOver take(Need need, String taker, String by) {
        HandOver taken = HandOver.taken(need, taker, by, clock.instant());
        persist(taken);
        history.did(need.id(), Happening.TAKEN, null);
        needs.moveTo(need, taker);
        outbox.publish(NeedEvent.TOPIC, new HandOverEvent.Decided(taken.facts()));
        return taken;
    }

    /** The caller decides; the caller holds the need. */
    void decide(HandOver handOver, HandOverStatus decision, String by, Need need) {
        handOver.become(decision, by, clock.instant());
        history.did(need.id(), Happening.valueOf(decision.name()), null);
        told(handOver, need);
    }

    /** Nobody answered in time; the caller holds the need. */
    void passSilently(HandOver handOver, Need need) {
        handOver.become(handOver.bySilence(), null, clock.instant());
        history.happened(need.id(), Happening.valueOf(handOver.status().name()), handOver.taker());
        told(handOver, need);
    }

    private void told(HandOver handOver, Need need) {
        if (handOver.status().isDone()) {
            needs.moveTo(need, handOver.taker());
        }
        outbox.publish(NeedEvent.TOPIC, new HandOverEvent.Decided(handOver.facts()));
    }

    /** Nothing is left to hand over. */
    void overtake(@Observes NeedClosed closed) {
        waiting(closed.id()).ifPresent(handOver -> {
            handOver.become(HandOverStatus.OVERTAKEN, null, clock.instant());
            history.happened(closed.id(), Happening.OVERTAKEN, null);
            outbox.publish(NeedEvent.TOPIC, new HandOverEvent.Decided(handOver.facts()));
        });
    }

    Optional<HandOver> waiting(UUID need) {
        return find("needId = ?1 and status = WAITING", need).firstResultOptional();
    }

    List<HandOver> waiting(Collection<UUID> needs) {
        return needs.isEmpty() ? List.of() : list("needId in ?1 and status = WAITING", needs);
    }

    /** How many wait for the side's answer; null is the city. */
    long countFor(String side) {
        return count(
                "status = WAITING and (way = CLAIMED and giver is not distinct from cast(?1 as string)"
                        + " or way = OFFERED and taker is not distinct from cast(?1 as string))",
                side);
    }

    /** The last by which the need came to where it is. */
    Optional<HandOver> lastDone(UUID need) {
        return find("needId = ?1 and status in (ACCEPTED, BY_SILENCE) order by id desc", need)
                .firstResultOptional();
    }

    /** Those whose time is up, the longest overdue first. */
    List<UUID> overdue(int atMost) {
        return find("status = WAITING and answerBy <= ?1 order by answerBy", clock.instant())
                .page(Page.ofSize(atMost))
                .stream()
                .map(HandOver::id)
                .toList();
    }

    /** Those of one side, newest first; the side null is the city, which sees what concerns others too. */
    List<HandOver> of(String side, boolean waiting, UUID after, int limit) {
        String query = (waiting ? "status = WAITING" : "status <> WAITING")
                + " and (cast(?1 as string) is null or giver = ?1 or taker = ?1)"
                + " and (cast(?2 as uuid) is null or id < ?2) order by id desc";
        return find(query, side, after).page(Page.ofSize(limit)).list();
    }
}
