package de.ukrainehilfe.matching.live;

import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Need.Urgency;
import de.ukrainehilfe.matching.pool.NeedDetails.Household;
import de.ukrainehilfe.matching.rules.Points;
import de.ukrainehilfe.matching.rules.Weights;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The score rules for lodging in hundredths of a point, as plain numbers: the same sums as the rules', a test compares. */
final class Marks {
    /** No end is named. */
    static final int OPEN = Integer.MAX_VALUE;

    /** It is not known when something was heard: nothing is taken off. */
    static final long HEARD = Long.MIN_VALUE;

    private static final long MICROS_A_DAY = 86_400_000_000L;

    final int distance;
    final int fit;
    final int waiting;
    final int language;
    final int slack;
    final int district;
    final int balance;
    final int priority;
    private final Weights weights;
    private final Points points;

    Marks(Weights weights, Points points) {
        this.weights = weights;
        this.points = points;
        distance = most("distance");
        fit = most("fit");
        waiting = most("waiting");
        language = most("language");
        slack = most("slack");
        district = most("district");
        balance = most("balance");
        priority = most("vulnerability");
    }

    private int most(String rule) {
        return (int) Math.round(100 * points.most(rule));
    }

    static int day(LocalDate day) {
        return day == null ? OPEN : (int) day.toEpochDay();
    }

    private static int share(double part, int most) {
        return (int) Math.round(Math.max(0, Math.min(1, part)) * (most / 100.0) * 100);
    }

    int distance(double kilometres) {
        return share(1 - kilometres / weights.horizonKilometres(), distance);
    }

    int fit(int persons, int places) {
        return share((double) persons / places, fit);
    }

    int waiting(long days) {
        return share((double) Math.max(0, days) / weights.horizonDays(), waiting);
    }

    int district(Place there, Place here) {
        boolean sameTown = there.town().equals(here.town());
        boolean same = there.postcode().equals(here.postcode())
                || sameTown && there.district() != null && there.district().equals(here.district());
        return share(same ? 1 : sameTown ? 0.5 : 0, district);
    }

    int balance(int persons, int mean) {
        return share(persons == 0 ? 1 : 1 - persons / (2.0 * Math.max(1, mean)), balance);
    }

    int priority(Need need, Household household) {
        double urgent = need.urgency() == Urgency.URGENT ? 1 : need.urgency() == Urgency.HIGH ? 0.5 : 0;
        int circumstances = (household.children() > 0 ? 1 : 0)
                + (household.barrierFree() ? 1 : 0)
                + (household.womenOnly() ? 1 : 0);
        return share(urgent + circumstances / 4.0, priority);
    }

    /** What is taken off an offer of whose owner nothing was heard since then. */
    int silence(long heard, long now) {
        if (heard == HEARD) {
            return 0;
        }
        double part = Math.min(
                1,
                (double) (days(heard, now) - weights.silenceFrom()) / (weights.silenceUntil() - weights.silenceFrom()));
        return part <= 0 ? 0 : (int) Math.round(part * points.most("silence") * 100);
    }

    /** How much of the need's stay the offer covers; both in days, today included. */
    int slack(int needFrom, int needUntil, int offerFrom, int offerUntil, int today) {
        int first = Math.max(needFrom, today);
        int wanted = needUntil == OPEN
                ? weights.usualDays()
                : Math.max(1, Math.min(weights.usualDays(), needUntil - first + 1));
        int last = first + wanted - 1;
        int until = Math.min(Math.min(needUntil, offerUntil), last);
        int covered = Math.max(0, until - Math.max(Math.max(needFrom, offerFrom), first) + 1);
        return share((double) covered / wanted, slack);
    }

    /** Whether the two have a day in common that is not over. */
    static boolean meet(int needFrom, int needUntil, int offerFrom, int offerUntil, int today) {
        int until = Math.min(needUntil, offerUntil);
        return until == OPEN || until >= Math.max(needFrom, offerFrom) && until >= today;
    }

    /** The database's precision. */
    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    /** Whole days between two such moments. */
    static long days(long from, long to) {
        return (to - from) / MICROS_A_DAY;
    }
}
