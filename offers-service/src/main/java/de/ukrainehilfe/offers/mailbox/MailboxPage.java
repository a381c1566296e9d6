package de.ukrainehilfe.offers.mailbox;

import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.offers.offer.Kind;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What came to the desk by mail and waits for a person: needs above all, and what no rule understood. */
@Path("/offers/mailbox")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.COORDINATOR)
class MailboxPage {
    private final Drafts drafts;
    private final Caller caller;
    private final Page page;

    MailboxPage(Drafts drafts, Caller caller, Page page) {
        this.drafts = drafts;
        this.caller = caller;
        this.page = page;
    }

    @CheckedTemplate(basePath = "mailbox")
    static class Templates {
        static native TemplateInstance list(List<Row> rows, Kind[] kinds);
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(
                drafts.waiting().stream()
                        .map(draft -> new Row(draft, page.getWritten().moment(draft.receivedAt), NeedFields.of(draft)))
                        .toList(),
                Kind.values());
    }

    @POST
    @Path("/{id}/done")
    public Response done(@PathParam("id") UUID id) {
        drafts.done(id, caller.name());
        return Response.seeOther(URI.create("/offers/mailbox")).build();
    }

    /**
     * A draft, with the time as people write it.
     *
     * @param need what the counter's form is filled in with
     */
    record Row(Draft draft, String received, Map<String, String> need) {}
}
