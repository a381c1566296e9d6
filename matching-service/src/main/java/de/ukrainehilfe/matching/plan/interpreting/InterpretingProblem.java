package de.ukrainehilfe.matching.plan.interpreting;

import de.ukrainehilfe.matching.pool.Appointment;
import de.ukrainehilfe.matching.pool.NeedDetails.Conversation;
import java.util.Arrays;
import java.util.List;

/**
 * Which conversations are to be interpreted, who interprets, and how many points each pair is worth; both are named by their
 * index.
 *
 * <p>The best plan maximises the points of its pairs less the burden on those who do much in a week. Nobody is at two places
 * at once, ways included, or does more than {@link #MOST_QUARTERS} in a week; calls are taken at home.
 */
public final class InterpretingProblem {
    /** Begun quarters of an hour in a week, what was booked before included: 12 hours. */
    public static final int MOST_QUARTERS = 48;

    private static final int FREE_QUARTERS = 16;
    private static final int DOUBLE_QUARTERS = 32;

    private final InterpretingWeights weights;
    private final List<Request> requests;
    private final List<Volunteer> volunteers;
    private final int[][] rejected;
    private final int[][] known;
    private final Slot[] slots;
    private final Hours[] hours;
    private final int[] standing;
    private final Slot[][] booked;
    private final Hours[][] weekly;
    private final int[] weeks;
    private final int[] week;

    /** Of conversations that stand alone. */
    public InterpretingProblem(
            List<Request> requests, List<Volunteer> volunteers, InterpretingWeights weights, int[][] rejected) {
        this(requests, volunteers, weights, rejected, new int[0][]);
    }

    /**
     * @param rejected for each request the volunteers it must not be given again; may be empty
     * @param known for each request the volunteers who come to another of its series; may be empty
     */
    public InterpretingProblem(
            List<Request> requests,
            List<Volunteer> volunteers,
            InterpretingWeights weights,
            int[][] rejected,
            int[][] known) {
        this.requests = List.copyOf(requests);
        this.volunteers = List.copyOf(volunteers);
        this.weights = weights;
        this.rejected = sorted(rejected);
        this.known = sorted(known);
        slots = requests.stream().map(InterpretingProblem::slot).toArray(Slot[]::new);
        hours = requests.stream()
                .map(request -> Hours.of(request.wanted().appointment()))
                .toArray(Hours[]::new);
        standing = requests.stream().mapToInt(this::standing).toArray();
        booked = volunteers.stream()
                .map(one -> one.booked().stream()
                        .map(booking -> Slot.of(booking.time(), booking.spot()))
                        .toArray(Slot[]::new))
                .toArray(Slot[][]::new);
        weekly = volunteers.stream()
                .map(one -> one.can().weekly().stream().map(Hours::of).toArray(Hours[]::new))
                .toArray(Hours[][]::new);
        weeks = Arrays.stream(slots).mapToInt(Slot::week).distinct().sorted().toArray();
        week = Arrays.stream(slots)
                .mapToInt(slot -> Arrays.binarySearch(weeks, slot.week()))
                .toArray();
    }

    public int requests() {
        return slots.length;
    }

    public int volunteers() {
        return volunteers.size();
    }

    public Request request(int request) {
        return requests.get(request);
    }

    public Volunteer volunteer(int volunteer) {
        return volunteers.get(volunteer);
    }

    public InterpretingWeights weights() {
        return weights;
    }

    /** How many weeks there are in which a request begins. */
    public int weeks() {
        return weeks.length;
    }

    /** The number of the request's week among these, the earliest is 0. */
    public int week(int request) {
        return week[request];
    }

    /** Begun quarters of an hour. */
    public int quarters(int request) {
        return slots[request].quarters();
    }

    /** What the volunteer has promised in that week before the plan, in begun quarters of an hour. */
    public int quartersBooked(int volunteer, int week) {
        int quarters = 0;
        for (Slot slot : booked[volunteer]) {
            quarters += slot.week() == weeks[week] ? slot.quarters() : 0;
        }
        return quarters;
    }

    /** Whether the volunteer can be at both, the way included. */
    public boolean canBeAtBoth(int volunteer, int request, int other) {
        return slots[request].goesWith(slots[other], volunteers.get(volunteer).home());
    }

    /** Points taken off for so many quarters of an hour in a volunteer's week. */
    public int burden(int quarters) {
        return weights.burden() * (Math.max(0, quarters - FREE_QUARTERS) + Math.max(0, quarters - DOUBLE_QUARTERS));
    }

    /** Points of the pair; 0 where the two must not meet. */
    public int value(int request, int volunteer) {
        return obstacle(request, volunteer) == UnservedReason.TAKEN ? points(request, volunteer) : 0;
    }

    /** No volunteer is worth more to the request. */
    int most(int request) {
        boolean series = known.length > request && known[request].length > 0;
        return standing[request] + weights.distance() + weights.subject() + (series ? weights.known() : 0);
    }

    Slot slot(int request) {
        return slots[request];
    }

    /** What is between the two; {@link UnservedReason#TAKEN} where nothing but others is. */
    UnservedReason obstacle(int request, int volunteer) {
        Volunteer one = volunteers.get(volunteer);
        Conversation wanted = requests.get(request).wanted();
        if (!one.can().speaks(wanted.from(), wanted.level()) || !one.can().speaks(wanted.to(), wanted.level())) {
            return UnservedReason.NOBODY_WITH_LANGUAGES;
        }
        if (!one.can().modes().contains(wanted.mode())) {
            return UnservedReason.NOBODY_IN_THAT_MODE;
        }
        if (!isFree(request, volunteer)) {
            return UnservedReason.NOBODY_AT_THAT_TIME;
        }
        if (isBooked(request, volunteer)) {
            return UnservedReason.BOOKED;
        }
        return names(rejected, request, volunteer) ? UnservedReason.REJECTED : UnservedReason.TAKEN;
    }

    private static int[][] sorted(int[][] volunteers) {
        return Arrays.stream(volunteers)
                .map(each -> Arrays.stream(each).sorted().toArray())
                .toArray(int[][]::new);
    }

    private static boolean names(int[][] volunteers, int request, int volunteer) {
        return volunteers.length > request && Arrays.binarySearch(volunteers[request], volunteer) >= 0;
    }

    private boolean isFree(int request, int volunteer) {
        Volunteer one = volunteers.get(volunteer);
        int day = slots[request].day();
        if (day < one.stay().from() || day > one.stay().until()) {
            return false;
        }
        Appointment once = one.can().appointment();
        if (once == null && weekly[volunteer].length == 0) {
            return true;
        }
        if (once != null && once.lasts(requests.get(request).wanted().appointment())) {
            return true;
        }
        for (Hours window : weekly[volunteer]) {
            if (window.hold(hours[request])) {
                return true;
            }
        }
        return false;
    }

    private boolean isBooked(int request, int volunteer) {
        int quarters = slots[request].quarters();
        for (Slot slot : booked[volunteer]) {
            if (!slot.goesWith(slots[request], volunteers.get(volunteer).home())) {
                return true;
            }
            quarters += slot.week() == slots[request].week() ? slot.quarters() : 0;
        }
        return quarters > MOST_QUARTERS;
    }

    private int points(int request, int volunteer) {
        Conversation wanted = requests.get(request).wanted();
        Volunteer one = volunteers.get(volunteer);
        boolean subject = wanted.subject() == null || one.can().subjects().contains(wanted.subject());
        double kilometres = wanted.mode().isRemote()
                ? 0
                : one.home().kilometresTo(requests.get(request).spot());
        int nearness = (int) (weights.distance() * Math.max(0, 1 - kilometres / weights.horizonKilometres()));
        return standing[request]
                + nearness
                + (subject ? weights.subject() : 0)
                + (names(known, request, volunteer) ? weights.known() : 0);
    }

    private int standing(Request request) {
        int waiting = Math.min(weights.horizonDays(), Math.max(0, request.waitingDays()));
        return weights.held()
                + weights.urgency() * request.urgency()
                + weights.waiting() * waiting / weights.horizonDays();
    }

    private static Slot slot(Request request) {
        return Slot.of(request.wanted().appointment(), request.wanted().mode().isRemote() ? null : request.spot());
    }
}
