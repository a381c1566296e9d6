package de.ukrainehilfe.needs.handover;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.needs.need.Need;
import de.ukrainehilfe.needs.need.Needs;
import de.ukrainehilfe.needs.need.Portfolio;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

/**
 * Ends hand-overs. A yes overrides a no that somebody else of the same house gave before, never the other way round; the
 * same answer again changes nothing; once the time is up, silence has answered.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Answering {
    private final HandOvers handOvers;
    private final Needs needs;
    private final Caller caller;
    private final Texts texts;
    private final Clock clock;

    Answering(HandOvers handOvers, Needs needs, Caller caller, Texts texts, Clock clock) {
        this.handOvers = handOvers;
        this.needs = needs;
        this.caller = caller;
        this.texts = texts;
        this.clock = clock;
    }

    /** What somebody says to a hand-over. */
    enum Answer {
        ACCEPT,
        REFUSE,
        WITHDRAW
    }

    private record Held(HandOver handOver, Need need) {}

    HandOver answer(UUID id, Answer answer) {
        Held held = hold(id);
        String entitled = answer == Answer.WITHDRAW
                ? held.handOver().asker()
                : held.handOver().answerer();
        if (!Objects.equals(own(), entitled)) {
            throw new Refusal(Status.FORBIDDEN, "other-side", words().otherSide());
        }
        return switch (answer) {
            case ACCEPT -> accept(held);
            case REFUSE -> end(held, HandOverStatus.REFUSED);
            case WITHDRAW -> end(held, HandOverStatus.WITHDRAWN);
        };
    }

    /** Both sides want it. */
    HandOver agree(HandOver waiting, Need need) {
        handOvers.decide(waiting, HandOverStatus.ACCEPTED, caller.name(), need);
        return waiting;
    }

    private HandOver accept(Held held) {
        HandOver handOver = held.handOver();
        if (handOver.status().isDone()) {
            return handOver;
        }
        boolean open = handOver.isWaiting() || mayStillBeAccepted(handOver);
        if (!open || handOver.isOverdue(clock.instant()) && handOver.way() == Way.OFFERED) {
            throw settled(handOver);
        }
        handOvers.decide(handOver, HandOverStatus.ACCEPTED, caller.name(), held.need());
        return handOver;
    }

    /** Whether a no may still become a yes: nothing has happened to the need since. */
    boolean mayStillBeAccepted(HandOver handOver) {
        return handOver.status() == HandOverStatus.REFUSED
                && needs.findByIdOptional(handOver.needId())
                        .filter(need -> !need.status().isOver())
                        .filter(need -> Objects.equals(need.association(), handOver.giver()))
                        .isPresent()
                && handOvers.waiting(handOver.needId()).isEmpty();
    }

    private HandOver end(Held held, HandOverStatus status) {
        HandOver handOver = held.handOver();
        if (handOver.status() == status) {
            return handOver;
        }
        if (!handOver.isWaiting() || handOver.isOverdue(clock.instant())) {
            throw settled(handOver);
        }
        handOvers.decide(handOver, status, caller.name(), held.need());
        return handOver;
    }

    /** The hand-over as it is now, with its need held until the transaction ends; 404 for whom it does not concern. */
    private Held hold(UUID id) {
        HandOver seen = handOvers
                .findByIdOptional(id)
                .filter(found -> caller.isCoordinator() || found.concerns(own()))
                .orElseThrow(Refusal::notFound);
        Need need = needs.toChange(seen.needId()).orElseThrow(Refusal::notFound);
        handOvers.getEntityManager().refresh(seen);
        return new Held(seen, need);
    }

    private String own() {
        return Portfolio.of(caller).association().orElse(null);
    }

    private Refusal settled(HandOver handOver) {
        HandOverStatus status = handOver.isWaiting() ? handOver.bySilence() : handOver.status();
        return new Refusal(Status.CONFLICT, "settled", words().settled(words().status(status)));
    }

    private HandOverTexts words() {
        return texts.of(HandOverTexts.class);
    }
}
