package de.ukrainehilfe.matching.planning;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.matching.match.Decisions;
import de.ukrainehilfe.matching.match.Match;
import de.ukrainehilfe.matching.proposal.PlannedPair;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;

/** A coordinator's word on a line. Accepting it is an approval like any other, by the same rules and the same locks. */
@ApplicationScoped
class Review {
    /** The helper may be asked again once they have answered: the line stays. */
    private static final String FOR_NOW = "asked-enough";

    private final PlanLines lines;
    private final PlannedPair pairs;
    private final Decisions decisions;
    private final Texts texts;

    Review(PlanLines lines, PlannedPair pairs, Decisions decisions, Texts texts) {
        this.lines = lines;
        this.pairs = pairs;
        this.decisions = decisions;
        this.texts = texts;
    }

    /** Asks both sides; refuses with 409 where what the line uses has changed, and remembers that. */
    PlanLine accept(UUID plan, int line) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                PlanLine held = holdOpen(plan, line);
                Match match = pairs.propose(held.needId(), held.offerId(), held.quantity());
                decisions.approve(match.id(), null);
                lines.become(plan, line, LineState.ACCEPTED, null, match.id());
                return lines.hold(plan, line).orElseThrow();
            });
        } catch (Refusal refusal) {
            if (refusal.getStatusCode() == Status.CONFLICT.getStatusCode() && !FOR_NOW.equals(code(refusal))) {
                QuarkusTransaction.requiringNew().run(() -> remember(plan, line, code(refusal)));
            }
            throw refusal;
        }
    }

    PlanLine drop(UUID plan, int line) {
        return QuarkusTransaction.requiringNew().call(() -> {
            holdOpen(plan, line);
            lines.become(plan, line, LineState.DROPPED, null, null);
            return lines.hold(plan, line).orElseThrow();
        });
    }

    private static String code(Refusal refusal) {
        return String.valueOf(refusal.getParameters().get("code"));
    }

    private void remember(UUID plan, int line, String why) {
        lines.hold(plan, line)
                .filter(held -> held.state() == LineState.OPEN)
                .ifPresent(held -> lines.become(plan, line, LineState.CHANGED, why, null));
    }

    private PlanLine holdOpen(UUID plan, int line) {
        PlanLine held = lines.hold(plan, line).orElseThrow(Refusal::notFound);
        if (held.state() != LineState.OPEN) {
            PlanTexts words = texts.of(PlanTexts.class);
            throw new Refusal(Status.CONFLICT, "decided", words.lineIsNow(words.lineState(held.state())));
        }
        return held;
    }
}
