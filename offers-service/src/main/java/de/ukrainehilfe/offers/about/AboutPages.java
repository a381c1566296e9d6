package de.ukrainehilfe.offers.about;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The pages behind the links at the foot of every page. */
@Path("/offers/about")
@Produces(MediaType.TEXT_HTML)
class AboutPages {
    @CheckedTemplate(basePath = "about")
    static class Templates {
        static native TemplateInstance help();

        static native TemplateInstance privacy();

        static native TemplateInstance accessibility();

        static native TemplateInstance imprint();
    }

    @GET
    @Path("/help")
    public TemplateInstance help() {
        return Templates.help();
    }

    @GET
    @Path("/privacy")
    public TemplateInstance privacy() {
        return Templates.privacy();
    }

    @GET
    @Path("/accessibility")
    public TemplateInstance accessibility() {
        return Templates.accessibility();
    }

    @GET
    @Path("/imprint")
    public TemplateInstance imprint() {
        return Templates.imprint();
    }
}
