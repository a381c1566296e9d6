package de.ukrainehilfe.matching.report;

import de.ukrainehilfe.defaults.pages.Notation;
import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** One question, answered as a table, a drawing and files; the council may read it as well. */
@Path("/matches/reports")
@RolesAllowed({Roles.COORDINATOR, Roles.AUDITOR})
public class ReportPage {
    private static final String HIDDEN = "–";
    private static final int LONGEST_BAR = 180;

    private final Reports reports;
    private final Page page;
    private final GroupNames names;
    private final SavedReports saved;

    ReportPage(Reports reports, Page page, GroupNames names, SavedReports saved) {
        this.reports = reports;
        this.page = page;
        this.names = names;
        this.saved = saved;
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance report(Report report);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance read(@QueryParam("measure") Measure measure, @QueryParam("by") Dimension by) {
        Measure what = Measure.orUsual(measure);
        Dimension how = Dimension.orUsual(by);
        SmallNumbers.Safe safe = reports.of(what, how);
        List<Cell> areas = how == Dimension.POSTCODE
                ? safe.cells()
                : reports.of(what, Dimension.POSTCODE).cells();
        double most = safe.cells().stream()
                .mapToDouble(cell -> height(what, cell))
                .max()
                .orElse(1);
        List<Report.Line> lines = safe.cells().stream()
                .map(cell -> line(what, how, cell, Math.max(most, 1)))
                .toList();
        return Templates.report(new Report(what, how, lines, safe.total(), spots(what, areas), saved.all()));
    }

    /** Where nothing was counted there is a white area. */
    private List<Report.Spot> spots(Measure measure, List<Cell> cells) {
        return cells.stream()
                .map(cell -> new Report.Spot(
                        cell.group(),
                        names.of(Dimension.POSTCODE, cell.group()),
                        text(measure, cell),
                        value(measure, cell)))
                .toList();
    }

    private String text(Measure measure, Cell cell) {
        Notation written = page.getWritten();
        Number value = value(measure, cell);
        return value == null
                ? HIDDEN
                : measure.isDuration() ? written.number(value.doubleValue(), 1) : written.number(value.longValue());
    }

    private static Number value(Measure measure, Cell cell) {
        if (measure.isDuration()) {
            return cell.medianHours();
        }
        return cell.count(); // not by ?:, which would make a number of what is hidden
    }

    private Report.Line line(Measure measure, Dimension by, Cell cell, double most) {
        Notation written = page.getWritten();
        return new Report.Line(
                names.of(by, cell.group()),
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
}
