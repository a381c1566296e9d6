package de.ukrainehilfe.defaults.limit;

import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/** A form for anybody, and the same for programs. */
@Path("")
public class SampleForm {
    @Inject
    CsrfTokenParameterProvider csrf;

    @GET
    @Path("/offers/sample-form")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance empty() {
        FormLimit.Answer token = new FormLimit.Answer(csrf.getParameterName(), csrf.getToken());
        return FormLimit.Templates.waiting("/offers/sample-form", List.of(token), 0);
    }

    @POST
    @Path("/offers/sample-form")
    @OpenToAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public String send(MultivaluedMap<String, String> fields) {
        return "thanks";
    }

    @POST
    @Path("/api/sample-form")
    @OpenToAll
    @Consumes(MediaType.APPLICATION_JSON)
    public String post() {
        return "thanks";
    }
}
