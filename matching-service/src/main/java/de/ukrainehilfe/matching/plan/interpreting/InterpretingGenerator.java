package de.ukrainehilfe.matching.plan.interpreting;

import de.ukrainehilfe.defaults.time.SystemClock;
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
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Invents interpreting problems of any size: a region of 100 by 100 km with 20 towns, conversations of half an hour to three
 * hours on working days, volunteers with some hours on some days of the week. The same seed invents the same.
 */
public final class InterpretingGenerator {
    private static final int TOWNS = 20;
    private static final double REGION = 100;
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final String[] LANGUAGES = {"uk", "uk", "uk", "uk", "uk", "uk", "ru", "ru", "ru", "ar"};

    private final Random random;
    private final Spot[] towns = new Spot[TOWNS];
    private final int weeks;

    private InterpretingGenerator(long seed, int weeks) {
        this.weeks = weeks;
        random = new Random(seed);
        Arrays.setAll(towns, town -> new Spot(10 + 80 * random.nextDouble(), 10 + 80 * random.nextDouble()));
    }

    /** Four weeks, and one volunteer for twenty requests: about six of seven can be served. */
    public static InterpretingProblem fourWeeks(int requests, long seed) {
        return new InterpretingGenerator(seed, 4).problem(requests, Math.max(1, requests / 20));
    }

    /** A year. */
    public static InterpretingProblem year(int requests, int volunteers, long seed) {
        return new InterpretingGenerator(seed, 52).problem(requests, volunteers);
    }

    private InterpretingProblem problem(int requests, int volunteers) {
        List<Request> wanted = new ArrayList<>();
        for (int made = 0; made < requests; made++) {
            wanted.add(request());
        }
        List<Volunteer> willing = new ArrayList<>();
        for (int made = 0; made < volunteers; made++) {
            willing.add(volunteer());
        }
        return new InterpretingProblem(wanted, willing, InterpretingWeights.STANDARD, new int[0][]);
    }

    private Request request() {
        boolean remote = chance(0.3);
        Conversation wanted = new Conversation(
                LANGUAGES[random.nextInt(LANGUAGES.length)],
                "de",
                chance(0.3) ? Level.C1 : Level.B2,
                remote ? chance(0.5) ? Mode.PHONE : Mode.VIDEO : Mode.ON_SITE,
                chance(0.2) ? null : subject(),
                new Appointment(start(), 30 * (1 + (int) (6 * random.nextDouble() * random.nextDouble()))));
        return new Request(
                wanted,
                around(towns[(int) (TOWNS * Math.pow(random.nextDouble(), 2.5))], 6),
                chance(0.1) ? 2 : chance(0.2) ? 1 : 0,
                random.nextInt(60));
    }

    /** From eight to before five, on a quarter of an hour. */
    private Instant start() {
        LocalDate day = MONDAY.plusWeeks(random.nextInt(weeks)).plusDays(random.nextInt(5));
        return day.atTime(8, 0)
                .plusMinutes(15L * random.nextInt(36))
                .atZone(SystemClock.CITY)
                .toInstant();
    }

    private Volunteer volunteer() {
        List<Speech> speech = new ArrayList<>(List.of(new Speech("de", chance(0.7) ? Level.C1 : Level.B2)));
        String mother = LANGUAGES[random.nextInt(LANGUAGES.length)];
        speech.add(new Speech(mother, Level.NATIVE));
        if (mother.equals("uk") && chance(0.7)) {
            speech.add(new Speech("ru", chance(0.5) ? Level.C2 : Level.B2));
        }
        Set<Subject> subjects = EnumSet.of(subject(), subject(), subject());
        Set<Mode> modes = chance(0.2) ? EnumSet.of(Mode.PHONE, Mode.VIDEO) : EnumSet.allOf(Mode.class);
        int first = (int) MONDAY.toEpochDay() - random.nextInt(60);
        int last = chance(0.8) ? Stay.OPEN : (int) MONDAY.toEpochDay() + random.nextInt(7 * weeks);
        return new Volunteer(
                new Interpreter(speech, modes, windows(), subjects, null),
                new Stay(first, last),
                around(towns[random.nextInt(TOWNS)], 10),
                List.of());
    }

    /** Some hours on two to five working days; one of twenty is to be asked any time. */
    private List<Window> windows() {
        List<Window> windows = new ArrayList<>();
        int days = chance(0.05) ? 0 : 2 + random.nextInt(4);
        for (int made = 0; made < days; made++) {
            int from = 8 + random.nextInt(8);
            int to = Math.min(20, from + 3 + random.nextInt(6));
            windows.add(new Window(DayOfWeek.of(1 + random.nextInt(5)), LocalTime.of(from, 0), LocalTime.of(to, 0)));
        }
        return windows;
    }

    private Subject subject() {
        return Subject.values()[random.nextInt(Subject.values().length)];
    }

    private Spot around(Spot town, double spread) {
        return new Spot(
                within(town.east() + spread * random.nextGaussian()),
                within(town.north() + spread * random.nextGaussian()));
    }

    private static double within(double kilometres) {
        return Math.max(0, Math.min(REGION, kilometres));
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }
}
