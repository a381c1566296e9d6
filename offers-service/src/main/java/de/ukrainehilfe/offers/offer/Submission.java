package de.ukrainehilfe.offers.offer;

import de.ukrainehilfe.defaults.events.Outbox;
import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.reference.ReferenceNumbers;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.offers.consent.Consents;
import de.ukrainehilfe.offers.contact.Offerer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Takes a new offer in. It counts for nothing until its mailed link is confirmed. */
@ApplicationScoped
public class Submission {
    private final Intake intake;
    private final ReferenceNumbers references;
    private final Consents consents;
    private final Outbox outbox;
    private final Caller caller;
    private final Page page;
    private final Clock clock;

    Submission(
            Intake intake,
            ReferenceNumbers references,
            Consents consents,
            Outbox outbox,
            Caller caller,
            Page page,
            Clock clock) {
        this.intake = intake;
        this.references = references;
        this.consents = consents;
        this.outbox = outbox;
        this.caller = caller;
        this.page = page;
        this.clock = clock;
    }

    /** The offer must have been validated. */
    @Transactional
    public Offer submit(NewOffer submitted) {
        String locale = submitted.offerer().locale() == null
                ? page.getLang()
                : submitted.offerer().locale();
        Offer offer =
                Offer.of(submitted, references.next('A'), caller.association().orElse(null), locale, clock.instant());
        intake.write(
                offer,
                Offerer.of(offer.id, submitted.offerer(), locale),
                consents.submitted(offer.id, submitted.consent().version()));
        outbox.publish("offers", offer.submitted());
        return offer;
    }
}
