package de.ukrainehilfe.offers.ageing;

import de.ukrainehilfe.offers.offer.Offer;
import de.ukrainehilfe.offers.offer.OfferWords;
import de.ukrainehilfe.offers.offer.Rhythm;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;

/** Says of every offer what comes next and by when; in templates {@code inject:nextSteps}. */
@Named("nextSteps")
@Unremovable
@ApplicationScoped
public class NextSteps {
    private final Rhythm rhythm;
    private final OfferWords words;
    private final Clock clock;

    NextSteps(Rhythm rhythm, OfferWords words, Clock clock) {
        this.rhythm = rhythm;
        this.words = words;
        this.clock = clock;
    }

    public NextStep of(Offer offer) {
        Rhythm.Step next = rhythm.next(offer);
        return next == null
                ? new NextStep(null, null, false)
                : new NextStep(next.action(), words.minute(next.at()), next.at().isBefore(clock.instant()));
    }
}
