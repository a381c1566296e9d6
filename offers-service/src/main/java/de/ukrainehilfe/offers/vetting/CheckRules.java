package de.ukrainehilfe.offers.vetting;

import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What a look at a paper must hold to count. */
@ApplicationScoped
class CheckRules {
    private final VettingTimes times;
    private final Texts texts;
    private final Clock clock;

    CheckRules(VettingTimes times, Texts texts, Clock clock) {
        this.times = times;
        this.texts = texts;
        this.clock = clock;
    }

    /** By field; empty where nothing is wrong. */
    Map<String, String> objections(NewCheck shown) {
        Map<String, String> errors = new HashMap<>();
        if (shown.proof() == null || shown.outcome() == null || shown.outcome() == Outcome.VOID) {
            return errors;
        }
        VettingTexts words = texts.of(VettingTexts.class);
        if (shown.outcome() == Outcome.RELEVANT && shown.proof().isTraining()) {
            errors.put("outcome", words.onlyOfCertificates());
        }
        if (shown.inspectedOn() == null) {
            errors.put("inspectedOn", words.dateMissing());
        } else if (shown.inspectedOn().isAfter(today())) {
            errors.put("inspectedOn", words.inFuture());
        }
        if (shown.issuedOn() == null) {
            errors.put("issuedOn", words.dateMissing());
        }
        if (errors.isEmpty()) {
            compare(shown, words, errors);
        }
        return errors;
    }

    private void compare(NewCheck shown, VettingTexts words, Map<String, String> errors) {
        if (shown.issuedOn().isAfter(shown.inspectedOn())) {
            errors.put("issuedOn", words.issuedLater());
        } else if (!shown.proof().isTraining()
                && shown.issuedOn().isBefore(shown.inspectedOn().minus(times.certificateFresh()))) {
            errors.put("issuedOn", words.tooOld(times.certificateFresh().toTotalMonths()));
        }
        if (shown.outcome() != Outcome.CLEAR) {
            return;
        }
        LocalDate until = validUntil(shown);
        if (until.isAfter(last(shown))) {
            errors.put("validUntil", words.tooLong(times.counts(shown.proof()).toTotalMonths()));
        } else if (until.isBefore(today())) {
            errors.put(shown.validUntil() == null ? "issuedOn" : "validUntil", words.overAlready());
        }
    }

    /** Null where nothing follows from it. */
    LocalDate validUntil(NewCheck shown) {
        if (shown.outcome() != Outcome.CLEAR) {
            return null;
        }
        return shown.validUntil() == null ? last(shown) : shown.validUntil();
    }

    private LocalDate last(NewCheck shown) {
        return shown.issuedOn().plus(times.counts(shown.proof()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SystemClock.CITY));
    }
}
