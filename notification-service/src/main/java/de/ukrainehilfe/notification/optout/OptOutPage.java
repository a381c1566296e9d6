package de.ukrainehilfe.notification.optout;

import de.ukrainehilfe.notification.mail.Dispensable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

/** The page behind the link at the end of a mail. Looking changes nothing; a button does, and another takes it back. */
@Path("/notifications/stop/{kind}/l/{token}")
@Produces(MediaType.TEXT_HTML)
public class OptOutPage {
    private final OptOutLinks links;

    OptOutPage(OptOutLinks links) {
        this.links = links;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance stop(Dispensable kind, String token, boolean stopped);
    }

    @GET
    public TemplateInstance look(@PathParam("kind") Dispensable kind, @PathParam("token") String token) {
        return Templates.stop(kind, token, links.isStopped(kind, token));
    }

    @POST
    @Path("/{what: stop|resume}")
    public Response decide(
            @PathParam("kind") Dispensable kind, @PathParam("token") String token, @PathParam("what") String what) {
        if (what.equals("stop")) {
            links.stop(kind, token);
        } else {
            links.resume(kind, token);
        }
        return Response.seeOther(UriBuilder.fromPath("/notifications/stop/{kind}/l/{token}")
                        .build(kind, token))
                .build();
    }
}
