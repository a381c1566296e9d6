package de.ukrainehilfe.matching.rules;

import de.ukrainehilfe.matching.Story;
import de.ukrainehilfe.matching.intake.Pooled;
import de.ukrainehilfe.matching.pool.Appointment;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import java.time.Instant;
import java.util.List;

/** Brings stories side by side as the rules see them. */
final class Meeting {
    static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private Meeting() {}

    static Pair of(Story offer, Story need) {
        return of(Pooled.offer(offer), Pooled.need(need));
    }

    static Pair of(Offer offer, Need need) {
        int missing = need.details().quantity();
        return Pair.of(offer, need, missing, missing, List.of(), NOW);
    }

    /** Part of the offer is promised to others already. */
    static Pair reserved(int quantity, Story offer, Story need) {
        Offer told = Pooled.offer(offer);
        return of(
                new Offer(
                        told.id(),
                        told.reference(),
                        told.version(),
                        told.factsVersion(),
                        told.status(),
                        told.kind(),
                        told.association(),
                        told.place(),
                        told.from(),
                        told.until(),
                        told.language(),
                        told.openSince(),
                        told.details(),
                        quantity,
                        told.heardAt()),
                Pooled.need(need));
    }

    static Pair booked(Story offer, Story need, Appointment... bookings) {
        Pair pair = of(offer, need);
        return new Pair(pair.offer(), pair.need(), pair.missing(), pair.quantity(), List.of(bookings), NOW);
    }
}
