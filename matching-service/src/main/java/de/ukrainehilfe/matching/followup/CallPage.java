package de.ukrainehilfe.matching.followup;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.matching.match.Match;
import de.ukrainehilfe.matching.match.Matches;
import de.ukrainehilfe.matching.search.Side;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import java.util.List;
import java.util.UUID;

/** Whom a coordinator should call, because a question was not answered; and where the answer is written down. */
@Path("/matches/checks")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.COORDINATOR)
public class CallPage {
    private final Checks checks;
    private final Matches matches;
    private final Texts texts;
    private final Page page;

    CallPage(Checks checks, Matches matches, Texts texts, Page page) {
        this.checks = checks;
        this.matches = matches;
        this.texts = texts;
        this.page = page;
    }

    @CheckedTemplate(basePath = "followup")
    static class Templates {
        static native TemplateInstance calls(List<Call> calls);
    }

    /**
     * One call to be made.
     *
     * @param person number of the offer or need whose owner is to be called
     */
    record Call(
            UUID check,
            UUID match,
            String reference,
            String person,
            Question question,
            String askedOn,
            int mostOfPart) {}

    @GET
    @Transactional
    public TemplateInstance calls() {
        return Templates.calls(checks.toCall().stream().map(this::call).toList());
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response said(@PathParam("id") UUID id, @FormParam("reply") Reply reply, @FormParam("given") Integer given) {
        if (reply == null) {
            throw Refusal.field("reply", texts.problems().notReadable());
        }
        checks.reply(id, reply, given);
        return Response.seeOther(URI.create("/matches/checks")).build();
    }

    private Call call(Check check) {
        Match match = matches.find(check.matchId).orElseThrow(Refusal::notFound);
        return new Call(
                check.id,
                match.id(),
                match.reference(),
                check.side == Side.NEED ? match.needReference() : match.offerReference(),
                check.question,
                page.getWritten().day(check.askedAt),
                match.quantity() - 1);
    }
}
