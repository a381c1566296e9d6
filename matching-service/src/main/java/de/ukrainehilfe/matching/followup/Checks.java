package de.ukrainehilfe.matching.followup;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.matching.incident.Incidents;
import de.ukrainehilfe.matching.match.EndReason;
import de.ukrainehilfe.matching.match.FollowUpTimes;
import de.ukrainehilfe.matching.match.Ledger;
import de.ukrainehilfe.matching.match.Ledger.Held;
import de.ukrainehilfe.matching.match.Match;
import de.ukrainehilfe.matching.match.MatchEvent.Asked;
import de.ukrainehilfe.matching.match.MatchEvent.Extended;
import de.ukrainehilfe.matching.match.MatchStatus;
import de.ukrainehilfe.matching.match.Matches;
import de.ukrainehilfe.matching.match.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks how it went, and lets the match follow what is said. */
@ApplicationScoped
public class Checks {
    private final EntityManager entities;
    private final Matches matches;
    private final Ledger ledger;
    private final Incidents incidents;
    private final Timetable timetable;
    private final FollowUpTimes times;
    private final Caller caller;
    private final Texts texts;
    private final Clock clock;

    Checks(
            EntityManager entities,
            Matches matches,
            Ledger ledger,
            Incidents incidents,
            Timetable timetable,
            FollowUpTimes times,
            Caller caller,
            Texts texts,
            Clock clock) {
        this.entities = entities;
        this.matches = matches;
        this.ledger = ledger;
        this.incidents = incidents;
        this.timetable = timetable;
        this.times = times;
        this.caller = caller;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param already something was said before, and that stays */
    public record Taken(Check check, boolean already) {}

    /** The match is held by the caller. */
    void ask(Match match, Question question) {
        match.done();
        question.sides().forEach(side -> {
            Check check = new Check(match.id(), question, side, clock.instant());
            entities.persist(check);
            match.touched();
            matches.tell(match, facts -> new Asked(facts, check.id, question.name(), side));
        });
    }

    Optional<Check> find(UUID id) {
        return Optional.ofNullable(entities.find(Check.class, id));
    }

    List<Check> of(UUID match) {
        return entities.createQuery("from Check where matchId = :match order by askedAt, id", Check.class)
                .setParameter("match", match)
                .getResultList();
    }

    /** Questions about help that goes on, which nobody answered in time: somebody should call. */
    List<Check> toCall() {
        return entities.createQuery(
                        "select c from Check c, Match m where m.id = c.matchId and c.reply is null and c.askedAt < :limit"
                                + " and m.status = CONFIRMED order by c.askedAt",
                        Check.class)
                .setParameter("limit", clock.instant().minus(times.callAfter()))
                .setMaxResults(100)
                .getResultList();
    }

    /** Takes what was said, once, and does what follows from it. */
    @Transactional
    public Taken reply(UUID id, Reply said, Integer given) {
        Check found = find(id).orElseThrow(Refusal::notFound);
        Held held = ledger.hold(found.matchId);
        entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        if (!found.question.replies().contains(said)) {
            throw Refusal.field("reply", texts.problems().notReadable());
        }
        if (!found.takes(said)) {
            return new Taken(found, true);
        }
        requirePart(said, given, held.match());
        found.replied(
                said, said == Reply.PART ? given : null, caller.isAnonymous() ? null : caller.name(), clock.instant());
        if (said == Reply.NOT_SAFE) {
            incidents.open(held, found.side);
        } else if (held.match().status() == MatchStatus.CONFIRMED) {
            follow(found, held);
        }
        return new Taken(found, false);
    }

    private void follow(Check check, Held held) {
        switch (check.reply) {
            case HAPPENED, ALL -> ledger.complete(held);
            case PART -> ledger.completeWith(check.given, held);
            case NOT_HAPPENED, NOTHING -> end(held, EndReason.NO_SHOW);
            case NOT_THERE ->
                end(held, check.question == Question.DAY_3 ? EndReason.DID_NOT_COME : EndReason.LEFT_EARLY);
            case STOPPED -> end(held, EndReason.STOPPED);
            case GO_ON -> goOn(check, held.match());
            case FINE, LET_END, NOT_SAFE -> {
                // it goes on; what is not safe, a coordinator decides about
            }
        }
    }

    /** It goes on once both want that. */
    private void goOn(Check check, Match match) {
        boolean both = of(match.id()).stream()
                .filter(asked -> asked.question == check.question)
                .allMatch(asked -> asked.reply == Reply.GO_ON);
        if (both) {
            match.lastsUntil(timetable.nextEnd(match));
            matches.tell(match, Extended::new);
        }
    }

    private void end(Held held, EndReason reason) {
        ledger.end(held.match(), held.offer(), MatchStatus.ENDED, reason);
    }

    private void requirePart(Reply said, Integer given, Match match) {
        if (said == Reply.PART && (given == null || given < 1 || given >= match.quantity())) {
            throw Refusal.field("given", texts.of(CheckTexts.class).howMuch(match.quantity() - 1));
        }
    }
}
