package de.ukrainehilfe.notification.delivery;

import de.ukrainehilfe.defaults.http.Paging;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.notification.mail.MailFilter;
import de.ukrainehilfe.notification.mail.MailState;
import de.ukrainehilfe.notification.mail.Mails;
import de.ukrainehilfe.notification.mail.Side;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** Delivery states: all of them for coordinators, those to people in its own charge for an association. */
@Path("/api/mails")
@RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
public class DeliveryResource {
    private final Mails mails;
    private final Caller caller;

    DeliveryResource(Mails mails, Caller caller) {
        this.mails = mails;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(
            @QueryParam("match") UUID match,
            @QueryParam("offer") UUID offer,
            @QueryParam("need") UUID need,
            @QueryParam("state") MailState state,
            @QueryParam("cursor") Long cursor,
            @QueryParam("limit") Integer limit,
            @Context UriInfo request) {
        MailFilter filter = new MailFilter(
                offer != null ? Side.OFFER : need != null ? Side.NEED : null,
                offer != null ? offer : need,
                match,
                null,
                state,
                caller.isCoordinator() ? null : caller.association().orElse(""),
                cursor,
                Paging.limit(limit));
        return Paging.page(
                mails.find(filter).stream().map(Delivery::of).toList(),
                filter.limit(),
                delivery -> Long.toString(delivery.id()),
                request);
    }
}
