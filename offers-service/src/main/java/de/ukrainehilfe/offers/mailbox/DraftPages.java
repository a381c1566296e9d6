package de.ukrainehilfe.offers.mailbox;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.links.Links;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.offers.form.OfferFormPages;
import de.ukrainehilfe.offers.offer.Kind;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the answer to a mail leads: to the form, filled in as far as we understood. Looking changes nothing. */
@Path("/offers/mails/l/{token}")
@Produces(MediaType.TEXT_HTML)
class DraftPages {
    private final Links links;
    private final Drafts drafts;
    private final OfferFormPages form;
    private final Texts texts;

    DraftPages(Links links, Drafts drafts, OfferFormPages form, Texts texts) {
        this.links = links;
        this.drafts = drafts;
        this.form = form;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "mailbox")
    static class Templates {
        static native TemplateInstance choose(Kind[] kinds, String token, Wish wish);
    }

    @GET
    public TemplateInstance look(@PathParam("token") String token, @QueryParam("kind") Kind chosen) {
        Draft draft = drafts.find(links.open(token, LinkPurpose.FILL_IN_OFFER).id())
                .orElseThrow(() -> new Refusal(
                        Status.GONE, "draft-gone", texts.of(MailboxTexts.class).gone()));
        Kind kind = chosen != null ? chosen : draft.wish == Wish.OFFER ? draft.kind : null;
        return kind == null
                ? Templates.choose(Kind.values(), token, draft.wish)
                : form.prefilled(kind, answers(draft, kind));
    }

    private static Map<String, String> answers(Draft draft, Kind kind) {
        Map<String, String> answers = new LinkedHashMap<>(draft.answers);
        if (kind != draft.kind) {
            answers.keySet().removeIf(question -> question.startsWith("details."));
        }
        answers.put("offerer.email", draft.sender);
        answers.put("offerer.name", draft.name);
        answers.put("offerer.locale", draft.locale);
        return answers;
    }
}
