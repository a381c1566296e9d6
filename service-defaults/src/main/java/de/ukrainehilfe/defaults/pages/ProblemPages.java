package de.ukrainehilfe.defaults.pages;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/** Shows people a page where programs would get problem details: everywhere but under {@code /api}. */
@Provider
class ProblemPages implements ContainerResponseFilter {
    private final Page page;

    ProblemPages(Page page) {
        this.page = page;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance problem(String title, String detail);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof HttpProblem problem
                && response.getStatus() >= 400
                && !request.getUriInfo().getPath().startsWith("/api")) {
            String html = Templates.problem(problem.getTitle(), problem.getDetail())
                    .setLocale(page.locale())
                    .render();
            response.setEntity(html, new Annotation[0], MediaType.valueOf("text/html;charset=UTF-8"));
        }
    }
}
