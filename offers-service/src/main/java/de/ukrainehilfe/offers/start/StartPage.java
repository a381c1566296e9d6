package de.ukrainehilfe.offers.start;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Two doors: I can help, and what is needed. */
@Path("/")
class StartPage {
    @CheckedTemplate(basePath = "start")
    static class Templates {
        static native TemplateInstance start();
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance start() {
        return Templates.start();
    }
}
