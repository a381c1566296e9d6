package de.ukrainehilfe.needs.publiclist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The public need list as a page. */
@Path("/needs/public")
@PermitAll
public class PublicNeedsPage {
    private final PublicNeeds needs;

    PublicNeedsPage(PublicNeeds needs) {
        this.needs = needs;
    }

    @CheckedTemplate(basePath = "publiclist")
    static class Templates {
        static native TemplateInstance missing(StillMissing missing);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Blocking
    public TemplateInstance now() {
        return Templates.missing(needs.now());
    }
}
