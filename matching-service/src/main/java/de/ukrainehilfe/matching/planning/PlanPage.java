package de.ukrainehilfe.matching.planning;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Roles;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** One plan: how far it is, what it proves, and its lines to decide about. */
@Path("/matches/plans/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.COORDINATOR)
public class PlanPage {
    private static final int AT_ONCE = 25;

    private final Plans plans;
    private final PlanLines lines;
    private final PlanViews views;
    private final PlanPaper paper;
    private final PlanWatch watch;
    private final Review review;
    private final Page page;
    private final Texts texts;

    PlanPage(
            Plans plans,
            PlanLines lines,
            PlanViews views,
            PlanPaper paper,
            PlanWatch watch,
            Review review,
            Page page,
            Texts texts) {
        this.plans = plans;
        this.lines = lines;
        this.views = views;
        this.paper = paper;
        this.watch = watch;
        this.review = review;
        this.page = page;
        this.texts = texts;
    }

    /**
     * What there is to decide.
     *
     * @param next after which line the next page starts; null on the last
     */
    record Sheet(PlanPaper.Row row, List<PlanPaper.Line> lines, Integer next) {}

    @CheckedTemplate(basePath = "planning")
    static class Templates {
        static native TemplateInstance plan(Sheet sheet, String message, String done);
    }

    @GET
    public TemplateInstance read(
            @PathParam("id") UUID id, @QueryParam("after") Integer after, @QueryParam("done") Integer done) {
        return Templates.plan(sheet(id, after == null ? 0 : after), null, done == null ? null : said(id, done));
    }

    /** The same events as the API's, for whoever is signed in by cookie. */
    @GET
    @Path("/progress")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    public Multi<PlanProgress> progress(@PathParam("id") UUID id) {
        return watch.of(id);
    }

    @POST
    @Path("/cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(@PathParam("id") UUID id) {
        QuarkusTransaction.requiringNew().run(() -> plans.askToCancel(id));
        return Response.seeOther(URI.create("/matches/plans/" + id)).build();
    }

    @POST
    @Path("/lines/{line}/accept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(@PathParam("id") UUID id, @PathParam("line") int line) {
        return decide(id, line, () -> review.accept(id, line));
    }

    @POST
    @Path("/lines/{line}/drop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drop(@PathParam("id") UUID id, @PathParam("line") int line) {
        return decide(id, line, () -> review.drop(id, line));
    }

    /** Who comes too late reads why, above what is still open. */
    private Response decide(UUID id, int line, Supplier<PlanLine> decision) {
        try {
            decision.get();
            return Response.seeOther(
                            URI.create("/matches/plans/" + id + "?done=" + line + "&after=" + before(id, line)))
                    .build();
        } catch (Refusal refusal) {
            if (refusal.getStatusCode() != Response.Status.CONFLICT.getStatusCode()) {
                throw refusal;
            }
            TemplateInstance shown = Templates.plan(sheet(id, before(id, line)), refusal.getDetail(), null);
            return Response.status(Response.Status.CONFLICT)
                    .entity(shown.setLocale(page.locale()).render())
                    .build();
        }
    }

    /** So that the page stays where it is, and is not empty at the end. */
    private int before(UUID id, int line) {
        boolean some = !QuarkusTransaction.requiringNew()
                .call(() -> lines.page(id, LineState.OPEN, line, 1))
                .isEmpty();
        return some ? line : 0;
    }

    private String said(UUID id, int line) {
        return QuarkusTransaction.requiringNew()
                .call(() -> lines.hold(id, line).map(held -> {
                    PlanTexts words = texts.of(PlanTexts.class);
                    return words.lineDone(String.valueOf(line), words.lineState(held.state()));
                }))
                .orElse(null);
    }

    private Sheet sheet(UUID id, int after) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Plan plan = plans.find(id).orElseThrow(Refusal::notFound);
            List<PlanLine> found = lines.page(id, LineState.OPEN, after, AT_ONCE);
            boolean more = found.size() > AT_ONCE;
            List<PlanLine> shown = more ? found.subList(0, AT_ONCE) : found;
            return new Sheet(
                    paper.row(views.of(plan)),
                    paper.lines(shown),
                    more ? shown.get(AT_ONCE - 1).line() : null);
        });
    }
}
