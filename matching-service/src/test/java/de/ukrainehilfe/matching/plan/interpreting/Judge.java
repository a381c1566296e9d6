package de.ukrainehilfe.matching.plan.interpreting;

import de.ukrainehilfe.defaults.time.SystemClock;
import de.ukrainehilfe.matching.plan.Spot;
import de.ukrainehilfe.matching.pool.Appointment;
import de.ukrainehilfe.matching.pool.NeedDetails.Conversation;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges a plan by the definition alone, slowly, and counts its points anew. */
final class Judge {
    private final InterpretingProblem problem;

    private Judge(InterpretingProblem problem) {
        this.problem = problem;
    }

    /** Points of the plan; -1 where it is none. */
    static long points(InterpretingProblem problem, int[] volunteers) {
        return new Judge(problem).points(volunteers);
    }

    private long points(int[] volunteers) {
        long points = 0;
        for (int volunteer = 0; volunteer < problem.volunteers(); volunteer++) {
            List<Integer> taken = new ArrayList<>();
            for (int request = 0; request < volunteers.length; request++) {
                if (volunteers[request] == volunteer) {
                    taken.add(request);
                }
            }
            long own = points(volunteer, taken);
            if (own < 0) {
                return own;
            }
            points += own;
        }
        return points;
    }

    private long points(int volunteer, List<Integer> taken) {
        Volunteer one = problem.volunteer(volunteer);
        List<Booking> calendar = new ArrayList<>(one.booked());
        Map<Integer, Integer> before = quarters(one.booked());
        long points = 0;
        for (int request : taken) {
            if (!fits(one, problem.request(request).wanted()) || problem.value(request, volunteer) == 0) {
                return -1;
            }
            Conversation wanted = problem.request(request).wanted();
            Booking booking = new Booking(
                    wanted.appointment(),
                    wanted.mode().isRemote() ? null : problem.request(request).spot());
            if (calendar.stream().anyMatch(other -> !goTogether(one, booking, other))) {
                return -1;
            }
            calendar.add(booking);
            points += problem.value(request, volunteer);
        }
        for (Map.Entry<Integer, Integer> week : quarters(calendar).entrySet()) {
            int booked = before.getOrDefault(week.getKey(), 0);
            if (week.getValue() > booked && week.getValue() > InterpretingProblem.MOST_QUARTERS) {
                return -1;
            }
            points -= problem.burden(week.getValue()) - problem.burden(booked);
        }
        return points;
    }

    private static boolean fits(Volunteer one, Conversation wanted) {
        long day = wanted.appointment().day().toEpochDay();
        boolean always = one.can().weekly().isEmpty() && one.can().appointment() == null;
        boolean weekly = one.can().weekly().stream().anyMatch(window -> window.holds(wanted.appointment()));
        boolean once =
                one.can().appointment() != null && one.can().appointment().lasts(wanted.appointment());
        return one.can().speaks(wanted.from(), wanted.level())
                && one.can().speaks(wanted.to(), wanted.level())
                && one.can().modes().contains(wanted.mode())
                && one.stay().from() <= day
                && day <= one.stay().until()
                && (always || weekly || once);
    }

    private static boolean goTogether(Volunteer one, Booking left, Booking right) {
        if (left.time().overlaps(right.time())) {
            return false;
        }
        boolean leftFirst = left.time().start().isBefore(right.time().start());
        Appointment first = leftFirst ? left.time() : right.time();
        Appointment then = leftFirst ? right.time() : left.time();
        Spot from = left.spot() == null ? one.home() : left.spot();
        Spot to = right.spot() == null ? one.home() : right.spot();
        double minutes = left.spot() == null && right.spot() == null ? 0 : 10 + 2 * from.kilometresTo(to);
        return Duration.between(first.end(), then.start()).toMinutes() >= minutes;
    }

    private static Map<Integer, Integer> quarters(List<Booking> calendar) {
        Map<Integer, Integer> quarters = new HashMap<>();
        for (Booking booking : calendar) {
            ZonedDateTime start = booking.time().start().atZone(SystemClock.CITY);
            int week = 100 * start.get(IsoFields.WEEK_BASED_YEAR) + start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            quarters.merge(week, (int) Math.ceil(booking.time().minutes() / 15.0), Integer::sum);
        }
        return quarters;
    }
}
