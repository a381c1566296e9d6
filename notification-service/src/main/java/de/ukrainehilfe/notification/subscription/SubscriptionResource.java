package de.ukrainehilfe.notification.subscription;

import de.ukrainehilfe.defaults.http.Idempotency;
import de.ukrainehilfe.defaults.http.Paging;
import de.ukrainehilfe.defaults.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** Endpoints: an association has its own; coordinators and admins may look. */
@Path("/api/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ASSOCIATION)
public class SubscriptionResource {
    private final Registration registration;
    private final Subscriptions subscriptions;
    private final Portfolio portfolio;
    private final Idempotency idempotency;

    SubscriptionResource(
            Registration registration, Subscriptions subscriptions, Portfolio portfolio, Idempotency idempotency) {
        this.registration = registration;
        this.subscriptions = subscriptions;
        this.portfolio = portfolio;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Response add(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewSubscription wanted) {
        // the answer that is remembered holds no key
        Response remembered = idempotency.once(key, wanted, () -> Response.created(address(registration.add(wanted).id))
                .build());
        String address = remembered.getHeaderString("Location");
        UUID id = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        return Response.created(address(id))
                .entity(registration.view(portfolio.own(id)))
                .build();
    }

    @GET
    @RolesAllowed({Roles.ASSOCIATION, Roles.COORDINATOR, Roles.ADMIN})
    public Paging.Items<SubscriptionView> list() {
        return new Paging.Items<>(subscriptions.of(portfolio.visible()).stream()
                .map(registration::view)
                .toList());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ASSOCIATION, Roles.COORDINATOR, Roles.ADMIN})
    public SubscriptionView one(@PathParam("id") UUID id) {
        return registration.view(portfolio.read(id));
    }

    @DELETE
    @Path("/{id}")
    public void remove(@PathParam("id") UUID id) {
        registration.remove(id);
    }

    /** A new key beside the old one, which goes on signing for a day. */
    @POST
    @Path("/{id}/keys")
    public SubscriptionView rotate(@PathParam("id") UUID id) {
        registration.rotate(id);
        return registration.view(portfolio.own(id));
    }

    /** Calls a disabled endpoint again, from the next event on. */
    @POST
    @Path("/{id}/enable")
    public SubscriptionView enable(@PathParam("id") UUID id) {
        registration.enable(id);
        return registration.view(portfolio.own(id));
    }

    private static URI address(UUID id) {
        return URI.create("/api/subscriptions/" + id);
    }
}
