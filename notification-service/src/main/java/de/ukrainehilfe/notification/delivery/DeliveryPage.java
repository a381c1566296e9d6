package de.ukrainehilfe.notification.delivery;

import de.ukrainehilfe.defaults.http.Paging;
import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.notification.mail.Mail;
import de.ukrainehilfe.notification.mail.MailFilter;
import de.ukrainehilfe.notification.mail.MailState;
import de.ukrainehilfe.notification.mail.Mails;
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
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The delivery log: what became of every mail, and a way to try again what failed. */
@Path("/notifications")
@RolesAllowed(Roles.COORDINATOR)
public class DeliveryPage {
    private final Mails mails;
    private final Page page;

    DeliveryPage(Mails mails, Page page) {
        this.mails = mails;
        this.page = page;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance log(
                List<StateCount> counts, List<Row> rows, MailState state, String reference, String older);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance log(
            @QueryParam("state") MailState state,
            @QueryParam("reference") String reference,
            @QueryParam("cursor") Long cursor) {
        String wanted = reference == null || reference.isBlank()
                ? null
                : reference.strip().toUpperCase(Locale.ROOT);
        MailFilter filter = new MailFilter(null, null, null, wanted, state, null, cursor, Paging.DEFAULT_LIMIT);
        List<Mail> found = mails.find(filter);
        List<Mail> shown = found.subList(0, Math.min(found.size(), filter.limit()));
        return Templates.log(
                StateCount.all(mails.count()),
                shown.stream().map(mail -> Row.of(mail, page.getWritten())).toList(),
                state,
                wanted,
                found.size() > shown.size() ? older(state, wanted, shown) : null);
    }

    @POST
    @Path("/{id}/again")
    public Response sendAgain(@PathParam("id") Long id) {
        mails.sendAgain(id);
        return Response.seeOther(URI.create("/notifications?state=" + MailState.FAILED))
                .build();
    }

    private static String older(MailState state, String reference, List<Mail> shown) {
        UriBuilder address = UriBuilder.fromPath("/notifications").queryParam("cursor", shown.get(shown.size() - 1).id);
        if (state != null) {
            address.queryParam("state", state);
        }
        if (reference != null) {
            address.queryParam("reference", reference);
        }
        return address.build().toString();
    }
}
