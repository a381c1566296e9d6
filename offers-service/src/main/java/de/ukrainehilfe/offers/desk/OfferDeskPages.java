package de.ukrainehilfe.offers.desk;

import de.ukrainehilfe.defaults.http.Paging;
import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.offers.offer.Authority;
import de.ukrainehilfe.offers.offer.Kind;
import de.ukrainehilfe.offers.offer.Offer;
import de.ukrainehilfe.offers.offer.OfferStatus;
import de.ukrainehilfe.offers.offer.OfferStatus.Step;
import de.ukrainehilfe.offers.offer.Offers;
import de.ukrainehilfe.offers.offer.Steps;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.Locale;
import java.util.UUID;

/** The list of offers and the page of each, without whose it is. */
@Path("/offers")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
class OfferDeskPages {
    private final Offers offers;
    private final Steps steps;
    private final Authority authority;

    OfferDeskPages(Offers offers, Steps steps, Authority authority) {
        this.offers = offers;
        this.steps = steps;
        this.authority = authority;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance list(List<Offer> offers, UUID next, Kind kind, OfferStatus status);

        static native TemplateInstance offer(Offer offer);

        static native TemplateInstance card(Offer offer);
    }

    @GET
    @Path("/list")
    public TemplateInstance list(
            @QueryParam("kind") Kind kind,
            @QueryParam("status") OfferStatus status,
            @QueryParam("cursor") UUID cursor) {
        List<Offer> found = offers.select(
                new Offers.Selection(kind, status, authority.portfolio(), cursor), Paging.DEFAULT_LIMIT + 1);
        boolean more = found.size() > Paging.DEFAULT_LIMIT;
        List<Offer> shown = more ? found.subList(0, Paging.DEFAULT_LIMIT) : found;
        return Templates.list(shown, more ? shown.get(shown.size() - 1).id : null, kind, status);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance offer(@PathParam("id") UUID id) {
        return Templates.offer(visible(id));
    }

    /** The same as a fragment, for pages of other services to show. */
    @GET
    @Path("/{id}/card")
    public TemplateInstance card(@PathParam("id") UUID id) {
        return Templates.card(visible(id));
    }

    @POST
    @Path("/{id}/{step: confirm|pause|resume|withdraw}")
    @RolesAllowed(Roles.COORDINATOR)
    public Response take(@PathParam("id") UUID id, @PathParam("step") String step) {
        steps.take(id, Step.valueOf(step.toUpperCase(Locale.ROOT)), null);
        return Response.seeOther(URI.create("/offers/" + id)).build();
    }

    private Offer visible(UUID id) {
        Offer offer = offers.findByIdOptional(id).orElseThrow(Refusal::notFound);
        authority.requireSight(offer);
        return offer;
    }
}
