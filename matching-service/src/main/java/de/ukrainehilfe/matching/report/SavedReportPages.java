package de.ukrainehilfe.matching.report;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Keeping a question, and giving it up. */
@Path("/matches/reports/saved")
@RolesAllowed({Roles.COORDINATOR, Roles.AUDITOR})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SavedReportPages {
    private static final int LONGEST_NAME = 60;

    private final SavedReports saved;
    private final Texts texts;

    SavedReportPages(SavedReports saved, Texts texts) {
        this.saved = saved;
        this.texts = texts;
    }

    @POST
    public Response save(
            @FormParam("name") String name,
            @FormParam("measure") Measure measure,
            @FormParam("by") Dimension by,
            @FormParam("shared") String shared) {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME || measure == null || by == null) {
            throw Refusal.field("name", texts.problems().notReadable());
        }
        saved.save(name.strip(), measure, by, shared != null);
        return Response.seeOther(URI.create("/matches/reports?measure=" + measure + "&by=" + by))
                .build();
    }

    @POST
    @Path("/{id}/forget")
    public Response forget(@PathParam("id") long id) {
        saved.forget(id);
        return Response.seeOther(URI.create("/matches/reports")).build();
    }
}
