package de.ukrainehilfe.matching.allowance;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** What interpreters get, for programs. */
@Path("/api/matches/allowances")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COORDINATOR)
public class AllowancesApi {
    private static final int FIRST_YEAR = 2022;
    private static final int LAST_YEAR = 2100;

    private final Allowances allowances;
    private final Statement statement;
    private final Texts texts;

    AllowancesApi(Allowances allowances, Statement statement, Texts texts) {
        this.allowances = allowances;
        this.statement = statement;
        this.texts = texts;
    }

    /** How many allowances were marked as paid by this request. */
    public record Paid(int count) {}

    @GET
    public Year year(@QueryParam("year") @DefaultValue("0") int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Refusal.field("year", texts.problems().notReadable());
        }
        return allowances.year(year);
    }

    @GET
    @Path("/assignments")
    public List<Assignment> assignments(@QueryParam("offer") UUID offer) {
        if (offer == null) {
            throw Refusal.field("offer", texts.problems().notReadable());
        }
        return allowances.assignments(offer);
    }

    @GET
    @Path("/month")
    public List<Allowance> month(@QueryParam("month") String month) {
        return allowances.month(read(month));
    }

    @GET
    @Path("/month.csv")
    @Produces("text/csv;charset=UTF-8")
    public String csv(@QueryParam("month") String month) {
        return statement.csv(allowances.month(read(month)));
    }

    @GET
    @Path("/month.pdf")
    @Produces("application/pdf")
    public byte[] pdf(@QueryParam("month") String month) {
        YearMonth read = read(month);
        return statement.pdf(read, allowances.month(read));
    }

    @POST
    @Path("/pay")
    public Paid pay(@QueryParam("month") String month) {
        return new Paid(allowances.pay(read(month)));
    }

    private YearMonth read(String month) {
        return read(month, texts);
    }

    static YearMonth read(String month, Texts texts) {
        try {
            YearMonth read = YearMonth.parse(month == null ? "" : month);
            if (read.getYear() >= FIRST_YEAR && read.getYear() <= LAST_YEAR) {
                return read;
            }
        } catch (DateTimeException unreadable) {
            // said below
        }
        throw Refusal.field("month", texts.problems().notReadable());
    }
}
