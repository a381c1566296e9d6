package de.ukrainehilfe.needs.transfer;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Forms;
import de.ukrainehilfe.defaults.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** The buttons of a need's page that are about another municipality. */
@Path("/needs")
@RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
@Transactional
public class TransferPages {
    private final Transfers transfers;
    private final Forms forms;

    TransferPages(Transfers transfers, Forms forms) {
        this.transfers = transfers;
        this.forms = forms;
    }

    @POST
    @Path("/{id}/transfer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response transfer(@PathParam("id") UUID id, @RestForm String key, @RestForm String municipality) {
        Destination to = new Destination(key == null || key.isBlank() ? null : key, municipality);
        forms.check(to).forEach((field, why) -> {
            throw Refusal.field(field, why);
        });
        transfers.transfer(id, to);
        return backTo(id);
    }

    @POST
    @Path("/{id}/transfer/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@PathParam("id") UUID id) {
        transfers.takeBack(id);
        return backTo(id);
    }

    @GET
    @Path("/{id}/transfer/file")
    public Response file(@PathParam("id") UUID id) {
        TransferFile file = transfers.file(id);
        return Response.ok(file, MediaType.APPLICATION_JSON_TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + file.need().reference() + ".json\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Response backTo(UUID id) {
        return Response.seeOther(URI.create("/needs/" + id)).build();
    }
}
