package de.ukrainehilfe.matching.vetting;

import de.ukrainehilfe.defaults.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** What runs with minors and needs a new certificate, or has needed one for some time. */
@Path("/matches/vetting")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.COORDINATOR)
public class VettingPage {
    private final VettingWatch watch;
    private final VettingState state;

    VettingPage(VettingWatch watch, VettingState state) {
        this.watch = watch;
        this.state = state;
    }

    record Line(UUID match, String reference, UUID offer, String offerReference, String state) {}

    @CheckedTemplate(basePath = "vetting")
    static class Templates {
        static native TemplateInstance ending(List<Line> lines);
    }

    @GET
    public TemplateInstance ending() {
        return Templates.ending(watch.ending().stream()
                .map(one -> new Line(
                        one.match(), one.reference(), one.offer(), one.offerReference(), state.of(one.vettedUntil())))
                .toList());
    }
}
