package de.ukrainehilfe.needs.intake;

import de.ukrainehilfe.defaults.http.Idempotency;
import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Forms;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.needs.NeedWords;
import de.ukrainehilfe.needs.need.Kind;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The counter's form: first the kind of help, then only that kind's questions. */
@Path("/needs/new")
@RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
@Produces(MediaType.TEXT_HTML)
public class NewNeedPage {
    private static final int UNPROCESSABLE = 422;

    private final Intake intake;
    private final Idempotency idempotency;
    private final Forms forms;
    private final NeedWords words;
    private final Texts texts;
    private final Clock clock;

    NewNeedPage(Intake intake, Idempotency idempotency, Forms forms, NeedWords words, Texts texts, Clock clock) {
        this.intake = intake;
        this.idempotency = idempotency;
        this.forms = forms;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "intake")
    static class Templates {
        static native TemplateInstance kinds(Kind[] kinds);

        static native TemplateInstance form(NeedForm form, Options options);
    }

    @GET
    public TemplateInstance open(@QueryParam("kind") Kind kind) {
        if (kind == null) {
            return Templates.kinds(Kind.values());
        }
        return page(new NeedForm(kind, begun(), texts(), clock.getZone()));
    }

    /** What a mail to the desk says, for the coordinator to check; nothing is recorded before the form itself is sent. */
    @POST
    @Path("/from-mail")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance fromMail(MultivaluedMap<String, String> fields) {
        Map<String, String> filled = begun();
        fields.forEach((field, values) -> filled.put(field, values.get(0)));
        Kind kind = Arrays.stream(Kind.values())
                .filter(known -> known.name().equals(filled.get("kind")))
                .findFirst()
                .orElseThrow(() -> Refusal.field("kind", texts().chooseKind()));
        return page(new NeedForm(kind, filled, texts(), clock.getZone()));
    }

    /** Where the language switch leads: what the mail said is in no address, so the form begins anew. */
    @GET
    @Path("/from-mail")
    public Response fromMailAgain() {
        return Response.seeOther(URI.create("/offers/mailbox")).build();
    }

    private static Map<String, String> begun() {
        return new HashMap<>(Map.of(
                "requester.locale",
                "uk",
                "urgency",
                "NORMAL",
                "once",
                UUID.randomUUID().toString()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response record(@QueryParam("kind") Kind kind, MultivaluedMap<String, String> fields) {
        if (kind == null) {
            throw Refusal.field("kind", texts().chooseKind());
        }
        NeedForm form = new NeedForm(kind, firstOfEach(fields), texts(), clock.getZone());
        NeedRequest request = form.request();
        form.blame(forms.check(request));
        return form.isWrong() ? again(form) : record(form, request);
    }

    /** A form that is sent twice is recorded once. */
    private Response record(NeedForm form, NeedRequest request) {
        try {
            return idempotency.once(form.ticked("once") ? form.value("once") : null, request, () -> Response.seeOther(
                            URI.create("/needs/" + intake.record(request).id() + "?fresh=1"))
                    .build());
        } catch (Refusal refusal) {
            if (refusal.errors().isEmpty()) {
                throw refusal;
            }
            form.blame(Forms.errors(refusal));
            return again(form);
        }
    }

    private FormTexts texts() {
        return texts.of(FormTexts.class);
    }

    private Response again(NeedForm form) {
        return Response.status(UNPROCESSABLE).entity(page(form)).build();
    }

    private TemplateInstance page(NeedForm form) {
        return Templates.form(form, new Options(words));
    }

    private static Map<String, String> firstOfEach(MultivaluedMap<String, String> fields) {
        return fields.keySet().stream().collect(Collectors.toMap(name -> name, fields::getFirst));
    }
}
