package de.ukrainehilfe.defaults.limit;

import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.security.Caller;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Lets a person send forms and stops a script: a program gets a problem, a person a page that still holds every answer. */
class FormLimit {
    private final Senders senders;
    private final Caller caller;
    private final Page page;

    FormLimit(Senders senders, Caller caller, Page page) {
        this.senders = senders;
        this.caller = caller;
        this.page = page;
    }

    /** One answer of the form that has to wait. */
    record Answer(String name, String value) {}

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance waiting(String action, List<Answer> answers, long seconds);
    }

    @ServerRequestFilter
    @WithFormRead
    @OpenToAll
    public Optional<Response> limit(ResteasyReactiveContainerRequestContext request, RoutingContext routing) {
        Duration wait = caller.isAnonymous()
                ? senders.toWait(routing.request().remoteAddress().hostAddress())
                : Duration.ZERO;
        if (wait.isZero()) {
            return Optional.empty();
        }
        long seconds = wait.plusMillis(999).toSeconds();
        if (request.getUriInfo().getPath().startsWith("/api")) {
            throw HttpProblem.builder()
                    .withStatus(Status.TOO_MANY_REQUESTS)
                    .withHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                    .build();
        }
        TemplateInstance waiting = Templates.waiting(routing.request().uri(), answers(request), seconds);
        return Optional.of(Response.status(Status.TOO_MANY_REQUESTS)
                .type("text/html;charset=UTF-8")
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .entity(waiting.setLocale(page.locale()).render())
                .build());
    }

    private static List<Answer> answers(ResteasyReactiveContainerRequestContext request) {
        FormData form = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
        List<Answer> answers = new ArrayList<>();
        if (form != null) {
            form.forEach(name -> form.get(name).stream()
                    .filter(value -> !value.isFileItem())
                    .forEach(value -> answers.add(new Answer(name, value.getValue()))));
        }
        return answers;
    }
}
