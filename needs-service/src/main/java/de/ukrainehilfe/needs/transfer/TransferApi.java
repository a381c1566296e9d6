package de.ukrainehilfe.needs.transfer;

import de.ukrainehilfe.defaults.http.Idempotency;
import de.ukrainehilfe.defaults.http.Versions;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.needs.need.Need;
import de.ukrainehilfe.needs.portfolio.NeedView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Transfers for programs. */
@Path("/api/needs")
@RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
@Produces(MediaType.APPLICATION_JSON)
@Transactional
public class TransferApi {
    private final Transfers transfers;
    private final Idempotency idempotency;

    TransferApi(Transfers transfers, Idempotency idempotency) {
        this.transfers = transfers;
        this.idempotency = idempotency;
    }

    /** @param to null where it is taken back */
    private record Asked(UUID id, Destination to) {}

    @POST
    @Path("/{id}/transfer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response transfer(
            @HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID id, @NotNull @Valid Destination to) {
        return idempotency.once(key, new Asked(id, to), () -> answer(transfers.transfer(id, to)));
    }

    @POST
    @Path("/{id}/transfer/undo")
    public Response takeBack(@HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID id) {
        return idempotency.once(key, new Asked(id, null), () -> answer(transfers.takeBack(id)));
    }

    @GET
    @Path("/{id}/transfer")
    public Response file(@PathParam("id") UUID id) {
        return Response.ok(transfers.file(id))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Response answer(Need need) {
        return Response.ok(NeedView.withoutNote(need))
                .tag(Versions.etag(need.version()))
                .build();
    }
}
