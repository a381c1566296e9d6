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
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Begins hand-overs. A need is claimed by the number that the person shows, so nobody learns of needs by claiming. Of
 * several who ask, the first is heard; who asks twice has asked once.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Asking {
    private final HandOvers handOvers;
    private final Answering answering;
    private final Needs needs;
    private final Caller caller;
    private final Texts texts;

    Asking(HandOvers handOvers, Answering answering, Needs needs, Caller caller, Texts texts) {
        this.handOvers = handOvers;
        this.answering = answering;
        this.needs = needs;
        this.caller = caller;
        this.texts = texts;
    }

    /** The caller wants to look after the need with this number. */
    HandOver claim(String reference) {
        Need need = needs.toChange(reference.strip().toUpperCase(Locale.ROOT))
                .orElseThrow(() -> Refusal.field("reference", words().noSuchNumber()));
        String own = Portfolio.of(caller).association().orElse(null);
        if (Objects.equals(need.association(), own)) {
            return handOvers
                    .lastDone(need.id())
                    .filter(done -> Objects.equals(done.taker(), own))
                    .orElseThrow(() -> refused("already-yours", words().alreadyYours()));
        }
        requireAlive(need);
        if (need.facts().details().forYouthOffice()) {
            throw refused("youth-office", words().youthOffice());
        }
        Optional<HandOver> waiting = handOvers.waiting(need.id());
        if (waiting.isPresent()) {
            return sameOrAgreed(waiting.get(), Way.CLAIMED, own, need);
        }
        return need.association() == null
                ? handOvers.take(need, own, caller.name())
                : handOvers.ask(need, Way.CLAIMED, own, caller.name());
    }

    /** The caller, who looks after the need, wants the taker to do so; null is the city. */
    HandOver offer(UUID id, String taker) {
        Portfolio portfolio = Portfolio.of(caller);
        Need need = needs.toChange(id, portfolio);
        if (!Objects.equals(need.association(), portfolio.association().orElse(null))) {
            throw new Refusal(Status.FORBIDDEN, "not-in-charge", words().notInCharge());
        }
        if (Objects.equals(need.association(), taker)) {
            throw Refusal.field("association", words().alreadyYours());
        }
        requireAlive(need);
        return handOvers
                .waiting(need.id())
                .map(waiting -> sameOrAgreed(waiting, Way.OFFERED, taker, need))
                .orElseGet(() -> handOvers.ask(need, Way.OFFERED, taker, caller.name()));
    }

    /** Asked again, it is the same; where one offers and the other claims, both have said yes. */
    private HandOver sameOrAgreed(HandOver waiting, Way way, String taker, Need need) {
        if (!Objects.equals(waiting.taker(), taker)) {
            throw refused("asked-already", words().askedAlready());
        }
        return waiting.way() == way ? waiting : answering.agree(waiting, need);
    }

    private void requireAlive(Need need) {
        if (need.status().isOver()) {
            throw refused("wrong-state", words().isOver());
        }
    }

    private static Refusal refused(String code, String text) {
        return new Refusal(Status.CONFLICT, code, text);
    }

    private HandOverTexts words() {
        return texts.of(HandOverTexts.class);
    }
}
