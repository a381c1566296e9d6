package de.ukrainehilfe.matching.learning;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Notation;
import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.matching.rules.Criterion;
import de.ukrainehilfe.matching.rules.Points;
import de.ukrainehilfe.matching.rules.Weights;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the ranking has learned from decisions, rule by rule, and the switches. */
@Path("/matches/learning")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.COORDINATOR)
public class LearningPage {
    private final Learning learning;
    private final LearningLimits limits;
    private final Weights weights;
    private final Page page;

    LearningPage(Learning learning, LearningLimits limits, Weights weights, Page page) {
        this.learning = learning;
        this.limits = limits;
        this.weights = weights;
        this.page = page;
    }

    /**
     * A rule as the page shows it.
     *
     * @param change by how many per cent it counts more or less
     * @param named how many rejections name it
     */
    record Line(Criterion criterion, String configured, String change, String counts, String named, boolean on) {
        public boolean isFixed() {
            return !criterion.isLearnable();
        }
    }

    /** All of it; {@code needed} decisions are needed before anything changes. */
    record Learned(List<Line> lines, long decisions, long approvals, int needed, String most) {
        public boolean isTooFew() {
            return decisions < needed;
        }
    }

    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance learned(Learned learned);
    }

    @GET
    public TemplateInstance learned() {
        Lesson lesson = learning.lesson();
        Set<Criterion> open = learning.open();
        Points points = Points.learned(weights, lesson.factors());
        Notation written = page.getWritten();
        List<Line> lines = Arrays.stream(Criterion.values())
                .map(criterion -> new Line(
                        criterion,
                        written.number(Points.configured(criterion, weights)),
                        percent(lesson.factors().getOrDefault(criterion, 1.0), written),
                        written.number(points.most(criterion.rule()), 1),
                        written.number(lesson.named().getOrDefault(criterion, 0L)),
                        open.contains(criterion)))
                .toList();
        return Templates.learned(new Learned(
                lines,
                lesson.decisions(),
                lesson.approvals(),
                limits.decisions(),
                written.number(100 * limits.most(), 1) + " %"));
    }

    @POST
    @Path("/{criterion}/{turn: on|off}")
    public Response turn(@PathParam("criterion") Criterion criterion, @PathParam("turn") String turn) {
        if (!criterion.isLearnable()) {
            throw Refusal.notFound();
        }
        learning.turn(criterion, turn.equals("on"));
        return back();
    }

    @POST
    @Path("/reset")
    public Response reset() {
        learning.reset();
        return back();
    }

    private Response back() {
        learning.learn();
        return Response.seeOther(URI.create("/matches/learning")).build();
    }

    private static String percent(double factor, Notation written) {
        double change = Math.round((factor - 1) * 1000) / 10.0;
        return (change > 0 ? "+" : "") + written.number(change, 1) + " %";
    }
}
