package de.ukrainehilfe.matching.incident;

import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.defaults.validation.PlainText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** Incidents for programs. */
@Path("/api/matches/incidents")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COORDINATOR)
public class IncidentsApi {
    private final Incidents incidents;

    IncidentsApi(Incidents incidents) {
        this.incidents = incidents;
    }

    /** How an incident is settled. */
    public record Settlement(@PlainText(max = 2000) String note, @NotNull Outcome outcome) {}

    @GET
    public List<IncidentView> list(@QueryParam("all") boolean all) {
        return incidents.list(all).stream().map(IncidentView::of).toList();
    }

    @POST
    @Path("/{id}/take")
    public IncidentView take(@PathParam("id") UUID id) {
        return IncidentView.of(incidents.take(id));
    }

    @POST
    @Path("/{id}/close")
    public IncidentView close(@PathParam("id") UUID id, @NotNull @Valid Settlement settlement) {
        return IncidentView.of(incidents.close(id, settlement.note(), settlement.outcome()));
    }
}
