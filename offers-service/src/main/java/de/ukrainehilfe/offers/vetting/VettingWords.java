package de.ukrainehilfe.offers.vetting;

import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.time.SystemClock;
import de.ukrainehilfe.offers.offer.Offer;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says what is known of an offer's owner; in templates {@code inject:vettingWords}. */
@Named("vettingWords")
@Unremovable
@ApplicationScoped
public class VettingWords {
    private final Page page;
    private final Texts texts;
    private final Clock clock;

    VettingWords(Page page, Texts texts, Clock clock) {
        this.page = page;
        this.texts = texts;
        this.clock = clock;
    }

    public Proof[] getProofs() {
        return Proof.values();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    /** One sentence for the certificate and one for each training. */
    public List<String> of(Offer offer) {
        VettingTexts words = texts.of(VettingTexts.class);
        List<String> lines = new ArrayList<>();
        if (offer.vettedUntil == null) {
            lines.add(words.notVetted());
        } else {
            lines.add(
                    isOver(offer.vettedUntil)
                            ? words.vettedOver(day(offer.vettedUntil))
                            : words.vettedUntil(day(offer.vettedUntil)));
        }
        offer.trainings.forEach(training -> {
            String name = words.training(training.code());
            String day = day(training.until());
            lines.add(isOver(training.until()) ? words.trainedOver(name, day) : words.trainedUntil(name, day));
        });
        return lines;
    }

    public String day(LocalDate day) {
        return day == null ? "–" : page.getWritten().day(day);
    }

    private boolean isOver(LocalDate day) {
        return day.isBefore(LocalDate.now(clock.withZone(SystemClock.CITY)));
    }
}
