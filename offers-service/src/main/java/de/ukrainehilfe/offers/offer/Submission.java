package de.ukrainehilfe.offers.offer;

import de.ukrainehilfe.defaults.events.Outbox;
import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.reference.ReferenceNumbers;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.offers.consent.Consents;
import de.ukrainehilfe.offers.contact.Offerer;
import de.ukrainehilfe.offers.stop.Stops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

/** Takes a new offer in. It counts for nothing until its mailed link is confirmed. */
@ApplicationScoped
public class Submission {
    private final Intake intake;
    private final ReferenceNumbers references;
    private final Consents consents;
    private final Outbox outbox;
    private final Stops stops;
    private final Caller caller;
    private final Page page;
    private final Clock clock;

    Submission(
            Intake intake,
            ReferenceNumbers references,
            Consents consents,
            Outbox outbox,
            Stops stops,
            Caller caller,
            Page page,
            Clock clock) {
        this.intake = intake;
        this.references = references;
        this.consents = consents;
        this.outbox = outbox;
        this.stops = stops;
        this.caller = caller;
        this.page = page;
        this.clock = clock;
    }

    /** The offer must have been validated; what is stopped for now is refused. */
    @Transactional
    public Offer submit(NewOffer submitted) {
        Map<String, String> stopped = new TreeMap<>();
        stops.objectTo(submitted.details(), stopped::put);
        if (!stopped.isEmpty()) {
            throw Refusal.fields(stopped);
        }
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
