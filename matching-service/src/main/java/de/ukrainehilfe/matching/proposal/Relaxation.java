package de.ukrainehilfe.matching.proposal;

import de.ukrainehilfe.matching.pool.Level;
import de.ukrainehilfe.matching.pool.Mode;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.NeedDetails;
import de.ukrainehilfe.matching.pool.NeedDetails.Conversation;
import de.ukrainehilfe.matching.pool.NeedDetails.Household;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something a coordinator may talk about with the person in need, if nothing fits. What protects people or keeps them
 * together is not on the list.
 *
 * @param relaxed the need in the ways it could be asked instead; none where it would be no different
 */
record Relaxation(
        String criterion, Function<Need, Stream<Need>> relaxed, BiFunction<CandidateTexts, String, String> sentence) {
    private static final int DAYS_TO_MOVE = 14;

    static final List<Relaxation> ALL = List.of(
            new Relaxation("dates", Relaxation::dates, CandidateTexts::moreWithOtherDates),
            new Relaxation("pets", Relaxation::pets, CandidateTexts::moreWithoutPet),
            new Relaxation("barrier-free", Relaxation::steps, CandidateTexts::moreWithSteps),
            new Relaxation("language", Relaxation::level, CandidateTexts::moreWithLowerLevel),
            new Relaxation("mode", Relaxation::mode, CandidateTexts::moreInAnotherWay),
            new Relaxation("time", Relaxation::time, CandidateTexts::moreAtAnotherTime));

    private static Stream<Need> dates(Need need) {
        if (need.details() instanceof Conversation) {
            return Stream.empty();
        }
        return Stream.of(need.asking(
                need.details(),
                need.from().minusDays(DAYS_TO_MOVE),
                need.until() == null ? null : need.until().plusDays(DAYS_TO_MOVE)));
    }

    private static Stream<Need> pets(Need need) {
        return need.details() instanceof Household home && home.pets()
                ? with(
                        need,
                        new Household(
                                home.adults(),
                                home.children(),
                                home.barrierFree(),
                                false,
                                home.womenOnly(),
                                home.unaccompaniedMinor()))
                : Stream.empty();
    }

    private static Stream<Need> steps(Need need) {
        return need.details() instanceof Household home && home.barrierFree()
                ? with(
                        need,
                        new Household(
                                home.adults(),
                                home.children(),
                                false,
                                home.pets(),
                                home.womenOnly(),
                                home.unaccompaniedMinor()))
                : Stream.empty();
    }

    private static Stream<Need> level(Need need) {
        return need.details() instanceof Conversation talk && talk.level() != Level.A1
                ? with(
                        need,
                        new Conversation(
                                talk.from(),
                                talk.to(),
                                Level.A1,
                                talk.mode(),
                                talk.subject(),
                                talk.appointment(),
                                talk.trained()))
                : Stream.empty();
    }

    private static Stream<Need> mode(Need need) {
        return need.details() instanceof Conversation talk
                ? Arrays.stream(Mode.values())
                        .filter(mode -> mode != talk.mode())
                        .flatMap(mode -> with(
                                need,
                                new Conversation(
                                        talk.from(),
                                        talk.to(),
                                        talk.level(),
                                        mode,
                                        talk.subject(),
                                        talk.appointment(),
                                        talk.trained())))
                : Stream.empty();
    }

    private static Stream<Need> time(Need need) {
        return need.details() instanceof Conversation talk && talk.appointment() != null
                ? with(
                        need,
                        new Conversation(
                                talk.from(),
                                talk.to(),
                                talk.level(),
                                talk.mode(),
                                talk.subject(),
                                null,
                                talk.trained()))
                : Stream.empty();
    }

    private static Stream<Need> with(Need need, NeedDetails details) {
        return Stream.of(need.asking(details, need.from(), need.until()));
    }
}
