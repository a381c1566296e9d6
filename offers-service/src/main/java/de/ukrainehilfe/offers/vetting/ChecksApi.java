package de.ukrainehilfe.offers.vetting;

import de.ukrainehilfe.defaults.http.Idempotency;
import de.ukrainehilfe.defaults.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The ledger for programs. */
@Path("/api/offers/{id}/checks")
@RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
class ChecksApi {
    private final Vetting vetting;
    private final CheckLedger ledger;
    private final Idempotency idempotency;

    ChecksApi(Vetting vetting, CheckLedger ledger, Idempotency idempotency) {
        this.vetting = vetting;
        this.ledger = ledger;
        this.idempotency = idempotency;
    }

    record Checks(List<Check> items) {}

    private record Asked(UUID offer, NewCheck check) {}

    @GET
    @Operation(summary = "What was shown to us of an offer's owner: that, when, by whom looked at; never the paper")
    public Checks checks(@PathParam("id") UUID id) {
        return new Checks(ledger.of(vetting.seen(id).id));
    }

    @POST
    @Transactional
    @Operation(summary = "Write down that a certificate or a training was looked at; a mistake is a new row")
    public Response record(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull NewCheck body) {
        return idempotency.once(key, new Asked(id, body), () -> Response.status(Response.Status.CREATED)
                .entity(vetting.record(id, body))
                .build());
    }
}
