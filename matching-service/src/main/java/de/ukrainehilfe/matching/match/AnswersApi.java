package de.ukrainehilfe.matching.match;

import de.ukrainehilfe.defaults.http.Idempotency;
import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.links.Link;
import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.links.Links;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.matching.search.Side;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;

/** The sides' answers: with the mailed token, or by those who may answer on a side's behalf. */
@Path("/api/matches/{id}/answers")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class AnswersApi {
    private final Answers answers;
    private final Access access;
    private final Caller caller;
    private final Actor actor;
    private final Links links;
    private final Texts texts;
    private final Idempotency idempotency;

    AnswersApi(
            Answers answers,
            Access access,
            Caller caller,
            Actor actor,
            Links links,
            Texts texts,
            Idempotency idempotency) {
        this.answers = answers;
        this.access = access;
        this.caller = caller;
        this.actor = actor;
        this.links = links;
        this.texts = texts;
        this.idempotency = idempotency;
    }

    /**
     * A side's word.
     *
     * @param token from the mail; without one, a coordinator or the side's association answers
     * @param side may be left out where the token names it
     */
    public record Reply(String token, @NotNull Answer answer, Side side) {}

    /** What a side may know of the match after its answer; nothing of the other side. */
    public record Taken(UUID id, String reference, MatchStatus status, Side side, Answer answer) {}

    @POST
    @Transactional
    public Response answer(
            @PathParam("id") UUID id, @NotNull @Valid Reply reply, @HeaderParam("Idempotency-Key") String key) {
        Side side = reply.token() == null ? sideOnBehalf(id, reply) : sideOfLink(id, reply);
        return idempotency.once(key, reply, () -> {
            Match match = answers.answer(id, side, reply.answer());
            return Response.ok(new Taken(id, match.reference, match.status(), side, match.answer(side)))
                    .build();
        });
    }

    private Side sideOfLink(UUID id, Reply reply) {
        Link link = links.open(reply.token(), LinkPurpose.ANSWER_MATCH);
        if (!link.id().equals(id) || link.side() == null) {
            throw new Refusal(
                    Response.Status.FORBIDDEN, "link-invalid", texts.problems().linkInvalid());
        }
        Side side = Side.valueOf(link.side());
        if (reply.side() != null && reply.side() != side) {
            throw Refusal.field("side", words().otherSide());
        }
        return side;
    }

    private Side sideOnBehalf(UUID id, Reply reply) {
        if (caller.isAnonymous()) {
            throw new Refusal(Response.Status.UNAUTHORIZED, "sign-in", words().pleaseSignIn());
        }
        Match match = access.to(id);
        Side side = Objects.requireNonNullElseGet(reply.side(), () -> {
            throw Refusal.field("side", words().whichSide());
        });
        if (!access.mayAnswer(side, match)) {
            throw new Refusal(Response.Status.FORBIDDEN, "other-side", words().otherSide());
        }
        actor.acts();
        return side;
    }

    private MatchTexts words() {
        return texts.of(MatchTexts.class);
    }
}
