package de.ukrainehilfe.needs.mailedlink;

import de.ukrainehilfe.defaults.duplicates.Merges;
import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.links.Links;
import de.ukrainehilfe.defaults.message.MessageTexts;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.needs.NeedWords;
import de.ukrainehilfe.needs.need.CloseReason;
import de.ukrainehilfe.needs.need.Need;
import de.ukrainehilfe.needs.need.Needs;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.UUID;

/** Where the requester's need stands, and the button to close it. Looking changes nothing: mail scanners look too. */
@Path("/needs/l/{token}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Transactional
public class RequesterPage {
    private final Links links;
    private final Needs needs;
    private final NeedWords words;
    private final Texts texts;
    private final Merges merges;

    RequesterPage(Links links, Needs needs, NeedWords words, Texts texts, Merges merges) {
        this.links = links;
        this.needs = needs;
        this.words = words;
        this.texts = texts;
        this.merges = merges;
    }

    /**
     * The need as its requester sees it.
     *
     * @param known whether we still know whose it is
     * @param message what just happened; null where the page was only opened
     */
    record State(
            UUID id,
            String reference,
            String kind,
            String what,
            String inWords,
            boolean over,
            boolean known,
            List<Appointment> series,
            String message) {}

    /**
     * One of a series of appointments.
     *
     * @param link to its own page; null where that is this page
     */
    record Appointment(String when, String inWords, String link) {}

    @CheckedTemplate(basePath = "mailedlink")
    static class Templates {
        static native TemplateInstance requester(State state, String token);
    }

    @GET
    public TemplateInstance open(@PathParam("token") String token, @QueryParam("notice") String notice) {
        Need need = needs.findByIdOptional(id(token)).orElseThrow(Refusal::notFound);
        String written = "WRITTEN".equals(notice) ? texts.of(MessageTexts.class).written() : null;
        return Templates.requester(state(need, written), token);
    }

    /** Closes the need; the same button pressed again says so and does nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance close(@PathParam("token") String token) {
        Need need = needs.toChange(id(token)).orElseThrow(Refusal::notFound);
        if (need.status().isOver()) {
            return Templates.requester(
                    state(need, texts.of(RequesterTexts.class).alreadyClosed()), token);
        }
        needs.close(need, CloseReason.NO_LONGER_NEEDED);
        return Templates.requester(state(need, null), token);
    }

    /** Closes this appointment and all later ones of its series. */
    @POST
    @Path("/rest")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response closeRest(@PathParam("token") String token) {
        Need need = needs.toChange(id(token)).orElseThrow(Refusal::notFound);
        needs.withLaterToChange(need).forEach(each -> needs.close(each, CloseReason.NO_LONGER_NEEDED));
        return back(token);
    }

    /** Where the language switch leads, too. */
    @GET
    @Path("/rest")
    public Response back(@PathParam("token") String token) {
        return Response.seeOther(UriBuilder.fromPath("/needs/l/{token}").build(token))
                .build();
    }

    private Appointment appointment(Need one, Need shown) {
        return new Appointment(
                words.moment(one.facts().details().appointment().start()),
                inWords(one, texts.of(RequesterTexts.class)),
                one.id().equals(shown.id()) ? null : "/needs/l/" + links.sign(LinkPurpose.MANAGE_NEED, one.id(), null));
    }

    /** The link of a need that lives on in another leads to that one. */
    private UUID id(String token) {
        return merges.surviving(links.open(token, LinkPurpose.MANAGE_NEED).id());
    }

    private State state(Need need, String message) {
        return new State(
                need.id(),
                need.facts().reference(),
                words.texts().kind(need.kind()),
                words.inShort(need.facts().details()),
                inWords(need, texts.of(RequesterTexts.class)),
                need.status().isOver(),
                need.requester().isPresent(),
                needs.series(need).stream().map(each -> appointment(each, need)).toList(),
                message);
    }

    private static String inWords(Need need, RequesterTexts texts) {
        return switch (need.status()) {
            case OPEN -> need.progress().reserved() > 0 ? texts.weAreAsking() : texts.weAreSearching();
            case MATCHED -> texts.weHaveFound();
            case CLOSED -> texts.itIsClosed();
            case TRANSFERRED -> texts.itIsHandedOver();
        };
    }
}
