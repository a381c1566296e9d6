package de.ukrainehilfe.needs.exchange;

import de.ukrainehilfe.defaults.exchange.Cells;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.needs.NeedWords;
import de.ukrainehilfe.needs.need.Need;
import de.ukrainehilfe.needs.need.NeedFacts;
import de.ukrainehilfe.needs.need.Needs;
import de.ukrainehilfe.needs.need.Portfolio;
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

/** The reader's whole portfolio as a table, newest first; no names, for a file travels far. */
@Path("/needs/export")
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
                    "urgency",
                    "language",
                    "amount",
                    "reserved",
                    "confirmed",
                    "openSince")
            .get();

    private final Needs needs;
    private final Caller caller;
    private final NeedWords words;

    ExportPage(Needs needs, Caller caller, NeedWords words) {
        this.needs = needs;
        this.caller = caller;
        this.words = words;
    }

    @GET
    @Transactional
    public Response export() throws IOException {
        StringBuilder table = new StringBuilder(Cells.BEGIN);
        try (CSVPrinter printer = new CSVPrinter(table, FORMAT)) {
            UUID last = null;
            List<Need> some;
            do {
                some = needs.list(Portfolio.of(caller), null, null, last, AT_ONCE);
                for (Need need : some) {
                    printer.printRecord(columns(need).map(Cells::harmless));
                    last = need.id();
                }
                needs.getEntityManager().clear();
            } while (some.size() == AT_ONCE);
        }
        return Response.ok(table.toString())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"needs.csv\"")
                .build();
    }

    private Stream<Object> columns(Need need) {
        NeedFacts facts = need.facts();
        return Stream.of(
                facts.reference(),
                facts.kind(),
                words.inShort(facts.details()),
                facts.status(),
                facts.association() == null ? "" : facts.association(),
                facts.postcode(),
                facts.from(),
                facts.until() == null ? "" : facts.until(),
                facts.urgency(),
                facts.language(),
                need.progress().amount(),
                need.progress().reserved(),
                need.progress().confirmed(),
                facts.openSince());
    }
}
