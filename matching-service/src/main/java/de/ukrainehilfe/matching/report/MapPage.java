package de.ukrainehilfe.matching.report;

import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.matching.pool.Kind;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Where more is needed than offered: a map, and the same as a table for those who cannot see it. */
@Path("/matches/map")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.COORDINATOR, Roles.AUDITOR})
public class MapPage {
    private final Areas areas;
    private final Caller caller;
    private final Texts texts;

    MapPage(Areas areas, Caller caller, Texts texts) {
        this.areas = areas;
        this.caller = caller;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance map(List<Area> areas, Kind kind, Kind[] kinds);
    }

    @GET
    public TemplateInstance map(@QueryParam("kind") Kind kind) {
        String beyond = texts.of(ReportTexts.class).elsewhere();
        return Templates.map(areas.of(kind, beyond, !caller.isCoordinator()), kind, Kind.values());
    }
}
