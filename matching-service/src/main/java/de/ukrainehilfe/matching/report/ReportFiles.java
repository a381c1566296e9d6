package de.ukrainehilfe.matching.report;

import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The report for a spreadsheet, as a program or as a person reads it; what the page hides is empty in both. */
@Path("/matches/reports")
@RolesAllowed({Roles.COORDINATOR, Roles.AUDITOR})
public class ReportFiles {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int WIDE = 32;

    private final Reports reports;
    private final GroupNames names;
    private final Texts texts;

    ReportFiles(Reports reports, GroupNames names, Texts texts) {
        this.reports = reports;
        this.names = names;
        this.texts = texts;
    }

    /** With codes, for programs. */
    @GET
    @Path("/csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(@QueryParam("measure") Measure measure, @QueryParam("by") Dimension by) {
        Measure what = Measure.orUsual(measure);
        Dimension how = Dimension.orUsual(by);
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
        return file(csv.toString(), what, how, "csv");
    }

    /** With words and numbers one can go on counting with. */
    @GET
    @Path("/xlsx")
    @Produces(XLSX)
    public Response workbook(@QueryParam("measure") Measure measure, @QueryParam("by") Dimension by)
            throws IOException {
        Measure what = Measure.orUsual(measure);
        Dimension how = Dimension.orUsual(by);
        SmallNumbers.Safe safe = reports.of(what, how);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Ukraine-Hilfe", "1.0")) {
            fill(book.newWorksheet("1"), what, how, safe);
        }
        return file(file.toByteArray(), what, how, "xlsx");
    }

    private void fill(Worksheet sheet, Measure measure, Dimension by, SmallNumbers.Safe safe) {
        ReportTexts words = texts.of(ReportTexts.class);
        sheet.width(0, WIDE);
        sheet.value(0, 0, words.measure(measure));
        sheet.style(0, 0).bold().set();
        sheet.value(1, 0, words.by(by));
        sheet.value(1, 1, words.count());
        if (measure.isDuration()) {
            sheet.value(1, 2, words.medianHours());
        }
        sheet.range(1, 0, 1, 2).style().bold().set();
        int row = 2;
        for (Cell cell : safe.cells()) {
            sheet.value(row, 0, names.of(by, cell.group()));
            sheet.value(row, 1, cell.count());
            sheet.value(row, 2, cell.medianHours());
            row++;
        }
        sheet.value(row, 0, words.total());
        sheet.value(row, 1, safe.total());
        sheet.value(row + 2, 0, words.hiddenNote());
    }

    private static Response file(Object content, Measure measure, Dimension by, String type) {
        String name = (measure + "-" + by).toLowerCase(Locale.ROOT);
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + type + "\"")
                .build();
    }
}
