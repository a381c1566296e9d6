package de.ukrainehilfe.offers.offer;

import de.ukrainehilfe.defaults.http.Idempotency;
import de.ukrainehilfe.defaults.http.Paging;
import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.http.Versions;
import de.ukrainehilfe.defaults.limit.OpenToAll;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.offers.offer.OfferStatus.Step;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Offers over HTTP. */
@Path("/api/offers")
class OfferResource {
    private final Submission submission;
    private final Offers offers;
    private final Steps steps;
    private final Authority authority;
    private final Idempotency idempotency;
    private final Rhythm rhythm;

    OfferResource(
            Submission submission,
            Offers offers,
            Steps steps,
            Authority authority,
            Idempotency idempotency,
            Rhythm rhythm) {
        this.submission = submission;
        this.offers = offers;
        this.steps = steps;
        this.authority = authority;
        this.idempotency = idempotency;
        this.rhythm = rhythm;
    }

    record Submitted(UUID id, String reference, OfferStatus status) {}

    record StepRequest(String token) {}

    /** @param already the offer stood there before */
    record StepTaken(UUID id, String reference, long version, OfferStatus status, boolean already) {}

    @POST
    @OpenToAll
    @Transactional
    @Operation(summary = "Offer help; a mail asks to confirm it")
    public Response submit(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewOffer body) {
        return idempotency.once(key, body, () -> {
            Offer offer = submission.submit(body);
            return Response.created(URI.create("/api/offers/" + offer.id))
                    .entity(new Submitted(offer.id, offer.reference, offer.status))
                    .build();
        });
    }

    @GET
    @RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
    @Operation(summary = "Offers, newest first: all for coordinators, an association's own")
    public Response list(
            @QueryParam("kind") Kind kind,
            @QueryParam("status") OfferStatus status,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") UUID cursor,
            @Context UriInfo request) {
        int size = Paging.limit(limit);
        Offers.Selection wanted = new Offers.Selection(kind, status, authority.portfolio(), cursor);
        return Paging.page(
                offers.select(wanted, size + 1).stream().map(this::view).toList(),
                size,
                offer -> offer.id().toString(),
                request);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
    public Response offer(@PathParam("id") UUID id) {
        Offer offer = offers.findByIdOptional(id).orElseThrow(Refusal::notFound);
        authority.requireSight(offer);
        return answer(offer);
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Change an offer, by the mailed link or as coordinator")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid OfferChange body) {
        return answer(steps.change(id, ifMatch, body));
    }

    @POST
    @Path("/{id}/{step: confirm|pause|resume|withdraw}")
    @Operation(
            summary = "Take a step with an offer, by the mailed link or as coordinator; a second time changes nothing")
    public Response take(@PathParam("id") UUID id, @PathParam("step") String step, StepRequest body) {
        Steps.Taken taken =
                steps.take(id, Step.valueOf(step.toUpperCase(Locale.ROOT)), body == null ? null : body.token());
        Offer offer = taken.offer();
        return Response.ok(new StepTaken(offer.id, offer.reference, offer.version, offer.status, taken.already()))
                .tag(Versions.etag(offer.version))
                .build();
    }

    private OfferView view(Offer offer) {
        return OfferView.of(offer, rhythm.next(offer));
    }

    private Response answer(Offer offer) {
        return Response.ok(view(offer)).tag(Versions.etag(offer.version)).build();
    }
}
