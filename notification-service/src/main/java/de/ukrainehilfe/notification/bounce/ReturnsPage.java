package de.ukrainehilfe.notification.bounce;

import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.defaults.security.Roles;
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

/** The tasks that mails left which came back: reach the person another way, or mend the address. */
@Path("/notifications/returns")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.COORDINATOR)
public class ReturnsPage {
    private final Returns returns;
    private final Caller caller;
    private final Page page;

    ReturnsPage(Returns returns, Caller caller, Page page) {
        this.returns = returns;
        this.caller = caller;
        this.page = page;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<Row> rows);
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(returns.waiting().stream()
                .map(returned -> new Row(returned, page.getWritten().moment(returned.returnedAt)))
                .toList());
    }

    @POST
    @Path("/{id}/{what: done|again}")
    public Response done(@PathParam("id") Long id, @PathParam("what") String what) {
        returns.done(id, caller.name(), what.equals("again"));
        return Response.seeOther(URI.create("/notifications/returns")).build();
    }

    /** A returned mail, with the time as people write it. */
    record Row(ReturnedMail returned, String when) {}
}
