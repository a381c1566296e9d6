package de.ukrainehilfe.needs.handover;

import de.ukrainehilfe.defaults.http.Idempotency;
import de.ukrainehilfe.defaults.http.Paging;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.needs.handover.Answering.Answer;
import de.ukrainehilfe.needs.need.Portfolio;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Hand-overs for programs; a coordinator speaks for the city. */
@Path("/api/needs")
@RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
public class HandOverApi {
    private final Asking asking;
    private final Answering answering;
    private final HandOvers handOvers;
    private final HandOverViews views;
    private final Caller caller;
    private final Idempotency idempotency;

    HandOverApi(
            Asking asking,
            Answering answering,
            HandOvers handOvers,
            HandOverViews views,
            Caller caller,
            Idempotency idempotency) {
        this.asking = asking;
        this.answering = answering;
        this.handOvers = handOvers;
        this.views = views;
        this.caller = caller;
        this.idempotency = idempotency;
    }

    record Claim(@NotBlank String reference) {}

    /** @param association null for the city */
    record Offer(
            @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,39}", message = "{de.ukrainehilfe.needs.Association}")
                    String association) {}

    private record Asked(String what, UUID id, Object body) {}

    @GET
    @Path("/hand-overs")
    public Response list(
            @QueryParam("waiting") @DefaultValue("true") boolean waiting,
            @QueryParam("limit") Integer asked,
            @QueryParam("cursor") UUID cursor,
            @Context UriInfo request) {
        int limit = Paging.limit(asked);
        String own = Portfolio.of(caller).association().orElse(null);
        List<HandOverView> found = handOvers.of(own, waiting, cursor, limit + 1).stream()
                .map(views::of)
                .toList();
        return Paging.page(found, limit, view -> view.id().toString(), request);
    }

    @POST
    @Path("/hand-overs")
    public Response claim(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid Claim claim) {
        return once(key, new Asked("claim", null, claim), () -> asking.claim(claim.reference()));
    }

    @POST
    @Path("/{id}/hand-over")
    public Response offer(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid Offer offer) {
        return once(key, new Asked("offer", id, offer), () -> asking.offer(id, offer.association()));
    }

    @POST
    @Path("/hand-overs/{id}/accept")
    public Response accept(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key) {
        return answer(id, key, Answer.ACCEPT);
    }

    @POST
    @Path("/hand-overs/{id}/refuse")
    public Response refuse(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key) {
        return answer(id, key, Answer.REFUSE);
    }

    @POST
    @Path("/hand-overs/{id}/withdraw")
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key) {
        return answer(id, key, Answer.WITHDRAW);
    }

    private Response answer(UUID id, String key, Answer answer) {
        return once(key, new Asked("answer", id, answer), () -> answering.answer(id, answer));
    }

    private Response once(String key, Asked asked, Supplier<HandOver> action) {
        return idempotency.once(
                key, asked, () -> Response.ok(views.of(action.get())).build());
    }
}
