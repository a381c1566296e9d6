package de.ukrainehilfe.defaults.lookup;

import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/**
 * The page on which a coordinator looks a person up; the service's subclass gives it a path and knows its own records. What
 * is typed never stands in an address, and no answer is given before the question is written down.
 */
@RolesAllowed(Roles.COORDINATOR)
@Produces(MediaType.TEXT_HTML)
public abstract class LookupPage {
    private static final int UNPROCESSABLE = 422;
    /** Whoever has more namesakes has to be looked for more exactly. */
    protected static final int MOST = 20;

    @Inject
    LookupLog log;

    @Inject
    Texts texts;

    /**
     * What the page shows.
     *
     * @param found null before anything was looked for
     */
    record View(String path, String typed, Purpose purpose, String error, List<Found> found) {
        public Purpose[] purposes() {
            return Purpose.values();
        }
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance lookup(View view);

        static native TemplateInstance lookupLog(List<LookupLog.Entry> entries);
    }

    /** Up to {@link #MOST} records of this service. */
    protected abstract List<Found> find(Wanted wanted);

    @GET
    public TemplateInstance open() {
        return Templates.lookup(new View(path(), "", null, null, null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response look(@FormParam("text") String typed, @FormParam("purpose") Purpose purpose) {
        Optional<Wanted> wanted = Wanted.of(typed);
        if (wanted.isEmpty() || purpose == null) {
            LookupTexts words = texts.of(LookupTexts.class);
            String error = wanted.isEmpty() ? words.tooLittle() : words.saySo();
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.lookup(new View(path(), typed, purpose, error, null)))
                    .build();
        }
        List<Found> found = find(wanted.get());
        log.note(purpose, wanted.get(), found);
        return Response.ok(Templates.lookup(new View(path(), typed, purpose, null, found)))
                .build();
    }

    /** For those who watch over who looks at whom. */
    @GET
    @Path("/log")
    @RolesAllowed(Roles.AUDITOR)
    public TemplateInstance log() {
        return Templates.lookupLog(log.latest());
    }

    private String path() {
        for (Class<?> type = getClass(); type != null; type = type.getSuperclass()) {
            Path path = type.getAnnotation(Path.class);
            if (path != null) {
                return path.value();
            }
        }
        throw new IllegalStateException("the subclass has no @Path");
    }
}
