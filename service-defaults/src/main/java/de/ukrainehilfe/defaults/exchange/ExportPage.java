package de.ukrainehilfe.defaults.exchange;

import de.ukrainehilfe.defaults.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The reader's whole portfolio as a table, newest first; no names, for a file travels far. The service's subclass gives it a
 * path and knows its own records.
 *
 * @param <T> a record
 */
@RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
@Produces(Cells.CSV)
public abstract class ExportPage<T> {
    private static final int AT_ONCE = 500;

    @Inject
    EntityManager entities;

    /** What stands in one column; null leaves the cell empty. */
    public record Column<T>(String name, Function<T, Object> value) {
        Object of(T record) {
            Object cell = value.apply(record);
            return cell == null ? "" : Cells.harmless(cell);
        }
    }

    /** Name of the file. */
    protected abstract String file();

    protected abstract List<Column<T>> columns();

    /** The next of the caller's own records, newest first. */
    protected abstract List<T> after(UUID last, int atMost);

    protected abstract UUID id(T record);

    @GET
    @Transactional
    public Response export() throws IOException {
        List<Column<T>> columns = columns();
        String[] names = columns.stream().map(Column::name).toArray(String[]::new);
        StringBuilder table = new StringBuilder(Cells.BEGIN);
        try (CSVPrinter printer = new CSVPrinter(
                table, CSVFormat.DEFAULT.builder().setHeader(names).get())) {
            UUID last = null;
            List<T> some;
            do {
                some = after(last, AT_ONCE);
                for (T record : some) {
                    printer.printRecord(columns.stream().map(column -> column.of(record)));
                    last = id(record);
                }
                entities.clear();
            } while (some.size() == AT_ONCE);
        }
        return Cells.file(table.toString(), file());
    }
}
