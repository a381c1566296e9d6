package de.ukrainehilfe.matching.board;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.matching.match.Access;
import de.ukrainehilfe.matching.match.Answer;
import de.ukrainehilfe.matching.match.Answers;
import de.ukrainehilfe.matching.match.Decisions;
import de.ukrainehilfe.matching.match.EndReason;
import de.ukrainehilfe.matching.match.RejectReason;
import de.ukrainehilfe.matching.search.Side;
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
import java.util.List;
import java.util.UUID;

/** One match with its buttons. Who comes too late sees the match as it is now, and why the button did nothing. */
@Path("/matches/{id: [0-9a-f]{8}-[0-9a-f-]{27}}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Roles.COORDINATOR)
public class MatchPage {
    private final Access access;
    private final Decisions decisions;
    private final Answers answers;
    private final Cards cards;
    private final Page page;
    private final Texts texts;

    MatchPage(Access access, Decisions decisions, Answers answers, Cards cards, Page page, Texts texts) {
        this.access = access;
        this.decisions = decisions;
        this.answers = answers;
        this.cards = cards;
        this.page = page;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "board")
    static class Templates {
        static native TemplateInstance match(Card card, String message);
    }

    @GET
    @RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance read(@PathParam("id") UUID id) {
        return Templates.match(card(id), null);
    }

    @POST
    @Path("/approve")
    public Response approve(@PathParam("id") UUID id, @FormParam("back") String back) {
        return decide(id, back, () -> decisions.approve(id, null));
    }

    @POST
    @Path("/reject")
    public Response reject(
            @PathParam("id") UUID id, @FormParam("reason") RejectReason reason, @FormParam("back") String back) {
        return decide(id, back, () -> decisions.reject(id, required("reason", reason), null));
    }

    @POST
    @Path("/complete")
    public Response complete(@PathParam("id") UUID id, @FormParam("back") String back) {
        return decide(id, back, () -> decisions.complete(id, null));
    }

    @POST
    @Path("/end")
    public Response end(
            @PathParam("id") UUID id, @FormParam("reason") EndReason reason, @FormParam("back") String back) {
        return decide(id, back, () -> decisions.end(id, required("reason", reason), null));
    }

    /** A side told it on the telephone, or the association speaks for its client. */
    @POST
    @Path("/answer")
    @RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
    public Response answer(
            @PathParam("id") UUID id,
            @FormParam("side") Side side,
            @FormParam("answer") Answer answer,
            @FormParam("back") String back) {
        return decide(id, back, () -> {
            if (!access.mayAnswer(required("side", side), access.to(id))) {
                throw Refusal.notFound();
            }
            answers.answer(id, side, required("answer", answer));
        });
    }

    private Response decide(UUID id, String back, Runnable decision) {
        try {
            decision.run();
            return Response.seeOther(URI.create(safe(back) + "done=" + id)).build();
        } catch (Refusal refusal) {
            if (refusal.getStatusCode() != Response.Status.CONFLICT.getStatusCode()) {
                throw refusal;
            }
            TemplateInstance shown = Templates.match(card(id), refusal.getDetail());
            return Response.status(Response.Status.CONFLICT)
                    .entity(shown.setLocale(page.locale()).render())
                    .build();
        }
    }

    private Card card(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> cards.of(List.of(access.to(id))).get(0));
    }

    /** Back to where the button was, and nowhere else. */
    private static String safe(String back) {
        boolean ours = back != null && back.matches("/matches\\?[A-Za-z0-9=&_-]*");
        return ours ? back + "&" : "/matches?";
    }

    private <T> T required(String name, T field) {
        if (field == null) {
            throw Refusal.field(name, texts.problems().notReadable());
        }
        return field;
    }
}
