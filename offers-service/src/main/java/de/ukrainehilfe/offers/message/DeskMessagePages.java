package de.ukrainehilfe.offers.message;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Forms;
import de.ukrainehilfe.defaults.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
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

/** Reading what offerers write, and answering. */
@Path("/offers")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.COORDINATOR)
class DeskMessagePages {
    private final Messages messages;
    private final Forms forms;

    DeskMessagePages(Messages messages, Forms forms) {
        this.messages = messages;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "message")
    static class Templates {
        static native TemplateInstance unread(List<Message> unread);
    }

    @GET
    @Path("/messages")
    public TemplateInstance unread() {
        return Templates.unread(messages.unseen());
    }

    @POST
    @Path("/{id}/messages")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("id") UUID id, @FormParam("text") String typed) {
        Text text = Text.of(typed);
        Map<String, String> errors = forms.check(text);
        if (!errors.isEmpty()) {
            throw Refusal.fields(errors);
        }
        if (!messages.possible(id)) {
            throw Refusal.notFound();
        }
        messages.answer(id, text.text());
        return back(id);
    }

    /** Looking changes nothing: whoever has dealt with them says so. */
    @POST
    @Path("/{id}/messages/seen")
    public Response seen(@PathParam("id") UUID id) {
        messages.seen(id);
        return back(id);
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/offers/" + id)).build();
    }
}
