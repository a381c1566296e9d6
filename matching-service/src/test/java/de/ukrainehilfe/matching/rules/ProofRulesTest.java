package de.ukrainehilfe.matching.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is alone with somebody under age has shown a certificate, and who does what needs training has done it. */
class ProofRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Story ali = Stories.aliMentors();
    private final Story marta = Stories.martaLearnsGerman();
    private final Story child = marta.with("details.minors", true);
    private final Story gerda = Stories.gerdaGoesAlong();
    private final Story pupil = Stories.danyloAtTheOffice().with("details.minors", true);
    private final Story oksana = Stories.oksanaInterprets();
    private final Story petro = Stories.petroAtTheDoctor();

    @Test
    void withoutACertificateNobodyIsAloneWithAChild() {
        assertEquals("", broken(ali, marta));
        assertEquals("vetted", broken(ali, child));
        assertEquals("vetted", broken(gerda, pupil));
        assertEquals("", broken(ali.with("vettedUntil", "2030-01-01"), child));
        assertEquals("", broken(gerda.with("vettedUntil", "2030-01-01"), pupil));
    }

    @Test
    void theCertificateStillCountsWhenItBegins() {
        LocalDate begins = Meeting.of(ali, child).firstDay();
        assertEquals("", broken(ali.with("vettedUntil", begins.toString()), child));
        assertEquals(
                "vetted", broken(ali.with("vettedUntil", begins.minusDays(1).toString()), child));
        Story running = child.with("from", "2026-01-01");
        Story since = ali.with("from", "2026-01-01");
        assertEquals("", broken(since.with("vettedUntil", TODAY.toString()), running));
        assertEquals(
                "vetted", broken(since.with("vettedUntil", TODAY.minusDays(1).toString()), running));
    }

    @Test
    void beforeAnAppointmentItsDayCounts() {
        Story later = pupil.with("details.appointment", Map.of("start", "2027-01-11T10:00:00+01:00", "minutes", 60));
        assertEquals(LocalDate.of(2027, 1, 11), Meeting.of(gerda, later).firstDay());
        assertEquals("vetted", broken(gerda.with("vettedUntil", "2027-01-10"), later));
        assertEquals("", broken(gerda.with("vettedUntil", "2027-01-11"), later));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MENTORING_TRAINING", "INTERPRETER_TRAINING", "CHILD_PROTECTION"})
    void onlyTheTrainingOfTheKindOpensIt(String code) {
        assertEquals(code.equals("MENTORING_TRAINING") ? "" : "trained", broken(trained(ali, code), asking(marta)));
        assertEquals(
                code.equals("INTERPRETER_TRAINING") ? "" : "trained", broken(trained(oksana, code), asking(petro)));
        assertEquals(
                code.equals("CHILD_PROTECTION") ? "" : "trained",
                broken(trained(gerda, code), asking(Stories.danyloAtTheOffice())));
    }

    @Test
    void aTrainingThatIsOverOpensNothing() {
        long toGo = ChronoUnit.DAYS.between(TODAY, Meeting.of(ali, marta).firstDay());
        Story until = ali.with(
                "trainings",
                List.of(Map.of(
                        "code",
                        "MENTORING_TRAINING",
                        "until",
                        TODAY.plusDays(toGo - 1).toString())));
        assertEquals("trained", broken(until, asking(marta)));
    }

    /** A later version of the events may bring one. */
    @Test
    void anUnknownTrainingIsPassedOver() {
        assertEquals("trained", broken(trained(ali, "FIRST_AID"), asking(marta)));
        assertEquals("", broken(trained(ali, "FIRST_AID"), marta));
    }

    private static Story asking(Story need) {
        return need.with("details.trained", true);
    }

    private static Story trained(Story offer, String code) {
        return offer.with("trainings", List.of(Map.of("code", code, "until", "2030-01-01")));
    }

    private static String broken(Story offer, Story need) {
        return HardRules.firstBroken(Meeting.of(offer, need))
                .map(HardRule::name)
                .orElse("");
    }
}
