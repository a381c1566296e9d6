package de.ukrainehilfe.needs.portfolio;

import de.ukrainehilfe.defaults.http.Idempotency;
import de.ukrainehilfe.defaults.http.Paging;
import de.ukrainehilfe.defaults.http.Versions;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.needs.need.CloseReason;
import de.ukrainehilfe.needs.need.Kind;
import de.ukrainehilfe.needs.need.Need;
import de.ukrainehilfe.needs.need.NeedStatus;
import de.ukrainehilfe.needs.need.Needs;
import de.ukrainehilfe.needs.need.Portfolio;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;

/** Needs for programs: coordinators see all, an association its own; somebody else's need does not exist for it. */
@Path("/api/needs")
@RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
public class NeedPortfolioApi {
    private final Needs needs;
    private final Caller caller;
    private final Changes changes;
    private final Settling settling;
    private final Idempotency idempotency;

    NeedPortfolioApi(Needs needs, Caller caller, Changes changes, Settling settling, Idempotency idempotency) {
        this.needs = needs;
        this.caller = caller;
        this.changes = changes;
        this.settling = settling;
        this.idempotency = idempotency;
    }

    /** @param later whether all later appointments of the series are closed, too */
    record Closing(@NotNull CloseReason reason, Boolean later) {}

    /** Which need it was asked of belongs to what was asked. */
    private record Asked(UUID id, Closing closing) {}

    @GET
    public Response list(
            @QueryParam("kind") Kind kind,
            @QueryParam("status") NeedStatus status,
            @QueryParam("limit") Integer asked,
            @QueryParam("cursor") UUID cursor,
            @Context UriInfo request) {
        int limit = Paging.limit(asked);
        List<NeedView> found = needs.list(Portfolio.of(caller), kind, status, cursor, limit + 1).stream()
                .map(NeedView::of)
                .toList();
        return Paging.page(found, limit, need -> need.need().id().toString(), request);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        return answer(NeedView.of(needs.get(id, Portfolio.of(caller))));
    }

    @PUT
    @Path("/{id}")
    public Response change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NeedChange change) {
        Need need = needs.toChange(id, Portfolio.of(caller));
        Versions.requireMatch(ifMatch, need.version());
        changes.change(need, change);
        return answer(NeedView.of(need));
    }

    @POST
    @Path("/{id}/close")
    public Response close(
            @HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID id, @NotNull @Valid Closing closing) {
        return idempotency.once(
                key,
                new Asked(id, closing),
                () -> answer(NeedView.withoutNote(
                        settling.close(id, closing.reason(), Boolean.TRUE.equals(closing.later())))));
    }

    private static Response answer(NeedView view) {
        return Response.ok(view).tag(Versions.etag(view.need().version())).build();
    }
}
