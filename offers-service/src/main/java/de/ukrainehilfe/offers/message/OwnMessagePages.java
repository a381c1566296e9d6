package de.ukrainehilfe.offers.message;

import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.pages.Forms;
import de.ukrainehilfe.offers.offer.OwnLinks;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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

/** Writing to the desk, by the mailed link. */
@Path("/offers/l/{token}/message")
@Produces(MediaType.TEXT_HTML)
class OwnMessagePages {
    private static final int UNPROCESSABLE = 422;

    private final OwnLinks links;
    private final Messages messages;
    private final Forms forms;

    OwnMessagePages(OwnLinks links, Messages messages, Forms forms) {
        this.links = links;
        this.messages = messages;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "message")
    static class Templates {
        static native TemplateInstance write(String token, String typed, String error);
    }

    @GET
    public TemplateInstance empty(@PathParam("token") String token) {
        links.open(token, LinkPurpose.MANAGE_OFFER);
        return Templates.write(token, "", null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@PathParam("token") String token, @FormParam("text") String typed) {
        Text text = Text.of(typed);
        String error = forms.check(text).get("text");
        if (error != null) {
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.write(token, typed == null ? "" : typed, error))
                    .build();
        }
        messages.write(links.open(token, LinkPurpose.MANAGE_OFFER).id(), text.text());
        return Response.seeOther(URI.create("/offers/l/" + token + "?notice=WRITTEN"))
                .build();
    }
}
