package de.ukrainehilfe.defaults.message;

import de.ukrainehilfe.defaults.pages.Forms;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** Writing to the desk, by the mailed link; the service's subclass gives it a path below that of its own page. */
@Produces(MediaType.TEXT_HTML)
public abstract class OwnMessagePages {
    private static final int UNPROCESSABLE = 422;

    @Inject
    Messages messages;

    @Inject
    Forms forms;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance messageWrite(String home, String typed, String error);
    }

    /** The record that the link leads to; refuses a wrong link. */
    protected abstract UUID record(String token);

    /** The person's own page. */
    protected abstract String home(String token);

    @GET
    public TemplateInstance empty(@PathParam("token") String token) {
        record(token);
        return Templates.messageWrite(home(token), "", null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@PathParam("token") String token, @FormParam("text") String typed) {
        Text text = Text.of(typed);
        String error = forms.check(text).get("text");
        if (error != null) {
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.messageWrite(home(token), typed == null ? "" : typed, error))
                    .build();
        }
        messages.write(record(token), text.text());
        return Response.seeOther(URI.create(home(token) + "?notice=WRITTEN")).build();
    }
}
