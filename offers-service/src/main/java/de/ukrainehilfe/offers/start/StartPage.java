package de.ukrainehilfe.offers.start;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Two doors, I can help and I need help, and what is needed now. */
@Path("/")
class StartPage {
    private final Figures figures;

    StartPage(Figures figures) {
        this.figures = figures;
    }

    @CheckedTemplate(basePath = "start")
    static class Templates {
        static native TemplateInstance start(Figures.Week week);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Blocking
    public TemplateInstance start() {
        return Templates.start(figures.lastWeek());
    }
}
