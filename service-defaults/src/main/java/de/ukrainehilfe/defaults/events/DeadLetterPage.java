package de.ukrainehilfe.defaults.events;

import de.ukrainehilfe.defaults.pages.PagePath;
import de.ukrainehilfe.defaults.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** The page of a service's dead letters; the service's subclass gives it a path of its own. */
@RolesAllowed(Roles.ADMIN)
public abstract class DeadLetterPage {
    @Inject
    DeadLetters deadLetters;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance deadLetters(List<DeadLetter> letters, String path);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        return Templates.deadLetters(deadLetters.waiting(), path());
    }

    @POST
    @Path("/{id}/redrive")
    public Response redrive(@PathParam("id") UUID id) {
        deadLetters.redrive(id);
        return Response.seeOther(URI.create(path())).build();
    }

    private String path() {
        return PagePath.of(getClass());
    }
}
