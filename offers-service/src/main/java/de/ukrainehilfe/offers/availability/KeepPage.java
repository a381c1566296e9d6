package de.ukrainehilfe.offers.availability;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.links.Links;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.offers.offer.Offer;
import de.ukrainehilfe.offers.offer.Offers;
import de.ukrainehilfe.offers.offer.OwnLinks;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;

/** Still available? Looking changes nothing, however often and by whatever program; a button does, and only once. */
@Path("/offers/available/l/{token}")
@Produces(MediaType.TEXT_HTML)
class KeepPage {
    private final Links links;
    private final OwnLinks own;
    private final Offers offers;
    private final Upkeep upkeep;
    private final Texts texts;

    KeepPage(Links links, OwnLinks own, Offers offers, Upkeep upkeep, Texts texts) {
        this.links = links;
        this.own = own;
        this.offers = offers;
        this.upkeep = upkeep;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "availability")
    static class Templates {
        static native TemplateInstance keep(Offer offer, String token, String message, String ownPage);
    }

    @GET
    public TemplateInstance look(@PathParam("token") String token) {
        Offer offer = offers.findByIdOptional(id(token)).orElseThrow(this::over);
        return shown(offer, token, null);
    }

    @POST
    public TemplateInstance keep(@PathParam("token") String token) {
        Upkeep.Kept kept = upkeep.keep(known(token));
        return shown(kept.offer(), token, kept.already() ? words().already() : words().kept());
    }

    @POST
    @Path("/pause")
    public TemplateInstance pause(@PathParam("token") String token) {
        Upkeep.Kept kept = upkeep.pause(known(token));
        return shown(kept.offer(), token, kept.already() ? words().already() : words().paused());
    }

    private TemplateInstance shown(Offer offer, String token, String message) {
        String ownPage = "/offers/l/" + links.sign(LinkPurpose.MANAGE_OFFER, offer.id, null);
        return Templates.keep(offer, token, message, ownPage);
    }

    private UUID known(String token) {
        UUID id = id(token);
        if (offers.findByIdOptional(id).isEmpty()) {
            throw over();
        }
        return id;
    }

    private UUID id(String token) {
        return own.open(token, LinkPurpose.KEEP_OFFER).id();
    }

    private Refusal over() {
        return new Refusal(Status.GONE, "offer-gone", words().over());
    }

    private KeepTexts words() {
        return texts.of(KeepTexts.class);
    }
}
