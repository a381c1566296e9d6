package de.ukrainehilfe.needs.message;

import de.ukrainehilfe.defaults.message.DeskMessages;
import de.ukrainehilfe.defaults.security.Roles;
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
import java.util.UUID;

/** The side of the coordinators, and of the association that looks after the need. */
@Path("/needs")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
class DeskMessagePages {
    private final DeskMessages desk;

    DeskMessagePages(DeskMessages desk) {
        this.desk = desk;
    }

    @GET
    @Path("/messages")
    public TemplateInstance unread() {
        return desk.unread("/needs", "/needs");
    }

    @POST
    @Path("/{id}/messages")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("id") UUID id, @FormParam("text") String text) {
        return desk.answer(id, text, "/needs/" + id);
    }

    @POST
    @Path("/{id}/messages/seen")
    public Response seen(@PathParam("id") UUID id) {
        return desk.seen(id, "/needs/" + id);
    }
}
