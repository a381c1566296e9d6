package de.ukrainehilfe.matching.match;

import de.ukrainehilfe.defaults.http.Idempotency;
import de.ukrainehilfe.defaults.http.Paging;
import de.ukrainehilfe.defaults.http.Versions;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.matching.pool.Kind;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Matches for programs: read them, decide about them. */
@Path("/api/matches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COORDINATOR)
public class MatchesApi {
    private final MatchQueue queue;
    private final Access access;
    private final Decisions decisions;
    private final MatchViews views;
    private final Actor actor;
    private final Idempotency idempotency;

    MatchesApi(
            MatchQueue queue,
            Access access,
            Decisions decisions,
            MatchViews views,
            Actor actor,
            Idempotency idempotency) {
        this.queue = queue;
        this.access = access;
        this.decisions = decisions;
        this.views = views;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    /** Why a proposal is rejected. */
    public record Rejection(@NotNull RejectReason reason) {}

    /** Why a confirmed match is dissolved. */
    public record Ending(@NotNull EndReason reason) {}

    @GET
    @RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
    @Transactional
    public Response list(
            @QueryParam("status") MatchStatus status,
            @QueryParam("kind") Kind kind,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo request) {
        int size = Paging.limit(limit);
        List<Match> found = queue.page(new MatchQueue.Filter(status, kind, access.limit()), size, cursor);
        String last = found.size() > size ? MatchQueue.cursor(found.get(size - 1)) : null;
        List<MatchView> items = new ArrayList<>(found.stream().map(views::of).toList());
        return Paging.page(items, size, item -> last, request);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
    @Transactional
    public Response read(@PathParam("id") UUID id) {
        return answer(access.to(id));
    }

    @POST
    @Path("/{id}/approve")
    @Transactional
    public Response approve(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        return once(key, "approve", id, null, () -> decisions.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/reject")
    @Transactional
    public Response reject(
            @PathParam("id") UUID id,
            @NotNull @Valid Rejection rejection,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        return once(key, "reject", id, rejection, () -> decisions.reject(id, rejection.reason(), ifMatch));
    }

    @POST
    @Path("/{id}/complete")
    @Transactional
    public Response complete(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        return once(key, "complete", id, null, () -> decisions.complete(id, ifMatch));
    }

    @POST
    @Path("/{id}/end")
    @Transactional
    public Response end(
            @PathParam("id") UUID id,
            @NotNull @Valid Ending ending,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        return once(key, "end", id, ending, () -> decisions.end(id, ending.reason(), ifMatch));
    }

    private record Asked(String what, UUID id, Object body) {}

    private Response once(String key, String what, UUID id, Object body, Supplier<Match> decision) {
        actor.acts();
        return idempotency.once(key, new Asked(what, id, body), () -> answer(decision.get()));
    }

    private Response answer(Match match) {
        MatchView view = views.of(match);
        return Response.ok(view).tag(Versions.etag(view.version())).build();
    }
}
