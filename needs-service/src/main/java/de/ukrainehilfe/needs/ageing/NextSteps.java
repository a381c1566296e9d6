package de.ukrainehilfe.needs.ageing;

import de.ukrainehilfe.defaults.ageing.AgeingPage;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.needs.NeedWords;
import de.ukrainehilfe.needs.need.Need;
import de.ukrainehilfe.needs.need.NeedStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says of every need what comes next and by when. */
@ApplicationScoped
public class NextSteps {
    private static final Duration FIRST_DAYS_TOGETHER = Duration.ofDays(3);

    private final EntityManager entities;
    private final NeedWords words;
    private final Texts texts;
    private final Clock clock;

    NextSteps(EntityManager entities, NeedWords words, Texts texts, Clock clock) {
        this.entities = entities;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    /** What the matches of a need say about its dates; each may be null. */
    private record Dates(Instant answerBy, Instant confirmedAt) {
        static final Dates NONE = new Dates(null, null);
    }

    private record Due(Step step, Instant at) {}

    /** By the ids of the needs. */
    public Map<UUID, NextStep> of(Collection<Need> needs) {
        List<UUID> ids = needs.stream().map(Need::id).toList();
        Map<UUID, Dates> dates = dates(ids);
        Map<UUID, Due> handOvers = handOvers(ids);
        return needs.stream().collect(Collectors.toMap(Need::id, need -> {
            Due handOver = handOvers.get(need.id());
            return inWords(handOver != null ? handOver : next(need, dates.getOrDefault(need.id(), Dates.NONE)));
        }));
    }

    private static Due next(Need need, Dates dates) {
        Instant since = need.facts().openSince();
        if (need.status().isOver()) {
            return new Due(Step.NOTHING, null);
        }
        if (need.facts().details().forYouthOffice()) {
            return new Due(Step.INFORM_YOUTH_OFFICE, since);
        }
        if (need.status() == NeedStatus.MATCHED && dates.confirmedAt() != null) {
            return new Due(Step.ASK_WHETHER_IT_HELPS, dates.confirmedAt().plus(FIRST_DAYS_TOGETHER));
        }
        if (need.progress().reserved() > 0 && dates.answerBy() != null) {
            return new Due(Step.AWAIT_ANSWERS, dates.answerBy());
        }
        return new Due(Step.FIND_HELP, since.plus(AgeingPage.FIRST_WORD));
    }

    private NextStep inWords(Due due) {
        String what = texts.of(AgeingTexts.class).step(due.step());
        if (due.at() == null) {
            return new NextStep(what, null, false);
        }
        boolean hoursCount = due.step() == Step.ANSWER_CLAIM || due.step() == Step.AWAIT_TAKER;
        return new NextStep(
                what,
                hoursCount ? words.moment(due.at()) : words.day(due.at()),
                due.at().isBefore(clock.instant()));
    }

    private Map<UUID, Dates> dates(List<UUID> needs) {
        if (needs.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select needId as need, min(case when status = 'APPROVED' then answerBy end) as answerBy,"
                                + " max(confirmedAt) as confirmedAt from NeedMatch where needId in :needs group by needId",
                        Tuple.class)
                .setParameter("needs", needs)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("need", UUID.class),
                        row -> new Dates(row.get("answerBy", Instant.class), row.get("confirmedAt", Instant.class))));
    }

    /** What comes first where somebody waits to hear who looks after the need. */
    private Map<UUID, Due> handOvers(List<UUID> needs) {
        if (needs.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select needId as need, (way = CLAIMED) as claimed, answerBy as answerBy from HandOver"
                                + " where needId in :needs and status = WAITING",
                        Tuple.class)
                .setParameter("needs", needs)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("need", UUID.class),
                        row -> new Due(
                                row.get("claimed", Boolean.class) ? Step.ANSWER_CLAIM : Step.AWAIT_TAKER,
                                row.get("answerBy", Instant.class))));
    }
}
