package de.ukrainehilfe.offers.own;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.links.Link;
import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.links.Links;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.offers.offer.Erasure;
import de.ukrainehilfe.offers.offer.History;
import de.ukrainehilfe.offers.offer.Offer;
import de.ukrainehilfe.offers.offer.OfferStatus;
import de.ukrainehilfe.offers.offer.OfferStatus.Step;
import de.ukrainehilfe.offers.offer.Offers;
import de.ukrainehilfe.offers.offer.OwnLinks;
import de.ukrainehilfe.offers.offer.Steps;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The pages behind mailed links. Looking changes nothing, however often and by whatever program; a button does. */
@Path("/offers/l/{token}")
@Produces(MediaType.TEXT_HTML)
class OwnOfferPages {
    private final Links links;
    private final OwnLinks own;
    private final Offers offers;
    private final Steps steps;
    private final Erasure erasure;
    private final History history;
    private final OwnData data;
    private final Texts texts;

    OwnOfferPages(
            Links links,
            OwnLinks own,
            Offers offers,
            Steps steps,
            Erasure erasure,
            History history,
            OwnData data,
            Texts texts) {
        this.links = links;
        this.own = own;
        this.offers = offers;
        this.steps = steps;
        this.erasure = erasure;
        this.history = history;
        this.data = data;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "own")
    static class Templates {
        static native TemplateInstance confirm(Offer offer, String token);

        static native TemplateInstance confirmed(Offer offer, String ownPage);

        static native TemplateInstance own(Offer offer, List<History.Entry> history, String token, Notice notice);
    }

    @GET
    public Object look(@PathParam("token") String token, @QueryParam("notice") Notice notice) {
        Link link = own.open(token, LinkPurpose.CONFIRM_OFFER, LinkPurpose.MANAGE_OFFER, LinkPurpose.RESUME_DRAFT);
        if (link.purpose() == LinkPurpose.RESUME_DRAFT) {
            return Response.seeOther(URI.create("/offers/drafts/" + token)).build();
        }
        Offer offer = offers.findByIdOptional(link.id()).orElseThrow(this::over);
        if (link.purpose() == LinkPurpose.MANAGE_OFFER) {
            return Templates.own(offer, history.of(offer), token, notice);
        }
        return offer.status == OfferStatus.UNCONFIRMED
                ? Templates.confirm(offer, token)
                : Templates.confirmed(offer, ownPage(offer));
    }

    /** Where the language switch leads on a page that answered a button. */
    @GET
    @Path("/{step: confirm|pause|resume|withdraw|erase}")
    public Response back(@PathParam("token") String token) {
        return Response.seeOther(UriBuilder.fromPath("/offers/l/{token}").build(token))
                .build();
    }

    @POST
    @Path("/confirm")
    public Response confirm(@PathParam("token") String token) {
        Link link = own.open(token, LinkPurpose.CONFIRM_OFFER);
        Steps.Taken taken = take(link, Step.CONFIRM, token);
        return taken.already()
                ? Response.ok(Templates.confirmed(taken.offer(), ownPage(taken.offer())))
                        .build()
                : see(ownPage(taken.offer()), Notice.CONFIRMED);
    }

    @POST
    @Path("/{step: pause|resume|withdraw}")
    public Response take(@PathParam("token") String token, @PathParam("step") String name) {
        Link link = own.open(token, LinkPurpose.MANAGE_OFFER);
        Step step = Step.valueOf(name.toUpperCase(Locale.ROOT));
        return see("/offers/l/" + token, Notice.of(step, take(link, step, token).already()));
    }

    /** Everything we know, to keep or to take elsewhere. */
    @GET
    @Path("/data")
    @Produces(MediaType.WILDCARD)
    public Response download(@PathParam("token") String token) {
        Link link = own.open(token, LinkPurpose.MANAGE_OFFER);
        Offer offer = offers.findByIdOptional(link.id()).orElseThrow(this::over);
        return Response.ok(data.of(offer), MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + offer.reference + ".json\"")
                .build();
    }

    /** Forgets the person; the bare offer stays for the count. */
    @POST
    @Path("/erase")
    public Response erase(@PathParam("token") String token) {
        Link link = own.open(token, LinkPurpose.MANAGE_OFFER);
        erasure.erase(link.id(), token);
        return see("/offers/l/" + token, Notice.ERASED);
    }

    private Steps.Taken take(Link link, Step step, String token) {
        try {
            return steps.take(link.id(), step, token);
        } catch (Refusal refusal) {
            throw refusal.getStatusCode() == Status.NOT_FOUND.getStatusCode() ? over() : refusal;
        }
    }

    /** Whoever holds the link to confirm reads the mailbox that gets the link to manage, too. */
    private String ownPage(Offer offer) {
        return "/offers/l/" + links.sign(LinkPurpose.MANAGE_OFFER, offer.id, null);
    }

    private static Response see(String page, Notice notice) {
        return Response.seeOther(URI.create(page + "?notice=" + notice)).build();
    }

    private Refusal over() {
        return new Refusal(Status.GONE, "offer-gone", texts.of(OwnTexts.class).over());
    }
}
