package de.ukrainehilfe.matching.agreement;

import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.matching.match.Access;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The agreement as a PDF, for coordinators and for the associations of the two. */
@Path("/matches/{id}/agreement.pdf")
@Produces("application/pdf")
@RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
public class DeskAgreement {
    private final Agreements agreements;
    private final Access access;

    DeskAgreement(Agreements agreements, Access access) {
        this.agreements = agreements;
        this.access = access;
    }

    @GET
    @Transactional
    public Response read(@PathParam("id") UUID id) {
        return agreements.paper(access.to(id));
    }
}
