package de.ukrainehilfe.matching.board;

import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.matching.match.Access;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** An open page says which proposal it shows, and hears who was there before. */
@Path("/matches/{id: [0-9a-f]{8}-[0-9a-f-]{27}}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_PLAIN)
@RolesAllowed(Roles.COORDINATOR)
@Transactional
public class LookPage {
    private final Looks looks;
    private final Access access;

    LookPage(Looks looks, Access access) {
        this.looks = looks;
        this.access = access;
    }

    /** Returns the account of whoever has it already; nothing where it is the reader's. */
    @POST
    @Path("/look")
    public String look(@PathParam("id") UUID id) {
        access.to(id);
        return looks.look(id).map(Look::who).orElse("");
    }

    @POST
    @Path("/leave")
    public void leave(@PathParam("id") UUID id) {
        looks.leave(id);
    }
}
