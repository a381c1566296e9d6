package de.ukrainehilfe.matching.match;

import de.ukrainehilfe.defaults.time.SystemClock;
import de.ukrainehilfe.matching.pool.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Says what comes next in the life of a match, and when. */
@ApplicationScoped
public class Timetable {
    /** People read their mail over breakfast. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final MatchLimits limits;
    private final FollowUpTimes times;

    Timetable(MatchLimits limits, FollowUpTimes times) {
        this.limits = limits;
        this.times = times;
    }

    /** One step and its time. */
    record Step(NextAction action, Instant at) {}

    /** Until when both sides of the match may answer if they are asked now. */
    Instant answerBy(Match match, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, SystemClock.CITY);
        if (match.kind == Kind.LODGING
                && match.terms.from != null
                && match.terms.from.isBefore(today.plus(limits.soon()).plusDays(1))) {
            return now.plus(limits.withinIfSoon());
        }
        Instant usual = now.plus(limits.within());
        if (match.terms.appointmentStart == null) {
            return usual;
        }
        Instant before = match.terms.appointmentStart.minus(limits.beforeAppointment());
        return latest(now.plus(limits.atLeast()), before.isBefore(usual) ? before : usual);
    }

    /** The first step that has not been done; null once nothing is left to do. */
    Step next(Match match) {
        return switch (match.status) {
            case PROPOSED -> new Step(NextAction.DECIDE, match.proposedAt.plus(times.decideWithin()));
            case APPROVED, CONFIRMED ->
                steps(match).stream()
                        .filter(step -> isStillToCome(step, match.schedule.lastAction))
                        .findFirst()
                        .orElse(null);
            default -> null;
        };
    }

    private static boolean isStillToCome(Step step, NextAction last) {
        return last == null || step.action().compareTo(last) > 0;
    }

    private List<Step> steps(Match match) {
        List<Step> steps = new ArrayList<>();
        if (match.status == MatchStatus.APPROVED) {
            steps.add(new Step(NextAction.REMIND, remindAt(match)));
            steps.add(new Step(NextAction.EXPIRE, match.answerBy));
        } else if (match.kind == Kind.LODGING) {
            addStay(match, steps);
        } else if (match.kind == Kind.MENTORING) {
            addMentoring(match, steps);
        } else if (match.kind == Kind.GOODS) {
            steps.add(new Step(NextAction.ASK_GIVEN, match.confirmedAt.plus(times.afterGoods())));
        } else if (match.terms.appointmentEnd != null) {
            steps.add(new Step(NextAction.ASK_HELD, match.terms.appointmentEnd.plus(times.afterAppointment())));
        }
        return steps;
    }

    /** Where the time for answers is short, half of it passes before the reminder. */
    private Instant remindAt(Match match) {
        Instant usual = match.approvedAt.plus(limits.remindAfter());
        Instant half = match.approvedAt.plus(
                Duration.between(match.approvedAt, match.answerBy).dividedBy(2));
        return usual.isBefore(match.answerBy) ? usual : half;
    }

    private void addStay(Match match, List<Step> steps) {
        LocalDate confirmed = LocalDate.ofInstant(match.confirmedAt, SystemClock.CITY);
        LocalDate start =
                match.terms.from == null || match.terms.from.isBefore(confirmed) ? confirmed : match.terms.from;
        LocalDate first = start.plus(times.firstLook());
        LocalDate second = start.plus(times.secondLook());
        LocalDate last = match.terms.until;
        if (last == null || !first.isAfter(last)) {
            steps.add(new Step(NextAction.ASK_DAY_3, morning(first)));
        }
        if (last == null || !second.isAfter(last)) {
            steps.add(new Step(NextAction.ASK_DAY_30, morning(second)));
        }
        if (last != null) {
            steps.add(new Step(NextAction.COMPLETE, morning(last.plusDays(1))));
        }
    }

    private void addMentoring(Match match, List<Step> steps) {
        steps.add(new Step(NextAction.ASK_WEEK_4, morning(match.terms.from.plus(times.mentoringFirstLook()))));
        steps.add(new Step(NextAction.ASK_MID_TERM, morning(match.terms.from.plus(times.mentoringMidTerm()))));
        steps.add(new Step(NextAction.ASK_MONTH_5, morning(match.terms.from.plus(times.mentoringDecision()))));
        steps.add(new Step(NextAction.COMPLETE, morning(match.terms.until.plusDays(1))));
    }

    /** Where both agree to a time and not only to each other, it begins when both have said yes. */
    void agree(Match match) {
        if (match.kind == Kind.MENTORING) {
            LocalDate today = LocalDate.ofInstant(match.confirmedAt, SystemClock.CITY);
            LocalDate agreed = match.terms.from;
            LocalDate first = agreed == null || agreed.isBefore(today) ? today : agreed;
            match.terms.lasts(first, first.plus(times.mentoring()));
        }
    }

    /** The end of the agreement after the one that is running. */
    public LocalDate nextEnd(Match match) {
        return match.terms.until.plus(times.mentoring());
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(SystemClock.CITY).toInstant();
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
