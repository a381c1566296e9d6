package de.ukrainehilfe.offers.exchange;

import de.ukrainehilfe.defaults.exchange.Cells;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.offers.offer.Authority;
import de.ukrainehilfe.offers.offer.Offer;
import de.ukrainehilfe.offers.offer.OfferWords;
import de.ukrainehilfe.offers.offer.Offers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The reader's whole portfolio of offers as a table, newest first; no names, for a file travels far. */
@Path("/offers/export")
@RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
@Produces("text/csv;charset=UTF-8")
public class ExportPage {
    private static final int AT_ONCE = 500;
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader(
                    "reference",
                    "kind",
                    "what",
                    "status",
                    "association",
                    "postcode",
                    "from",
                    "until",
                    "language",
                    "submitted")
            .get();

    private final Offers offers;
    private final Authority authority;
    private final OfferWords words;

    ExportPage(Offers offers, Authority authority, OfferWords words) {
        this.offers = offers;
        this.authority = authority;
        this.words = words;
    }

    @GET
    @Transactional
    public Response export() throws IOException {
        StringBuilder table = new StringBuilder(Cells.BEGIN);
        try (CSVPrinter printer = new CSVPrinter(table, FORMAT)) {
            UUID last = null;
            List<Offer> some;
            do {
                some = offers.select(new Offers.Selection(null, null, authority.portfolio(), last), AT_ONCE);
                for (Offer offer : some) {
                    printer.printRecord(columns(offer).map(Cells::harmless));
                    last = offer.id;
                }
                offers.getEntityManager().clear();
            } while (some.size() == AT_ONCE);
        }
        return Response.ok(table.toString())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"offers.csv\"")
                .build();
    }

    private Stream<Object> columns(Offer offer) {
        return Stream.of(
                offer.reference,
                offer.kind,
                String.join(", ", words.facts(offer)),
                offer.status,
                offer.association == null ? "" : offer.association,
                offer.postcode,
                offer.from,
                offer.until == null ? "" : offer.until,
                offer.language,
                offer.submittedAt);
    }
}
