package de.ukrainehilfe.matching.match;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.http.Versions;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.matching.match.Ledger.Held;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.rules.HardRules;
import de.ukrainehilfe.matching.rules.Pair;
import de.ukrainehilfe.matching.rules.RuleWords;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What a coordinator decides about a match. Every refusal says why, in the coordinator's language. */
@ApplicationScoped
public class Decisions {
    private final Ledger ledger;
    private final Matches matches;
    private final Rivals rivals;
    private final MatchLimits limits;
    private final Timetable timetable;
    private final RuleWords rules;
    private final Caller caller;
    private final Texts texts;
    private final Event<Decided> decided;
    private final Clock clock;

    /** A coordinator has approved or rejected; heard within the service only. */
    public record Decided(UUID match) {}

    Decisions(
            Ledger ledger,
            Matches matches,
            Rivals rivals,
            MatchLimits limits,
            Timetable timetable,
            RuleWords rules,
            Caller caller,
            Texts texts,
            Event<Decided> decided,
            Clock clock) {
        this.ledger = ledger;
        this.matches = matches;
        this.rivals = rivals;
        this.limits = limits;
        this.timetable = timetable;
        this.rules = rules;
        this.caller = caller;
        this.texts = texts;
        this.decided = decided;
        this.clock = clock;
    }

    /** Asks both sides and keeps the quantity for them; refuses where the rules no longer allow it or nothing is left. */
    @Transactional
    public Match approve(UUID id, String ifMatch) {
        Held held = hold(id, ifMatch, MatchStatus.APPROVED);
        requireBothThere(held);
        Pair pair = ledger.pair(held);
        HardRules.firstBroken(pair).ifPresent(rule -> {
            throw conflict("nothing-left", rules.of(rule, pair));
        });
        requireAskable(held.offer());
        Instant now = clock.instant();
        held.match().approve(who(), timetable.answerBy(held.match(), now), now);
        ledger.reserve(held);
        matches.tell(held.match());
        decided.fire(new Decided(id));
        rivals.yieldTo(held);
        return held.match();
    }

    @Transactional
    public Match reject(UUID id, RejectReason reason, String ifMatch) {
        Held held = hold(id, ifMatch, MatchStatus.REJECTED);
        ledger.end(held.match(), held.offer(), MatchStatus.REJECTED, reason);
        decided.fire(new Decided(id));
        return held.match();
    }

    /** The help has taken place; what was given stays given. */
    @Transactional
    public Match complete(UUID id, String ifMatch) {
        Held held = hold(id, ifMatch, MatchStatus.COMPLETED);
        ledger.complete(held);
        return held.match();
    }

    @Transactional
    public Match end(UUID id, EndReason reason, String ifMatch) {
        Held held = hold(id, ifMatch, MatchStatus.ENDED);
        ledger.end(held.match(), held.offer(), MatchStatus.ENDED, reason);
        return held.match();
    }

    private Held hold(UUID id, String ifMatch, MatchStatus next) {
        Held held = ledger.hold(id);
        if (ifMatch != null) {
            Versions.requireMatch(ifMatch, held.match().version);
        }
        if (!held.match().status().canBecome(next)) {
            MatchTexts words = texts.of(MatchTexts.class);
            throw conflict("wrong-state", words.isNow(words.status(held.match().status())));
        }
        return held;
    }

    /** The account that decides; null where no request is behind it. */
    private String who() {
        return Arc.container().requestContext().isActive() ? caller.name() : null;
    }

    private void requireBothThere(Held held) {
        if (!held.offer().isOpen() || !held.need().status().isAlive()) {
            throw conflict("no-longer-there", texts.of(MatchTexts.class).noLongerThere());
        }
    }

    /** An association has an office that answers; a private helper who is asked too often stops answering. */
    private void requireAskable(Offer offer) {
        if (offer.association() == null && matches.openQuestions(offer.id()) >= limits.openQuestions()) {
            throw conflict("asked-enough", texts.of(MatchTexts.class).askedEnough());
        }
    }

    private static Refusal conflict(String code, String text) {
        return new Refusal(Status.CONFLICT, code, text);
    }
}
