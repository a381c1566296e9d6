package de.ukrainehilfe.matching.board;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.matching.match.Access;
import de.ukrainehilfe.matching.match.Actor;
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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * One match with all that a decision needs, and its buttons. Who comes too late sees the match as it is now, and why the
 * button did nothing; who presses while somebody else looks at it is told so, and may press again.
 */
@Path("/matches/{id: [0-9a-f]{8}-[0-9a-f-]{27}}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Roles.COORDINATOR)
public class MatchPage {
    private final Access access;
    private final Decisions decisions;
    private final Answers answers;
    private final Dossiers dossiers;
    private final Looks looks;
    private final Actor actor;
    private final Caller caller;
    private final History history;
    private final Page page;
    private final Texts texts;

    MatchPage(
            Access access,
            Decisions decisions,
            Answers answers,
            Dossiers dossiers,
            Looks looks,
            Actor actor,
            Caller caller,
            History history,
            Page page,
            Texts texts) {
        this.access = access;
        this.decisions = decisions;
        this.answers = answers;
        this.dossiers = dossiers;
        this.looks = looks;
        this.actor = actor;
        this.caller = caller;
        this.history = history;
        this.page = page;
        this.texts = texts;
    }

    /**
     * A decision that waits for a second press because somebody else has the match in front of them.
     *
     * @param reason the one that was chosen, null where there is none to choose
     */
    record Waiting(String step, String reason, String back) {}

    @CheckedTemplate(basePath = "board")
    static class Templates {
        static native TemplateInstance match(Dossier dossier, String message, Waiting waiting);
    }

    @GET
    @RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance read(@PathParam("id") UUID id) {
        Dossier dossier = dossiers.of(id);
        Optional<Look> first = caller.isCoordinator() ? looks.look(id) : Optional.empty();
        String message = first.map(look -> words().lookingFirst(look.who(), history.moment(look.since())))
                .orElse(null);
        return Templates.match(dossier, message, null);
    }

    @POST
    @Path("/approve")
    public Response approve(
            @PathParam("id") UUID id, @FormParam("back") String back, @FormParam("anyway") String anyway) {
        Waiting asked = new Waiting("approve", null, back);
        return alone(id, anyway, asked, () -> decide(id, back, () -> decisions.approve(id, null)));
    }

    @POST
    @Path("/reject")
    public Response reject(
            @PathParam("id") UUID id,
            @FormParam("reason") RejectReason reason,
            @FormParam("back") String back,
            @FormParam("anyway") String anyway) {
        RejectReason because = required("reason", reason);
        Waiting asked = new Waiting("reject", because.name(), back);
        return alone(id, anyway, asked, () -> decide(id, back, () -> decisions.reject(id, because, null)));
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

    /** Decides unless somebody else looks at it: then nothing happens before a second press. */
    private Response alone(UUID id, String anyway, Waiting asked, Supplier<Response> decision) {
        Look other = anyway == null ? looks.other(id).orElse(null) : null;
        if (other == null) {
            return decision.get();
        }
        return conflict(id, words().notDecidedYet(other.who(), history.moment(other.since())), asked);
    }

    private Response decide(UUID id, String back, Runnable decision) {
        try {
            actor.does(decision);
            looks.leave(id);
            return Response.seeOther(URI.create(WayBack.to(back) + "done=" + id))
                    .build();
        } catch (Refusal refusal) {
            if (refusal.getStatusCode() != Response.Status.CONFLICT.getStatusCode()) {
                throw refusal;
            }
            return conflict(id, refusal.getDetail(), null);
        }
    }

    private Response conflict(UUID id, String message, Waiting waiting) {
        Dossier now = QuarkusTransaction.requiringNew().call(() -> dossiers.of(id));
        return Response.status(Response.Status.CONFLICT)
                .entity(Templates.match(now, message, waiting)
                        .setLocale(page.locale())
                        .render())
                .build();
    }

    private ReviewTexts words() {
        return texts.of(ReviewTexts.class);
    }

    private <T> T required(String name, T field) {
        if (field == null) {
            throw Refusal.field(name, texts.problems().notReadable());
        }
        return field;
    }
}
