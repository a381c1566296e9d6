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
    /** As many as a telephone shows on one screen. */
    private static final int MOST_WANTED = 8;

    private final PublicNeeds needs;

    PublicNeedsPage(PublicNeeds needs) {
        this.needs = needs;
    }

    @CheckedTemplate(basePath = "publiclist")
    static class Templates {
        static native TemplateInstance missing(StillMissing missing);

        static native TemplateInstance list(StillMissing missing, boolean inShort);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Blocking
    public TemplateInstance now() {
        return Templates.missing(needs.now());
    }

    /** The list without a frame, for another page of the site to show. */
    @GET
    @Path("/list")
    @Produces(MediaType.TEXT_HTML)
    @Blocking
    public TemplateInstance inShort() {
        StillMissing all = needs.now();
        return Templates.list(all.mostWanted(MOST_WANTED), all.goods().size() > MOST_WANTED);
    }
}
