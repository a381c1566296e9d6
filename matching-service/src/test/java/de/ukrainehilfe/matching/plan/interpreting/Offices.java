package de.ukrainehilfe.matching.plan.interpreting;

import de.ukrainehilfe.matching.plan.Spot;
import de.ukrainehilfe.matching.plan.Stay;
import de.ukrainehilfe.matching.pool.Appointment;
import de.ukrainehilfe.matching.pool.Level;
import de.ukrainehilfe.matching.pool.Mode;
import de.ukrainehilfe.matching.pool.NeedDetails.Conversation;
import de.ukrainehilfe.matching.pool.OfferDetails.Interpreter;
import de.ukrainehilfe.matching.pool.OfferDetails.Speech;
import de.ukrainehilfe.matching.pool.Subject;
import de.ukrainehilfe.matching.pool.Window;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Invents problems for properties: few days, long conversations, many peculiarities. */
final class Offices {
    /** A Sunday evening: days and weeks change in between, by summer time also the clock. */
    private static final Instant SUNDAY = Instant.parse("2027-03-28T20:00:00Z");

    private Offices() {}

    static Arbitrary<InterpretingProblem> ofAtMost(int requests, int volunteers) {
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.integers().between(0, requests),
                        Arbitraries.integers().between(0, volunteers))
                .as(Offices::office);
    }

    static InterpretingProblem office(long seed, int requests, int volunteers) {
        Random random = new Random(seed);
        List<Request> wanted = new ArrayList<>();
        int[][] rejected = new int[requests][];
        for (int made = 0; made < requests; made++) {
            wanted.add(new Request(
                    conversation(random, appointment(random)), spot(random), random.nextInt(3), random.nextInt(200)));
            rejected[made] =
                    random.nextInt(5) == 0 && volunteers > 0 ? new int[] {random.nextInt(volunteers)} : new int[0];
        }
        List<Volunteer> willing = new ArrayList<>();
        for (int made = 0; made < volunteers; made++) {
            willing.add(volunteer(random));
        }
        return new InterpretingProblem(wanted, willing, InterpretingWeights.STANDARD, rejected);
    }

    static Volunteer volunteer(Random random) {
        int from = 20_900 + random.nextInt(8);
        Stay stay = random.nextInt(4) > 0 ? new Stay(20_000, Stay.OPEN) : new Stay(from, from + random.nextInt(20));
        List<Booking> booked = new ArrayList<>();
        while (random.nextInt(3) == 0) {
            booked.add(new Booking(appointment(random), random.nextBoolean() ? spot(random) : null));
        }
        return new Volunteer(interpreter(random), stay, spot(random), booked);
    }

    static Interpreter interpreter(Random random) {
        List<Speech> speech = new ArrayList<>();
        speech.add(new Speech("de", level(random)));
        speech.add(new Speech("uk", level(random)));
        if (random.nextBoolean()) {
            speech.add(new Speech("ru", level(random)));
        }
        List<Window> windows = new ArrayList<>();
        while (random.nextInt(3) > 0) {
            int begin = random.nextInt(20);
            windows.add(new Window(
                    DayOfWeek.of(1 + random.nextInt(7)),
                    LocalTime.of(begin, 0),
                    LocalTime.of(begin + 1 + random.nextInt(23 - begin), 0)));
        }
        EnumSet<Mode> modes = random.nextBoolean() ? EnumSet.allOf(Mode.class) : EnumSet.of(Mode.PHONE);
        Appointment once = random.nextInt(4) > 0
                ? null
                : new Appointment(appointment(random).start(), 600);
        return new Interpreter(speech, modes, windows, EnumSet.of(Subject.HEALTH), once);
    }

    static Conversation conversation(Random random, Appointment time) {
        return new Conversation(
                random.nextInt(4) == 0 ? "ru" : "uk",
                "de",
                random.nextBoolean() ? Level.B1 : Level.C1,
                Mode.values()[random.nextInt(Mode.values().length)],
                random.nextBoolean() ? null : Subject.values()[random.nextInt(Subject.values().length)],
                time);
    }

    /** Up to five hours, in three days before and after a Sunday evening. */
    static Appointment appointment(Random random) {
        return new Appointment(SUNDAY.plusSeconds(60L * (random.nextInt(8000) - 4000)), 10 + random.nextInt(290));
    }

    private static Level level(Random random) {
        return random.nextInt(5) == 0 ? Level.B1 : Level.C2;
    }

    private static Spot spot(Random random) {
        return new Spot(10 * random.nextInt(8), random.nextInt(2));
    }
}
