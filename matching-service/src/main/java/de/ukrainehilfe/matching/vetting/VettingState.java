package de.ukrainehilfe.matching.vetting;

import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.time.SystemClock;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Says how it stands with the certificate of an offer's owner, beside a need. */
@ApplicationScoped
public class VettingState {
    private final Texts texts;
    private final Page page;
    private final Clock clock;

    VettingState(Texts texts, Page page, Clock clock) {
        this.texts = texts;
        this.page = page;
        this.clock = clock;
    }

    /** Not needed, missing, valid until, or expired. */
    public String of(Offer offer, Need need) {
        return need.details().withMinors() ? of(offer.proofs().vettedUntil()) : words().notNeeded();
    }

    String of(LocalDate until) {
        if (until == null) {
            return words().missing();
        }
        String day = page.getWritten().day(until);
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.CITY);
        return until.isBefore(today) ? words().expired(day) : words().validUntil(day);
    }

    private VettingTexts words() {
        return texts.of(VettingTexts.class);
    }
}
