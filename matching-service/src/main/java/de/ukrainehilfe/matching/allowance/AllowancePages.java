package de.ukrainehilfe.matching.allowance;

import de.ukrainehilfe.defaults.pages.Notation;
import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.defaults.time.SystemClock;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;

/** The ledger of what interpreters get, for coordinators: the year, and a month to be paid. */
@Path("/matches/allowances")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.COORDINATOR)
public class AllowancePages {
    private final Allowances allowances;
    private final Statement statement;
    private final Texts texts;
    private final Page page;
    private final Clock clock;

    AllowancePages(Allowances allowances, Statement statement, Texts texts, Page page, Clock clock) {
        this.allowances = allowances;
        this.statement = statement;
        this.texts = texts;
        this.page = page;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "allowance")
    static class Templates {
        static native TemplateInstance ledger(Figures year, List<Row> rows, String month);
    }

    /** The year in euro. */
    record Figures(String year, String budget, String committed, String earned, String due, String paid) {}

    /** One interpreter in euro. */
    record Row(String reference, String assignments, String earned, String due) {}

    @GET
    public TemplateInstance ledger(@QueryParam("month") String month) {
        YearMonth shown = month(month);
        Notation written = page.getWritten();
        Year year = allowances.year(shown.getYear());
        return Templates.ledger(
                new Figures(
                        String.valueOf(year.year()),
                        written.euro(year.budget()),
                        written.euro(year.committed()),
                        written.euro(year.earned()),
                        written.euro(year.due()),
                        written.euro(year.paid())),
                year.interpreters().stream()
                        .map(each -> new Row(
                                each.offerReference(),
                                written.number(each.assignments()),
                                written.euro(each.earned()),
                                written.euro(each.due())))
                        .toList(),
                shown.toString());
    }

    @GET
    @Path("/month")
    public TemplateInstance statement(@QueryParam("month") String month) {
        YearMonth shown = month(month);
        return statement.page(shown, allowances.month(shown));
    }

    @GET
    @Path("/month.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(@QueryParam("month") String month) {
        YearMonth shown = month(month);
        return Response.ok(statement.csv(allowances.month(shown)))
                .header("Content-Disposition", "attachment; filename=\"" + shown + ".csv\"")
                .build();
    }

    @GET
    @Path("/month.pdf")
    @Produces("application/pdf")
    public Response pdf(@QueryParam("month") String month) {
        YearMonth shown = month(month);
        return Response.ok(statement.pdf(shown, allowances.month(shown)))
                .header("Content-Disposition", "attachment; filename=\"" + shown + ".pdf\"")
                .build();
    }

    @POST
    @Path("/pay")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pay(@FormParam("month") String month) {
        YearMonth paid = AllowancesApi.read(month, texts);
        allowances.pay(paid);
        return Response.seeOther(URI.create("/matches/allowances/month?month=" + paid))
                .build();
    }

    private YearMonth month(String month) {
        return month == null ? YearMonth.now(clock.withZone(SystemClock.CITY)) : AllowancesApi.read(month, texts);
    }
}
