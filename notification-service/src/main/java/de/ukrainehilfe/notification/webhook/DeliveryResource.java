package de.ukrainehilfe.notification.webhook;

import de.ukrainehilfe.defaults.http.Paging;
import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.notification.subscription.Portfolio;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What became of the calls to an endpoint, and ways to be called again. */
@Path("/api/subscriptions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ASSOCIATION)
public class DeliveryResource {
    private final WebhookDeliveries deliveries;
    private final Portfolio portfolio;
    private final Texts texts;

    DeliveryResource(WebhookDeliveries deliveries, Portfolio portfolio, Texts texts) {
        this.deliveries = deliveries;
        this.portfolio = portfolio;
        this.texts = texts;
    }

    @GET
    @Path("/deliveries")
    @RolesAllowed({Roles.ASSOCIATION, Roles.COORDINATOR, Roles.ADMIN})
    @Transactional
    public Response list(
            @PathParam("id") UUID id,
            @QueryParam("state") DeliveryState state,
            @QueryParam("cursor") Long cursor,
            @QueryParam("limit") Integer limit,
            @Context UriInfo request) {
        List<WebhookDelivery> found = deliveries.find(portfolio.read(id).id, state, cursor, Paging.limit(limit));
        Map<Long, List<WebhookAttempt>> attempts =
                deliveries.attempts(found.stream().map(row -> row.id).toList()).stream()
                        .collect(Collectors.groupingBy(attempt -> attempt.deliveryId));
        return Paging.page(
                found.stream()
                        .map(row -> DeliveryView.of(row, attempts.getOrDefault(row.id, List.of())))
                        .toList(),
                Paging.limit(limit),
                view -> Long.toString(view.number()),
                request);
    }

    /** Calls the endpoint once with an event that says nothing. */
    @POST
    @Path("/test")
    @Transactional
    public Response test(@PathParam("id") UUID id) {
        deliveries.test(portfolio.own(id).id);
        return Response.accepted().build();
    }

    /** Sends events again, by id or by time. */
    @POST
    @Path("/replay")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Response replay(@PathParam("id") UUID id, @NotNull Replay wanted) {
        if (wanted.since() == null
                && (wanted.events() == null || wanted.events().isEmpty())) {
            throw Refusal.field("since", texts.problems().notReadable());
        }
        int events = wanted.since() != null
                ? deliveries.replay(portfolio.own(id), wanted.since())
                : deliveries.replay(portfolio.own(id), wanted.events());
        return Response.accepted(new Replayed(events)).build();
    }

    /**
     * Which events to send again.
     *
     * @param since all that happened at this time or later
     * @param events or these alone
     */
    public record Replay(Instant since, Set<UUID> events) {}

    /** How many events are sent again. */
    public record Replayed(int events) {}
}
