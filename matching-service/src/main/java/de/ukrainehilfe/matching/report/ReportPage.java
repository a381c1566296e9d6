package de.ukrainehilfe.matching.report;

import de.ukrainehilfe.defaults.pages.Notation;
import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.matching.board.FactTexts;
import de.ukrainehilfe.matching.pool.Kind;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/** One question, answered as a table, a drawing and a file; the council may read it as well. */
@Path("/matches/reports")
@RolesAllowed({Roles.COORDINATOR, Roles.AUDITOR})
public class ReportPage {
    private static final String HIDDEN = "–";
    private static final int LONGEST_BAR = 180;

    private final Reports reports;
    private final Page page;
    private final Texts texts;

    ReportPage(Reports reports, Page page, Texts texts) {
        this.reports = reports;
        this.page = page;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance report(Report report);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance read(@QueryParam("measure") Measure measure, @QueryParam("by") Dimension by) {
        Measure what = measure == null ? Measure.OPEN_NEEDS : measure;
        Dimension how = by == null ? Dimension.KIND : by;
        SmallNumbers.Safe safe = reports.of(what, how);
        double most = safe.cells().stream()
                .mapToDouble(cell -> height(what, cell))
                .max()
                .orElse(1);
        List<Report.Line> lines = safe.cells().stream()
                .map(cell -> line(what, how, cell, Math.max(most, 1)))
                .toList();
        return Templates.report(new Report(what, how, lines, safe.total(), Math.max(most, 1)));
    }

    /** The same for a spreadsheet; hidden numbers are empty. */
    @GET
    @Path("/csv")
    @Produces("text/csv;charset=UTF-8")
    public Response file(@QueryParam("measure") Measure measure, @QueryParam("by") Dimension by) {
        Measure what = measure == null ? Measure.OPEN_NEEDS : measure;
        Dimension how = by == null ? Dimension.KIND : by;
        StringBuilder csv = new StringBuilder("measure,by,group,count,median_hours\r\n");
        for (Cell cell : reports.of(what, how).cells()) {
            csv.append(String.join(
                            ",",
                            what.name(),
                            how.name(),
                            cell.group(),
                            cell.isHidden() ? "" : cell.count().toString(),
                            cell.medianHours() == null ? "" : String.format(Locale.ROOT, "%.1f", cell.medianHours())))
                    .append("\r\n");
        }
        String name = (what + "-" + how).toLowerCase(Locale.ROOT);
        return Response.ok(csv.toString())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .build();
    }

    private Report.Line line(Measure measure, Dimension by, Cell cell, double most) {
        Notation written = page.getWritten();
        return new Report.Line(
                name(by, cell.group()),
                cell.isHidden() ? HIDDEN : written.number(cell.count()),
                cell.medianHours() == null ? HIDDEN : written.number(cell.medianHours(), 1),
                (int) Math.round(height(measure, cell) / most * LONGEST_BAR));
    }

    private static double height(Measure measure, Cell cell) {
        if (cell.isHidden()) {
            return 0;
        }
        return measure.isDuration() ? cell.medianHours() : cell.count();
    }

    private String name(Dimension by, String group) {
        ReportTexts words = texts.of(ReportTexts.class);
        return switch (by) {
            case KIND -> Kind.isKnown(group) ? texts.of(FactTexts.class).kind(Kind.valueOf(group)) : group;
            case DISTRICT -> group.equals("0") ? words.elsewhere() : words.district(group);
            case LANGUAGE -> Locale.forLanguageTag(group).getDisplayLanguage(page.locale());
            case AGE -> words.age(Band.values()[Integer.parseInt(group) - 1]);
        };
    }
}
