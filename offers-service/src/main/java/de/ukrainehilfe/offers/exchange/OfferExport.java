package de.ukrainehilfe.offers.exchange;

import de.ukrainehilfe.defaults.exchange.ExportPage;
import de.ukrainehilfe.offers.offer.Authority;
import de.ukrainehilfe.offers.offer.Offer;
import de.ukrainehilfe.offers.offer.OfferWords;
import de.ukrainehilfe.offers.offer.Offers;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Offers as a table. */
@Path("/offers/export")
public class OfferExport extends ExportPage<Offer> {
    private final Offers offers;
    private final Authority authority;
    private final OfferWords words;

    OfferExport(Offers offers, Authority authority, OfferWords words) {
        this.offers = offers;
        this.authority = authority;
        this.words = words;
    }

    @Override
    protected String file() {
        return "offers.csv";
    }

    @Override
    protected List<Offer> after(UUID last, int atMost) {
        return offers.select(new Offers.Selection(null, null, authority.portfolio(), last), atMost);
    }

    @Override
    protected UUID id(Offer offer) {
        return offer.id;
    }

    @Override
    protected List<Column<Offer>> columns() {
        return List.of(
                new Column<>("reference", offer -> offer.reference),
                new Column<>("kind", offer -> offer.kind),
                new Column<>("what", offer -> String.join(", ", words.facts(offer))),
                new Column<>("status", offer -> offer.status),
                new Column<>("association", offer -> offer.association),
                new Column<>("postcode", offer -> offer.postcode),
                new Column<>("from", offer -> offer.from),
                new Column<>("until", offer -> offer.until),
                new Column<>("language", offer -> offer.language),
                new Column<>("submitted", offer -> offer.submittedAt),
                new Column<>("vettedUntil", offer -> offer.vettedUntil),
                new Column<>("trainings", offer -> offer.trainings.stream()
                        .map(training -> training.code() + " " + training.until())
                        .collect(Collectors.joining(", "))));
    }
}
