package de.ukrainehilfe.matching.board;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.links.Link;
import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.links.Links;
import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.matching.match.Answer;
import de.ukrainehilfe.matching.match.Answers;
import de.ukrainehilfe.matching.match.MatchStatus;
import de.ukrainehilfe.matching.search.Side;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;

/**
 * Where a side answers. Looking changes nothing: mail scanners look too. The first answer given here stays, so that
 * whoever presses after it learns what was said and overturns nothing.
 */
@Path("/matches/l/{token}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class AnswerPage {
    private final Links links;
    private final Answers answers;
    private final Questions questions;
    private final Page page;
    private final Texts texts;

    AnswerPage(Links links, Answers answers, Questions questions, Page page, Texts texts) {
        this.links = links;
        this.answers = answers;
        this.questions = questions;
        this.page = page;
        this.texts = texts;
    }

    private record Asked(UUID match, Side side) {}

    @CheckedTemplate(basePath = "board")
    static class Templates {
        static native TemplateInstance answer(Question question, String token);
    }

    @GET
    public Response open(@PathParam("token") String token) {
        Asked asked = asked(token);
        return shown(questions.to(asked.side(), asked.match(), false), token);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("token") String token, @FormParam("answer") Answer answer) {
        Asked asked = asked(token);
        if (answer == null) {
            throw Refusal.field("answer", texts.problems().notReadable());
        }
        Question question = questions.to(asked.side(), asked.match(), true);
        if (!question.open()) {
            return shown(question, token);
        }
        try {
            answers.answer(asked.match(), asked.side(), answer);
        } catch (Refusal overtaken) {
            // somebody decided between our look and our press: the page says what
        }
        return shown(questions.to(asked.side(), asked.match(), false), token);
    }

    private Asked asked(String token) {
        Link link = links.open(token, LinkPurpose.ANSWER_MATCH);
        if (link.side() == null) {
            throw new Refusal(Status.FORBIDDEN, "link-invalid", texts.problems().linkInvalid());
        }
        return new Asked(link.id(), Side.valueOf(link.side()));
    }

    private Response shown(Question question, String token) {
        boolean late = question.status() == MatchStatus.EXPIRED;
        return Response.status(late ? Status.GONE : Status.OK)
                .entity(Templates.answer(question, token)
                        .setLocale(page.locale())
                        .render())
                .build();
    }
}
