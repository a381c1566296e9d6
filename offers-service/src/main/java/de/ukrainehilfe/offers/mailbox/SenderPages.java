package de.ukrainehilfe.offers.mailbox;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.links.Links;
import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.UUID;

/** What the desk keeps of somebody's mails, for themselves: to look at, to take along, to have forgotten. */
@Path("/offers/mails/l/{token}")
@Produces(MediaType.TEXT_HTML)
class SenderPages {
    private final Links links;
    private final Drafts drafts;
    private final Page page;
    private final Texts texts;

    SenderPages(Links links, Drafts drafts, Page page, Texts texts) {
        this.links = links;
        this.drafts = drafts;
        this.page = page;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "mailbox")
    static class Templates {
        static native TemplateInstance mine(Draft draft, String day, String token);
    }

    @GET
    @Path("/mine")
    public TemplateInstance mine(@PathParam("token") String token) {
        Draft draft = draft(token);
        return Templates.mine(draft, page.getWritten().day(draft.receivedAt.plus(Drafts.KEPT)), token);
    }

    @GET
    @Path("/data")
    public Response data(@PathParam("token") String token) {
        List<MailCopy> mails =
                drafts.from(draft(token).sender).stream().map(MailCopy::of).toList();
        return Response.ok(mails, MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mails.json\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Pressed again, it says the same. */
    @POST
    @Path("/erase")
    public TemplateInstance erase(@PathParam("token") String token) {
        drafts.find(id(token)).ifPresent(draft -> drafts.forget(draft.sender));
        return Templates.mine(null, "", token);
    }

    /** Where the language switch leads on the page that answered the button. */
    @GET
    @Path("/erase")
    public Response back(@PathParam("token") String token) {
        return Response.seeOther(
                        UriBuilder.fromPath("/offers/mails/l/{token}/mine").build(token))
                .build();
    }

    private Draft draft(String token) {
        return drafts.find(id(token))
                .orElseThrow(() -> new Refusal(
                        Status.GONE, "draft-gone", texts.of(MailboxTexts.class).gone()));
    }

    private UUID id(String token) {
        return links.open(token, LinkPurpose.FILL_IN_OFFER).id();
    }
}
