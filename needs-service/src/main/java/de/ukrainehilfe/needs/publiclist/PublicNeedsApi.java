package de.ukrainehilfe.needs.publiclist;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The public need list for programs. */
@Path("/api/needs/public")
@PermitAll
public class PublicNeedsApi {
    private final PublicNeeds needs;

    PublicNeedsApi(PublicNeeds needs) {
        this.needs = needs;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public StillMissing now() {
        return needs.now();
    }
}
