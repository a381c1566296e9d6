package de.ukrainehilfe.offers.form;

import de.ukrainehilfe.defaults.http.Idempotency;
import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Forms;
import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.time.SystemClock;
import de.ukrainehilfe.offers.consent.ConsentText;
import de.ukrainehilfe.offers.offer.Interpreting;
import de.ukrainehilfe.offers.offer.Kind;
import de.ukrainehilfe.offers.offer.NewOffer;
import de.ukrainehilfe.offers.offer.Submission;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Offering help: choose its kind, answer that kind's questions, learn what happens next. */
@Path("/offers")
@Produces(MediaType.TEXT_HTML)
class OfferFormPages {
    private static final int UNPROCESSABLE = 422;
    /** A field no person sees; programs that fill in every field fill in this one, too. */
    private static final String TRAP = "website";

    private final Questions questions;
    private final Submission submission;
    private final Idempotency idempotency;
    private final Forms forms;
    private final ConsentText consent;
    private final Texts texts;
    private final Page page;
    private final Clock clock;

    OfferFormPages(
            Questions questions,
            Submission submission,
            Idempotency idempotency,
            Forms forms,
            ConsentText consent,
            Texts texts,
            Page page,
            Clock clock) {
        this.questions = questions;
        this.submission = submission;
        this.idempotency = idempotency;
        this.forms = forms;
        this.consent = consent;
        this.texts = texts;
        this.page = page;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "form")
    static class Templates {
        static native TemplateInstance kinds(Kind[] kinds);

        static native TemplateInstance form(OfferForm form);

        static native TemplateInstance sent(String reference);
    }

    @GET
    public TemplateInstance kinds() {
        return Templates.kinds(Kind.values());
    }

    @GET
    @Path("/new")
    public TemplateInstance empty(@QueryParam("kind") Kind kind) {
        if (kind == null) {
            return kinds();
        }
        return page(
                kind,
                new Filled(Map.of(
                        "from",
                        List.of(LocalDate.now(clock.withZone(SystemClock.CITY)).toString()),
                        "offerer.type",
                        List.of("PRIVATE"),
                        "offerer.locale",
                        List.of(page.getLang()),
                        "once",
                        List.of(UUID.randomUUID().toString()))));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response submit(@QueryParam("kind") Kind kind, MultivaluedMap<String, String> typed) {
        if (kind == null) {
            throw Refusal.field("kind", texts.of(OfferFormTexts.class).noChoice());
        }
        Filled form = new Filled(typed);
        NewOffer offer = read(kind, form);
        if (form.isWrong()) {
            return Response.status(UNPROCESSABLE).entity(page(kind, form)).build();
        }
        // the same form sent twice is one offer
        String once = form.value("once");
        return idempotency.once(once.isEmpty() ? null : once, offer, () -> Response.seeOther(
                        URI.create("/offers/sent/" + submission.submit(offer).reference))
                .build());
    }

    @GET
    @Path("/sent/{reference: A-[0-9A-Z]{4}-[0-9A-Z]{2}}")
    public TemplateInstance sent(@PathParam("reference") String reference) {
        return Templates.sent(reference);
    }

    private NewOffer read(Kind kind, Filled form) {
        OfferFormTexts words = texts.of(OfferFormTexts.class);
        if (!form.value(TRAP).isEmpty()) {
            form.blame(TRAP, words.trap());
        }
        NewOffer offer = new Answers(form, words).offer(kind);
        forms.check(offer).forEach(form::blame);
        if (offer.details() instanceof Interpreting interpreting
                && interpreting.languages().size() == 1) {
            form.blame("details.languages", words.twoLanguages());
        }
        return offer;
    }

    private TemplateInstance page(Kind kind, Filled form) {
        return Templates.form(new OfferForm(kind, questions.of(kind), form, consent.words(), ConsentText.CURRENT));
    }
}
