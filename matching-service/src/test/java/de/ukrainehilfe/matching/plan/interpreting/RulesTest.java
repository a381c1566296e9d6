package de.ukrainehilfe.matching.plan.interpreting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.matching.plan.Spot;
import de.ukrainehilfe.matching.plan.Stay;
import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.NeedDetails.Conversation;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.rules.HardRules;
import de.ukrainehilfe.matching.rules.Pair;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static final Instant NOW = Instant.parse("2020-01-01T12:00:00Z");
    private static final Place HERE = new Place("40223", "Düsseldorf", "NW", 51.2, 6.8, "03", null);

    @Test
    void thePlanAllowsExactlyThePairsThatTheHardRulesAllow() {
        Random random = new Random(5);
        int allowed = 0;
        for (int tried = 0; tried < 20_000; tried++) {
            Conversation wanted = Offices.conversation(random, Offices.appointment(random));
            Volunteer volunteer = unbooked(Offices.volunteer(random));
            InterpretingProblem problem = new InterpretingProblem(
                    List.of(new Request(wanted, new Spot(0, 0), 0, 0)),
                    List.of(volunteer),
                    InterpretingWeights.STANDARD,
                    new int[0][]);
            boolean fits = problem.value(0, 0) > 0;
            assertEquals(HardRules.allow(Pair.of(offer(volunteer), need(wanted), 1, 1, List.of(), NOW)), fits);
            allowed += fits ? 1 : 0;
        }
        assertTrue(allowed > 500, "too few pairs to say anything: " + allowed);
    }

    private static Volunteer unbooked(Volunteer volunteer) {
        return new Volunteer(volunteer.can(), volunteer.stay(), volunteer.home(), List.of());
    }

    private static Offer offer(Volunteer volunteer) {
        int until = volunteer.stay().until();
        return new Offer(
                UUID.randomUUID(),
                "A-7K3M-2Q",
                1,
                1,
                Offer.Status.OPEN,
                Kind.INTERPRETING,
                null,
                HERE,
                LocalDate.ofEpochDay(volunteer.stay().from()),
                until == Stay.OPEN ? null : LocalDate.ofEpochDay(until),
                "uk",
                NOW,
                volunteer.can(),
                0,
                null);
    }

    private static Need need(Conversation wanted) {
        return new Need(
                UUID.randomUUID(),
                "B-7K3M-2Q",
                1,
                1,
                Need.Status.OPEN,
                Kind.INTERPRETING,
                null,
                HERE,
                wanted.appointment().day(),
                wanted.appointment().day(),
                "uk",
                Need.Urgency.NORMAL,
                NOW,
                wanted,
                true);
    }
}
