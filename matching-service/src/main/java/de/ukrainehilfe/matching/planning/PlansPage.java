package de.ukrainehilfe.matching.planning;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.matching.pool.Kind;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;

/** All plans, and the buttons that ask for a new one. */
@Path("/matches/plans")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.COORDINATOR)
public class PlansPage {
    private static final int LATEST = 20;

    private final PlanRuns runs;
    private final Plans plans;
    private final PlanViews views;
    private final PlanPaper paper;
    private final Texts texts;

    PlansPage(PlanRuns runs, Plans plans, PlanViews views, PlanPaper paper, Texts texts) {
        this.runs = runs;
        this.plans = plans;
        this.views = views;
        this.paper = paper;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "planning")
    static class Templates {
        static native TemplateInstance plans(List<PlanPaper.Row> rows, List<Kind> kinds);
    }

    @GET
    @Transactional
    public TemplateInstance list() {
        List<PlanPaper.Row> rows = plans.latest(LATEST).stream()
                .map(plan -> paper.row(views.of(plan)))
                .toList();
        return Templates.plans(
                rows, Arrays.stream(Kind.values()).filter(runs::knows).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(@FormParam("kind") Kind kind) {
        if (kind == null || !runs.knows(kind)) {
            throw Refusal.field("kind", texts.of(PlanTexts.class).noPlanner());
        }
        return Response.seeOther(URI.create("/matches/plans/" + runs.start(kind).id()))
                .build();
    }
}
