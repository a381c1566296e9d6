package de.ukrainehilfe.notification.subscription;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Forms;
import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.defaults.time.SystemClock;
import de.ukrainehilfe.notification.webhook.WebhookDeliveries;
import de.ukrainehilfe.notification.webhook.WebhookDelivery;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The endpoints of an association, their keys and what became of every call; coordinators and admins may look. */
@Path("/notifications/subscriptions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ASSOCIATION)
public class SubscriptionPage {
    private static final String PATH = "/notifications/subscriptions";
    private static final int UNPROCESSABLE = 422;
    private static final int LOG_LINES = 25;
    private static final NewSubscription EMPTY = new NewSubscription("", "", Signing.HMAC);

    private final Registration registration;
    private final Subscriptions subscriptions;
    private final Portfolio portfolio;
    private final WebhookDeliveries deliveries;
    private final Forms forms;
    private final Page page;
    private final Texts texts;

    SubscriptionPage(
            Registration registration,
            Subscriptions subscriptions,
            Portfolio portfolio,
            WebhookDeliveries deliveries,
            Forms forms,
            Page page,
            Texts texts) {
        this.registration = registration;
        this.subscriptions = subscriptions;
        this.portfolio = portfolio;
        this.deliveries = deliveries;
        this.forms = forms;
        this.page = page;
        this.texts = texts;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                List<EndpointRow> endpoints,
                List<Signing> signings,
                boolean owner,
                NewSubscription filled,
                Map<String, String> errors);

        static native TemplateInstance one(
                EndpointRow row, List<CallRow> calls, boolean owner, String notice, String error, String older);
    }

    @GET
    @RolesAllowed({Roles.ASSOCIATION, Roles.COORDINATOR, Roles.ADMIN})
    public TemplateInstance list() {
        return list(EMPTY, Map.of());
    }

    @POST
    public Response add(
            @FormParam("url") String url, @FormParam("contact") String contact, @FormParam("signing") Signing signing) {
        NewSubscription wanted = new NewSubscription(
                url == null ? "" : url.strip(), contact == null || contact.isBlank() ? null : contact.strip(), signing);
        Map<String, String> errors = forms.check(wanted);
        if (errors.isEmpty()) {
            try {
                return to(registration.add(wanted).id, "");
            } catch (Refusal refusal) {
                errors = refusal.errors().isEmpty() ? Map.of("url", refusal.getDetail()) : Forms.errors(refusal);
            }
        }
        return Response.status(UNPROCESSABLE).entity(list(wanted, errors)).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ASSOCIATION, Roles.COORDINATOR, Roles.ADMIN})
    public TemplateInstance one(
            @PathParam("id") UUID id,
            @QueryParam("cursor") Long cursor,
            @QueryParam("tested") Integer tested,
            @QueryParam("replayed") Integer replayed) {
        SubscriptionTexts words = texts.of(SubscriptionTexts.class);
        return one(
                id,
                cursor,
                tested != null ? words.testSent() : replayed != null ? words.replayed(replayed) : null,
                null);
    }

    @POST
    @Path("/{id}/test")
    public Response test(@PathParam("id") UUID id) {
        deliveries.test(portfolio.own(id).id);
        return to(id, "?tested=1");
    }

    @POST
    @Path("/{id}/keys")
    public Response rotate(@PathParam("id") UUID id) {
        registration.rotate(id);
        return to(id, "");
    }

    @POST
    @Path("/{id}/enable")
    public Response enable(@PathParam("id") UUID id) {
        registration.enable(id);
        return to(id, "");
    }

    @POST
    @Path("/{id}/replay")
    public Response replay(@PathParam("id") UUID id, @FormParam("since") String since) {
        try {
            LocalDate day = LocalDate.parse(since == null ? "" : since.strip());
            Instant begin = day.atStartOfDay(SystemClock.CITY).toInstant();
            return to(id, "?replayed=" + deliveries.replay(portfolio.own(id), begin));
        } catch (DateTimeParseException noDay) {
            String error = texts.of(SubscriptionTexts.class).timeNotReadable();
            return Response.status(UNPROCESSABLE)
                    .entity(one(id, null, null, error))
                    .build();
        }
    }

    @POST
    @Path("/{id}/remove")
    public Response remove(@PathParam("id") UUID id) {
        registration.remove(id);
        return Response.seeOther(URI.create(PATH)).build();
    }

    private TemplateInstance list(NewSubscription filled, Map<String, String> errors) {
        return Templates.list(
                subscriptions.of(portfolio.visible()).stream().map(this::row).toList(),
                List.of(Signing.values()),
                portfolio.isOwner(),
                filled,
                errors);
    }

    private TemplateInstance one(UUID id, Long cursor, String notice, String error) {
        Subscription subscription = portfolio.read(id);
        List<WebhookDelivery> found = deliveries.find(id, null, cursor, LOG_LINES);
        List<WebhookDelivery> shown = found.subList(0, Math.min(found.size(), LOG_LINES));
        var attempts =
                deliveries.attempts(shown.stream().map(delivery -> delivery.id).toList());
        return Templates.one(
                row(subscription),
                shown.stream()
                        .map(delivery -> CallRow.of(delivery, attempts, this::written))
                        .toList(),
                portfolio.isOwner(),
                notice,
                error,
                found.size() > shown.size() ? PATH + "/" + id + "?cursor=" + shown.get(shown.size() - 1).id : null);
    }

    private EndpointRow row(Subscription subscription) {
        return EndpointRow.of(registration.view(subscription), this::written);
    }

    private String written(Instant time) {
        return page.getWritten().momentToTheSecond(time);
    }

    private static Response to(UUID id, String query) {
        return Response.seeOther(URI.create(PATH + "/" + id + query)).build();
    }
}
