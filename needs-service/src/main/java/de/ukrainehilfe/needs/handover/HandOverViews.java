package de.ukrainehilfe.needs.handover;

import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.needs.NeedWords;
import de.ukrainehilfe.needs.need.Needs;
import de.ukrainehilfe.needs.need.Portfolio;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Shows hand-overs to whom they concern; in templates {@code inject:handOvers}. */
@Named("handOvers")
@ApplicationScoped
public class HandOverViews {
    private final HandOvers handOvers;
    private final Answering answering;
    private final HandOverTimes times;
    private final Needs needs;
    private final Caller caller;
    private final NeedWords words;
    private final Texts texts;
    private final Clock clock;

    HandOverViews(
            HandOvers handOvers,
            Answering answering,
            HandOverTimes times,
            Needs needs,
            Caller caller,
            NeedWords words,
            Texts texts,
            Clock clock) {
        this.handOvers = handOvers;
        this.answering = answering;
        this.times = times;
        this.needs = needs;
        this.caller = caller;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    HandOverView of(HandOver handOver) {
        boolean visible = Portfolio.of(caller).contains(needs.findById(handOver.needId()));
        return new HandOverView(
                handOver.id(),
                handOver.reference(),
                visible ? handOver.needId() : null,
                handOver.way(),
                handOver.giver(),
                handOver.taker(),
                handOver.status(),
                handOver.askedAt(),
                handOver.answerBy(),
                handOver.decidedAt());
    }

    HandOverCard card(HandOver handOver) {
        HandOverTexts says = texts.of(HandOverTexts.class);
        String own = Portfolio.of(caller).association().orElse(null);
        boolean waiting = handOver.isWaiting();
        return new HandOverCard(
                of(handOver),
                handOver.way() == Way.CLAIMED
                        ? says.wants(house(handOver.taker()), house(handOver.giver()))
                        : says.offers(house(handOver.giver()), house(handOver.taker())),
                waiting ? says.awaited(house(handOver.answerer())) : says.status(handOver.status()),
                waiting ? says.hoursLeft(hoursUntil(handOver.answerBy())) : null,
                words.moment(waiting ? handOver.answerBy() : handOver.decidedAt()),
                waiting && Objects.equals(own, handOver.answerer()),
                waiting && Objects.equals(own, handOver.asker()),
                handOver.status() == HandOverStatus.REFUSED
                        && Objects.equals(own, handOver.answerer())
                        && answering.mayStillBeAccepted(handOver));
    }

    /** The one that waits for an answer about the need; null where none does. */
    public HandOverCard waitingFor(UUID need) {
        return handOvers.waiting(need).map(this::card).orElse(null);
    }

    /** How many wait for the reader's answer. */
    @Transactional
    public long getToAnswer() {
        return handOvers.countFor(Portfolio.of(caller).association().orElse(null));
    }

    /** How long an answer may take. */
    public long getHours() {
        return times.answerWithin().toHours();
    }

    /** An association by its id, or the city. */
    public String house(String association) {
        return association == null ? texts.of(HandOverTexts.class).city() : association;
    }

    /** Begun hours count: the last minutes are still an hour. */
    private long hoursUntil(Instant end) {
        long seconds = Math.max(0, Duration.between(clock.instant(), end).toSeconds());
        return (seconds + Duration.ofHours(1).toSeconds() - 1)
                / Duration.ofHours(1).toSeconds();
    }
}
