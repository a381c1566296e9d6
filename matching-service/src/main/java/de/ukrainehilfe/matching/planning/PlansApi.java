package de.ukrainehilfe.matching.planning;

import de.ukrainehilfe.defaults.http.Idempotency;
import de.ukrainehilfe.defaults.http.Paging;
import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.matching.pool.Kind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** Plans for programs: ask for one, watch it, stop it, review its lines. */
@Path("/api/plans")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COORDINATOR)
public class PlansApi {
    private final PlanRuns runs;
    private final Plans plans;
    private final PlanLines lines;
    private final PlanViews views;
    private final PlanWatch watch;
    private final Review review;
    private final Idempotency idempotency;
    private final Texts texts;

    PlansApi(
            PlanRuns runs,
            Plans plans,
            PlanLines lines,
            PlanViews views,
            PlanWatch watch,
            Review review,
            Idempotency idempotency,
            Texts texts) {
        this.runs = runs;
        this.plans = plans;
        this.lines = lines;
        this.views = views;
        this.watch = watch;
        this.review = review;
        this.idempotency = idempotency;
        this.texts = texts;
    }

    /** What is to be planned. */
    public record Wish(@NotNull Kind kind) {}

    /** 201 for a plan that begins, 200 for one that runs already and is joined. */
    @POST
    @Transactional
    public Response start(@NotNull @Valid Wish wish, @HeaderParam("Idempotency-Key") String key) {
        if (!runs.knows(wish.kind())) {
            throw Refusal.field("kind", texts.of(PlanTexts.class).noPlanner());
        }
        return idempotency.once(key, wish, () -> {
            PlanRuns.Started started = QuarkusTransaction.suspendingExisting().call(() -> runs.start(wish.kind()));
            return Response.status(started.joined() ? Response.Status.OK : Response.Status.CREATED)
                    .location(URI.create("/api/plans/" + started.id()))
                    .entity(views.of(find(started.id())))
                    .build();
        });
    }

    @GET
    @Transactional
    public Paging.Items<PlanView> latest(@QueryParam("limit") Integer limit) {
        return new Paging.Items<>(
                plans.latest(Paging.limit(limit)).stream().map(views::of).toList());
    }

    @GET
    @Path("/{id}")
    @Transactional
    public PlanView read(@PathParam("id") UUID id) {
        return views.of(find(id));
    }

    @GET
    @Path("/{id}/progress")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    public Multi<PlanProgress> progress(@PathParam("id") UUID id) {
        return watch.of(id);
    }

    @POST
    @Path("/{id}/cancel")
    @Transactional
    public PlanView cancel(@PathParam("id") UUID id) {
        find(id);
        plans.askToCancel(id);
        return views.of(find(id));
    }

    @GET
    @Path("/{id}/lines")
    @Transactional
    public Response lines(
            @PathParam("id") UUID id,
            @QueryParam("state") LineState state,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") Integer cursor,
            @Context UriInfo request) {
        find(id);
        int size = Paging.limit(limit);
        List<LineView> found =
                lines.page(id, state == null ? LineState.OPEN : state, cursor == null ? 0 : cursor, size).stream()
                        .map(views::of)
                        .toList();
        return Paging.page(found, size, line -> String.valueOf(line.line()), request);
    }

    @POST
    @Path("/{id}/lines/{line}/accept")
    public LineView accept(@PathParam("id") UUID id, @PathParam("line") int line) {
        return views.of(review.accept(id, line));
    }

    @POST
    @Path("/{id}/lines/{line}/drop")
    public LineView drop(@PathParam("id") UUID id, @PathParam("line") int line) {
        return views.of(review.drop(id, line));
    }

    private Plan find(UUID id) {
        return plans.find(id).orElseThrow(Refusal::notFound);
    }
}
