package de.ukrainehilfe.defaults.http;

import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.defaults.validation.MailAddress;
import de.ukrainehilfe.defaults.validation.PersonName;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A resource as every service has them, for the tests of what surrounds it. */
@Path("/api/samples")
public class SampleResource {
    @Inject
    Idempotency idempotency;

    @Inject
    EntityManager entities;

    @Inject
    Caller caller;

    public record Person(@NotNull @PersonName String name, @MailAddress String email) {}

    public record Sample(
            @NotNull @Valid Person person, @Min(1) int quantity, LocalDate from, List<@Valid Person> others) {}

    @POST
    @Transactional
    public Response add(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid Sample sample) {
        return idempotency.once(key, sample, () -> {
            UUID id = UUID.randomUUID();
            entities.createNativeQuery("insert into sample (id, version, name) values (?1, 1, ?2)")
                    .setParameter(1, id)
                    .setParameter(2, sample.person().name())
                    .executeUpdate();
            return Response.created(URI.create("/api/samples/" + id))
                    .entity(Map.of("id", id))
                    .build();
        });
    }

    @GET
    public Response list(@QueryParam("limit") Integer limit, @QueryParam("day") LocalDate day) {
        return Response.ok(Map.of("limit", Paging.limit(limit))).build();
    }

    @GET
    @Path("/{id}")
    public Response one(@PathParam("id") UUID id) {
        throw Refusal.notFound();
    }

    @GET
    @Path("/broken")
    public Response broken() {
        throw new IllegalStateException("secret inner detail of Erika Mustermann");
    }

    @GET
    @Path("/mine")
    @RolesAllowed(Roles.ASSOCIATION)
    public Map<String, String> mine() {
        return Map.of("association", caller.association().orElse("none"), "name", caller.name());
    }
}
