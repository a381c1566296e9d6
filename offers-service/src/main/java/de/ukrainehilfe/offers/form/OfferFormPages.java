package de.ukrainehilfe.offers.form;

import de.ukrainehilfe.defaults.http.Idempotency;
import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.limit.OpenToAll;
import de.ukrainehilfe.defaults.pages.Forms;
import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.place.Places;
import de.ukrainehilfe.defaults.time.SystemClock;
import de.ukrainehilfe.offers.draft.Drafts;
import de.ukrainehilfe.offers.draft.OfferDraft;
import de.ukrainehilfe.offers.offer.Kind;
import de.ukrainehilfe.offers.offer.NewOffer;
import de.ukrainehilfe.offers.offer.Submission;
import de.ukrainehilfe.offers.stop.Stop;
import de.ukrainehilfe.offers.stop.Stops;
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
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Offering help: choose its kind, answer that kind's questions, learn what happens next. */
@Path("/offers")
@Produces(MediaType.TEXT_HTML)
public class OfferFormPages {
    private static final int UNPROCESSABLE = 422;
    /** A field no person sees; programs that fill in every field fill in this one, too. */
    private static final String TRAP = "website";

    private final Sheets sheets;
    private final Stops stops;
    private final Drafts drafts;
    private final Submission submission;
    private final Idempotency idempotency;
    private final Forms forms;
    private final OfferReader reader;
    private final Texts texts;
    private final Page page;
    private final Clock clock;

    OfferFormPages(
            Sheets sheets,
            Stops stops,
            Drafts drafts,
            Submission submission,
            Idempotency idempotency,
            Forms forms,
            OfferReader reader,
            Texts texts,
            Page page,
            Clock clock) {
        this.sheets = sheets;
        this.stops = stops;
        this.drafts = drafts;
        this.submission = submission;
        this.idempotency = idempotency;
        this.forms = forms;
        this.reader = reader;
        this.texts = texts;
        this.page = page;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "form")
    static class Templates {
        static native TemplateInstance kinds(Kind[] kinds, List<Stop> stops);

        static native TemplateInstance stopped(Kind kind, Stop stop);

        static native TemplateInstance place(String words);

        static native TemplateInstance saved();

        static native TemplateInstance sent(String reference);
    }

    @GET
    public TemplateInstance kinds() {
        return Templates.kinds(Kind.values(), stops.now());
    }

    @GET
    @Path("/new")
    public TemplateInstance empty(@QueryParam("kind") Kind kind, @QueryParam("item") String item) {
        if (kind == null) {
            return kinds();
        }
        return prefilled(kind, item == null ? Map.of() : Map.of("details.item", item));
    }

    /** The form with answers that are known already. */
    public TemplateInstance prefilled(Kind kind, Map<String, String> known) {
        Optional<Stop> stop = stops.of(kind);
        if (stop.isPresent()) {
            return Templates.stopped(kind, stop.get());
        }
        Map<String, List<String>> given = new HashMap<>();
        given.put(
                "from", List.of(LocalDate.now(clock.withZone(SystemClock.CITY)).toString()));
        given.put("offerer.type", List.of("PRIVATE"));
        given.put("offerer.locale", List.of(page.getLang()));
        given.put("once", List.of(UUID.randomUUID().toString()));
        known.forEach((question, answer) -> given.put(question, List.of(answer)));
        return sheets.of(kind, Step.WHAT, new Filled(given));
    }

    /**
     * Leads from page to page, back or on, and takes the offer in at the end; nothing is stored before.
     *
     * @param at the page that was filled in; null where all was filled in at once
     */
    @POST
    @Path("/new")
    @OpenToAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response answer(
            @QueryParam("kind") Kind kind, @QueryParam("at") Step at, MultivaluedMap<String, String> typed) {
        if (kind == null) {
            throw Refusal.field("kind", texts.of(OfferFormTexts.class).noChoice());
        }
        Filled form = new Filled(typed);
        NewOffer offer = read(kind, form);
        if (!form.value("save").isEmpty()) {
            return saveForLater(kind, at == null ? Step.WHAT : at, form);
        }
        Optional<Step> to = Step.named(form.value("to"));
        if (to.isPresent()) {
            form.forgive();
            return Response.ok(sheets.of(kind, to.get(), form)).build();
        }
        if (at != null && at != Step.CHECK) {
            form.forgiveBeside(at);
            return form.isWrong()
                    ? again(kind, at, form)
                    : Response.ok(sheets.of(kind, at.next(), form)).build();
        }
        if (form.isWrong()) {
            Step wrong = firstWrong(form);
            form.forgiveBeside(wrong);
            return again(kind, wrong, form);
        }
        return send(offer, form);
    }

    private Response saveForLater(Kind kind, Step at, Filled form) {
        form.forgive();
        String email = form.value("later");
        forms.check(new LaterAddress(email.isEmpty() ? null : email)).forEach(form::blame);
        if (form.isWrong()) {
            return again(kind, at, form);
        }
        drafts.save(kind, form.answers(), email);
        drafts.done(form.value("draft"));
        return Response.seeOther(URI.create("/offers/saved")).build();
    }

    @GET
    @Path("/saved")
    public TemplateInstance saved() {
        return Templates.saved();
    }

    /** A saved form, as it was left. */
    @GET
    @Path("/drafts/{token}")
    public TemplateInstance resume(@PathParam("token") String token) {
        OfferDraft draft = drafts.behind(token)
                .orElseThrow(() -> new Refusal(
                        Status.GONE, "draft-gone", texts.of(SentTexts.class).draftGone()));
        Map<String, List<String>> answers = new HashMap<>(draft.answers);
        answers.put("once", List.of(UUID.randomUUID().toString()));
        answers.put("draft", List.of(token));
        return sheets.of(draft.kind, Step.WHAT, new Filled(answers));
    }

    /** The same form sent twice is one offer. */
    private Response send(NewOffer offer, Filled form) {
        drafts.done(form.value("draft"));
        String once = form.value("once");
        return idempotency.once(once.isEmpty() ? null : once, offer, () -> Response.seeOther(
                        URI.create("/offers/sent/" + submission.submit(offer).reference))
                .build());
    }

    /** Where a postcode is, for the page to show at once. */
    @GET
    @Path("/place")
    public TemplateInstance place(@QueryParam("postcode") String postcode) {
        OfferFormTexts words = texts.of(OfferFormTexts.class);
        return Templates.place(
                Places.find(postcode).map(place -> Summary.place(place, words)).orElse(words.noSuchPlace()));
    }

    @GET
    @Path("/sent/{reference: A-[0-9A-Z]{4}-[0-9A-Z]{2}}")
    public TemplateInstance sent(@PathParam("reference") String reference) {
        return Templates.sent(reference);
    }

    private NewOffer read(Kind kind, Filled form) {
        if (!form.value(TRAP).isEmpty()) {
            form.blame(TRAP, texts.of(OfferFormTexts.class).trap());
        }
        return reader.read(kind, form);
    }

    private static Step firstWrong(Filled form) {
        return form.errors().keySet().stream()
                .map(Step::of)
                .min(Comparator.naturalOrder())
                .orElse(Step.CHECK);
    }

    private Response again(Kind kind, Step step, Filled form) {
        return Response.status(UNPROCESSABLE)
                .entity(sheets.of(kind, step, form))
                .build();
    }
}
