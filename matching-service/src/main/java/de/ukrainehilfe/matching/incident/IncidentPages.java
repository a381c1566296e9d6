package de.ukrainehilfe.matching.incident;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.matching.match.Matches;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The coordinators' list of what is not safe. */
@Path("/matches/incidents")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.COORDINATOR)
public class IncidentPages {
    private static final int LONGEST_NOTE = 2000;

    private final Incidents incidents;
    private final Matches matches;
    private final Page page;
    private final Texts texts;

    IncidentPages(Incidents incidents, Matches matches, Page page, Texts texts) {
        this.incidents = incidents;
        this.matches = matches;
        this.page = page;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "incident")
    static class Templates {
        static native TemplateInstance incidents(List<Row> rows, String message);
    }

    /** One incident with the number of its match. */
    record Row(IncidentView incident, String reference, String openedAt, String closedAt) {}

    @GET
    public TemplateInstance list() {
        return Templates.incidents(rows(), null);
    }

    @POST
    @Path("/{id}/take")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("id") UUID id) {
        return answer(() -> incidents.take(id));
    }

    @POST
    @Path("/{id}/close")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(
            @PathParam("id") UUID id, @FormParam("note") String note, @FormParam("outcome") Outcome outcome) {
        String kept = note == null
                ? ""
                : note.replaceAll("[\\p{Cntrl}&&[^\r\n\t]]", "").strip();
        if (kept.isEmpty()) {
            return shown(Response.Status.BAD_REQUEST.getStatusCode(), words().noteNeeded());
        }
        String note2000 = kept.length() <= LONGEST_NOTE ? kept : kept.substring(0, LONGEST_NOTE);
        return answer(() -> incidents.close(id, note2000, outcome == null ? Outcome.OFFER_BLOCKED : outcome));
    }

    private Response answer(Runnable step) {
        try {
            step.run();
            return Response.seeOther(URI.create("/matches/incidents")).build();
        } catch (Refusal refusal) {
            if (refusal.getStatusCode() == Response.Status.NOT_FOUND.getStatusCode()) {
                throw refusal;
            }
            return shown(refusal.getStatusCode(), refusal.getDetail());
        }
    }

    private Response shown(int status, String message) {
        TemplateInstance page = Templates.incidents(rows(), message).setLocale(this.page.locale());
        return Response.status(status).entity(page.render()).build();
    }

    private IncidentTexts words() {
        return texts.of(IncidentTexts.class);
    }

    private List<Row> rows() {
        return QuarkusTransaction.requiringNew().call(() -> incidents.list(true).stream()
                .map(incident -> new Row(
                        IncidentView.of(incident),
                        matches.find(incident.matchId).orElseThrow().reference(),
                        minute(incident.openedAt),
                        minute(incident.closedAt)))
                .toList());
    }

    private String minute(Instant instant) {
        return instant == null ? null : page.getWritten().moment(instant);
    }
}
