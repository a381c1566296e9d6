package de.ukrainehilfe.matching.rules;

import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.matching.pool.Appointment;
import de.ukrainehilfe.matching.pool.Need.Urgency;
import de.ukrainehilfe.matching.pool.NeedDetails;
import de.ukrainehilfe.matching.pool.NeedDetails.Conversation;
import de.ukrainehilfe.matching.pool.NeedDetails.Errand;
import de.ukrainehilfe.matching.pool.NeedDetails.Household;
import de.ukrainehilfe.matching.pool.NeedDetails.Mentee;
import de.ukrainehilfe.matching.pool.NeedDetails.Ride;
import de.ukrainehilfe.matching.pool.OfferDetails.Driver;
import de.ukrainehilfe.matching.pool.OfferDetails.Interpreter;
import de.ukrainehilfe.matching.rules.ScoreRule.Share;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What makes one allowed pair better than another. */
final class ScoreRules {
    static final List<ScoreRule> ALL = List.of(
            new ScoreRule("distance", ScoreRules::distance, ReasonWords::distance),
            new ScoreRule("fit", ScoreRules::fit, ReasonWords::fit),
            new ScoreRule("waiting", ScoreRules::waiting, ReasonWords::waiting),
            new ScoreRule("vulnerability", ScoreRules::vulnerability, ReasonWords::vulnerability),
            new ScoreRule("language", ScoreRules::language, ReasonWords::language),
            new ScoreRule("slack", ScoreRules::slack, ReasonWords::slack),
            new ScoreRule("district", ScoreRules::district, ReasonWords::district),
            new ScoreRule("balance", ScoreRules::balance, ReasonWords::balance),
            new ScoreRule("workload", ScoreRules::workload, ReasonWords::workload));

    /** What each of the circumstances of a household adds to its urgency. */
    private static final double CIRCUMSTANCE = 0.25;

    private static final Duration HALF_A_WEEK = Duration.ofHours(84);

    private ScoreRules() {}

    /** The nearer the better; nothing beyond the horizon, everything where nobody has to travel. */
    static Share distance(Pair pair, Weights weights) {
        if (pair.need().details() instanceof Conversation conversation
                && conversation.mode().isRemote()) {
            return Share.of(1);
        }
        double kilometres = pair.offer().place().kilometresTo(pair.need().place());
        return Share.of(1 - kilometres / weights.horizonKilometres(), Math.round(kilometres));
    }

    /** The less room, goods or knowledge is left over or lacking, the better. */
    static Share fit(Pair pair, Weights weights) {
        if (pair.need().details() instanceof Household) {
            int places = pair.offer().remaining();
            return Share.of((double) pair.quantity() / places, "LODGING", pair.quantity(), places);
        }
        if (pair.need().details() instanceof Conversation conversation
                && pair.offer().details() instanceof Interpreter interpreter) {
            boolean known =
                    conversation.subject() == null || interpreter.subjects().contains(conversation.subject());
            return Share.of(known ? 1 : 0, "INTERPRETING", known);
        }
        if (pair.need().details() instanceof Ride ride && pair.offer().details() instanceof Driver driver) {
            double used = driver.seats() == 0 ? 1 : (double) ride.persons() / driver.seats();
            return Share.of(used, "TRANSPORT", ride.persons(), driver.seats());
        }
        if (pair.need().details() instanceof Errand) {
            return Share.of(1, "ACCOMPANIMENT");
        }
        if (pair.need().details() instanceof Mentee) {
            int free = pair.offer().remaining();
            return Share.of((double) pair.quantity() / free, "MENTORING", pair.quantity(), free);
        }
        return Share.of((double) pair.quantity() / pair.missing(), "GOODS", pair.quantity(), pair.missing());
    }

    /** Who has waited longer comes first. */
    static Share waiting(Pair pair, Weights weights) {
        long days = Math.max(
                0, Duration.between(pair.need().openSince(), pair.now()).toDays());
        return Share.of((double) days / weights.horizonDays(), days);
    }

    /** Who can wait least: by what the counter said, and by who they are. */
    static Share vulnerability(Pair pair, Weights weights) {
        List<String> why = new ArrayList<>();
        Urgency urgency = pair.need().urgency();
        if (urgency != Urgency.NORMAL) {
            why.add(urgency.name());
        }
        double urgent = urgency == Urgency.URGENT ? 1 : urgency == Urgency.HIGH ? 0.5 : 0;
        if (pair.need().details() instanceof Household household) {
            Stream.of(
                            household.children() > 0 ? "CHILDREN" : "",
                            household.barrierFree() ? "STEP_FREE" : "",
                            household.womenOnly() ? "WOMEN_ONLY" : "")
                    .filter(circumstance -> !circumstance.isEmpty())
                    .forEach(why::add);
        }
        long circumstances = why.size() - (urgent > 0 ? 1 : 0);
        return Share.of(urgent + CIRCUMSTANCE * circumstances, why.toArray());
    }

    /** Two people who share a language can arrange the rest themselves. */
    static Share language(Pair pair, Weights weights) {
        boolean same = pair.offer().language().equals(pair.need().language());
        return same ? Share.of(1, pair.need().language()) : Share.of(0);
    }

    /** A place that is there for the whole stay saves the household the next move. */
    static Share slack(Pair pair, Weights weights) {
        NeedDetails asked = pair.need().details();
        if (asked instanceof Conversation || asked instanceof Ride || asked instanceof Errand) {
            return Share.NOT_ASKED;
        }
        LocalDate first = later(pair.need().from(), pair.today());
        long wanted = weights.usualDays();
        if (pair.need().until() != null) {
            wanted = Math.max(1, Math.min(wanted, days(first, pair.need().until())));
        }
        LocalDate last = first.plusDays(wanted - 1);
        LocalDate until = pair.until() == null || pair.until().isAfter(last) ? last : pair.until();
        long covered = Math.max(0, days(later(pair.from(), first), until));
        return Share.of((double) covered / wanted, covered, wanted);
    }

    /** Children keep their school, and everybody the way they know. */
    static Share district(Pair pair, Weights weights) {
        if (pair.need().details() instanceof Conversation conversation
                && conversation.mode().isRemote()) {
            return Share.NOT_ASKED;
        }
        Place there = pair.offer().place();
        Place here = pair.need().place();
        boolean sameTown = there.town().equals(here.town());
        boolean same = there.postcode().equals(here.postcode())
                || sameTown && there.district() != null && there.district().equals(here.district());
        return same ? Share.of(1, "SAME") : sameTown ? Share.of(0.5, "TOWN", here.town()) : Share.of(0, "OTHER");
    }

    /** Neighbours help better where not everybody is sent to the same streets; outside the city nobody counts. */
    static Share balance(Pair pair, Weights weights) {
        if (!(pair.need().details() instanceof Household) || pair.housed().district() == null) {
            return Share.NOT_ASKED;
        }
        int persons = pair.housed().persons();
        int mean = pair.housed().mean();
        double part = persons == 0 ? 1 : 1 - persons / (2.0 * Math.max(1, mean));
        return Share.of(part, pair.housed().district(), persons, mean);
    }

    /** Who helped least that week is asked first, so that nobody is asked until they stop answering. */
    static Share workload(Pair pair, Weights weights) {
        if (!(pair.need().details() instanceof Conversation conversation)) {
            return Share.NOT_ASKED;
        }
        Instant when = conversation.appointment() == null
                ? pair.now()
                : conversation.appointment().start();
        int minutes = pair.bookings().stream()
                .filter(booked -> Duration.between(booked.start(), when).abs().compareTo(HALF_A_WEEK) <= 0)
                .mapToInt(Appointment::minutes)
                .sum();
        double hours = Math.round(minutes / 6.0) / 10.0;
        return Share.of(1 - hours / weights.hoursAWeek(), hours);
    }

    private static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
