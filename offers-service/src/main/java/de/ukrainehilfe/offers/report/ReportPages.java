package de.ukrainehilfe.offers.report;

import de.ukrainehilfe.defaults.limit.OpenToAll;
import de.ukrainehilfe.defaults.pages.Forms;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Reporting abuse, and working the reports off. */
@Path("/offers/reports")
@Produces(MediaType.TEXT_HTML)
@Blocking
class ReportPages {
    private static final int UNPROCESSABLE = 422;
    /** No person sees it; programs fill it in. */
    private static final String TRAP = "website";

    private final AbuseReports reports;
    private final Forms forms;
    private final Texts texts;

    ReportPages(AbuseReports reports, Forms forms, Texts texts) {
        this.reports = reports;
        this.forms = forms;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance form(
                Category[] categories, Map<String, String> typed, Map<String, String> errors);

        static native TemplateInstance thanks();

        static native TemplateInstance list(List<AbuseReport> reports);
    }

    @GET
    @Path("/new")
    public TemplateInstance empty() {
        return Templates.form(Category.values(), Map.of(), Map.of());
    }

    @POST
    @Path("/new")
    @OpenToAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> fields) {
        Map<String, String> typed = new TreeMap<>();
        fields.forEach((field, values) -> typed.put(field, values.get(0).strip()));
        Report report = new Report(
                Arrays.stream(Category.values())
                        .filter(category -> category.name().equals(typed.get("category")))
                        .findFirst()
                        .orElse(null),
                text(typed, "text"),
                upperCase(text(typed, "reference")),
                text(typed, "email"));
        Map<String, String> errors = forms.check(report);
        if (text(typed, TRAP) != null) {
            errors.put(TRAP, texts.of(ReportTexts.class).trap());
        }
        if (!errors.isEmpty()) {
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.form(Category.values(), typed, errors))
                    .build();
        }
        reports.add(report);
        return Response.seeOther(URI.create("/offers/reports/thanks")).build();
    }

    @GET
    @Path("/thanks")
    public TemplateInstance thanks() {
        return Templates.thanks();
    }

    @GET
    @RolesAllowed(Roles.COORDINATOR)
    public TemplateInstance list() {
        return Templates.list(reports.open());
    }

    @POST
    @Path("/{id}/done")
    @RolesAllowed(Roles.COORDINATOR)
    public Response finish(@PathParam("id") UUID id) {
        reports.finish(id);
        return Response.seeOther(URI.create("/offers/reports")).build();
    }

    private static String text(Map<String, String> typed, String field) {
        String text = typed.get(field);
        return text == null || text.isEmpty() ? null : text;
    }

    private static String upperCase(String text) {
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }
}
