package de.ukrainehilfe.needs.intake;

import de.ukrainehilfe.defaults.http.Idempotency;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.needs.need.Need;
import de.ukrainehilfe.needs.need.NeedStatus;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** Records needs for programs. */
@Path("/api/needs")
@RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
public class NeedIntakeApi {
    private final Intake intake;
    private final Idempotency idempotency;

    NeedIntakeApi(Intake intake, Idempotency idempotency) {
        this.intake = intake;
        this.idempotency = idempotency;
    }

    /** What the caller needs to come back to it. */
    public record Recorded(UUID id, String reference, NeedStatus status) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public Response record(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid NeedRequest request) {
        return idempotency.once(key, request, () -> {
            Need need = intake.record(request);
            return Response.created(URI.create("/api/needs/" + need.id()))
                    .entity(new Recorded(need.id(), need.facts().reference(), need.status()))
                    .build();
        });
    }
}
