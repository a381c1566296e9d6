package de.ukrainehilfe.offers.stop;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** Where coordinators stop what there is enough of, and take it again. */
@Path("/offers/stops")
@RolesAllowed(Roles.COORDINATOR)
@Produces(MediaType.TEXT_HTML)
@Blocking
class StopPages {
    private static final int MOST_ALTERNATIVES = 3;

    private final Stops stops;
    private final Texts texts;

    StopPages(Stops stops, Texts texts) {
        this.stops = stops;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "stop")
    static class Templates {
        static native TemplateInstance list(List<Stop> stops);
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(stops.now());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stop(@RestForm String what, @RestForm List<String> instead) {
        Wanted stopped = wanted("what", what);
        List<Wanted> alternatives = instead.stream()
                .filter(code -> !code.isEmpty() && !code.equals(what))
                .distinct()
                .limit(MOST_ALTERNATIVES)
                .map(code -> wanted("instead", code))
                .toList();
        stops.stop(stopped, alternatives);
        return back();
    }

    @POST
    @Path("/resume")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response resume(@RestForm String what) {
        stops.resume(wanted("what", what));
        return back();
    }

    private Wanted wanted(String field, String code) {
        try {
            return Wanted.of(code);
        } catch (IllegalArgumentException | NullPointerException unknown) {
            throw Refusal.field(field, texts.of(StopTexts.class).choose());
        }
    }

    private static Response back() {
        return Response.seeOther(URI.create("/offers/stops")).build();
    }
}
