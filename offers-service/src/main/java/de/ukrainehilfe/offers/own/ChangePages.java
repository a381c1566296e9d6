package de.ukrainehilfe.offers.own;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.pages.Forms;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.offers.offer.Offer;
import de.ukrainehilfe.offers.offer.OfferChange;
import de.ukrainehilfe.offers.offer.Offers;
import de.ukrainehilfe.offers.offer.OwnLinks;
import de.ukrainehilfe.offers.offer.Steps;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;

/** Changing one's own offer. */
@Path("/offers/l/{token}/change")
@Produces(MediaType.TEXT_HTML)
@Blocking
class ChangePages {
    private static final int UNPROCESSABLE = 422;

    private final OwnLinks links;
    private final Offers offers;
    private final Steps steps;
    private final Forms forms;
    private final Texts texts;

    ChangePages(OwnLinks links, Offers offers, Steps steps, Forms forms, Texts texts) {
        this.links = links;
        this.offers = offers;
        this.steps = steps;
        this.forms = forms;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "own")
    static class Templates {
        static native TemplateInstance change(Offer offer, ChangeForm form, String token);
    }

    @GET
    public TemplateInstance form(@PathParam("token") String token) {
        Offer offer = offer(token);
        return Templates.change(offer, ChangeForm.of(offer), token);
    }

    /** The version the form was filled in for travels with it: who changed it meanwhile elsewhere is not overwritten. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("token") String token, MultivaluedMap<String, String> fields) {
        Offer offer = offer(token);
        Map<String, String> typed =
                fields.keySet().stream().collect(Collectors.toMap(field -> field, fields::getFirst));
        ChangeForm form = ChangeForm.typed(offer, typed);
        OfferChange change = form.change(token, texts);
        form.blame(forms.check(change));
        if (form.isWrong()) {
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.change(offer, form, token))
                    .build();
        }
        steps.change(offer.id, "\"" + form.value("version") + "\"", change);
        return Response.seeOther(URI.create("/offers/l/" + token + "?notice=" + Notice.CHANGED))
                .build();
    }

    private Offer offer(String token) {
        return offers.findByIdOptional(
                        links.open(token, LinkPurpose.MANAGE_OFFER).id())
                .orElseThrow(() -> new Refusal(
                        Status.GONE, "offer-gone", texts.of(OwnTexts.class).over()));
    }
}
