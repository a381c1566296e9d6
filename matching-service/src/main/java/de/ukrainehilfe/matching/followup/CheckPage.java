package de.ukrainehilfe.matching.followup;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.links.Links;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.matching.match.Match;
import de.ukrainehilfe.matching.match.Matches;
import de.ukrainehilfe.matching.search.Side;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Where people say how it went. Looking changes nothing, and a second press says what was said. */
@Path("/matches/checks/l/{token}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class CheckPage {
    private final Links links;
    private final Checks checks;
    private final Matches matches;
    private final Texts texts;

    CheckPage(Links links, Checks checks, Matches matches, Texts texts) {
        this.links = links;
        this.checks = checks;
        this.matches = matches;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "followup")
    static class Templates {
        static native TemplateInstance check(Asking asking, String token);
    }

    /**
     * What is shown.
     *
     * @param quantity what was agreed
     * @param message what became of the reply; null where there is none yet
     * @param open whether there are buttons
     */
    record Asking(
            String reference, Question question, int quantity, String message, boolean open, boolean mayStillAlarm) {
        /** What is a part of it, and not all. */
        public int mostOfPart() {
            return quantity - 1;
        }
    }

    @GET
    @Transactional
    public TemplateInstance look(@PathParam("token") String token) {
        Check check = checks.find(id(token)).orElseThrow(Refusal::notFound);
        return Templates.check(asking(check, check.reply != null), token);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public TemplateInstance reply(
            @PathParam("token") String token, @FormParam("reply") Reply reply, @FormParam("given") Integer given) {
        UUID id = id(token);
        if (reply == null) {
            throw Refusal.field("reply", texts.problems().notReadable());
        }
        Checks.Taken taken = checks.reply(id, reply, given);
        return Templates.check(asking(taken.check(), taken.already()), token);
    }

    private UUID id(String token) {
        return links.open(token, LinkPurpose.ANSWER_CHECK).id();
    }

    private Asking asking(Check check, boolean already) {
        Match match = matches.find(check.matchId).orElseThrow(Refusal::notFound);
        boolean alarm = check.reply != null
                && check.takes(Reply.NOT_SAFE)
                && check.question.replies().contains(Reply.NOT_SAFE);
        return new Asking(
                check.side == Side.NEED ? match.needReference() : match.offerReference(),
                check.question,
                match.quantity(),
                message(check, already),
                check.reply == null,
                alarm);
    }

    private String message(Check check, boolean already) {
        if (check.reply == null) {
            return null;
        }
        CheckTexts words = texts.of(CheckTexts.class);
        return already ? words.saidAlready(words.reply(check.reply)) : words.thanks(check.reply);
    }
}
