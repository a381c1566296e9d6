package de.ukrainehilfe.needs.handover;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.needs.handover.Answering.Answer;
import de.ukrainehilfe.needs.need.Portfolio;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;

/** What waits for an answer and what came of the rest, and the form to claim a need by its number. */
@Path("/needs")
@RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
@Produces(MediaType.TEXT_HTML)
public class HandOverPages {
    private static final int ROWS = 50;
    private static final String ASSOCIATION = "[a-z0-9][a-z0-9-]{0,39}";

    private final Asking asking;
    private final Answering answering;
    private final HandOvers handOvers;
    private final HandOverViews views;
    private final Caller caller;
    private final Page page;
    private final Texts texts;

    HandOverPages(
            Asking asking,
            Answering answering,
            HandOvers handOvers,
            HandOverViews views,
            Caller caller,
            Page page,
            Texts texts) {
        this.asking = asking;
        this.answering = answering;
        this.handOvers = handOvers;
        this.views = views;
        this.caller = caller;
        this.page = page;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "handover")
    static class Templates {
        static native TemplateInstance list(
                List<HandOverCard> waiting, List<HandOverCard> settled, String typed, String error, String message);
    }

    @GET
    @Path("/hand-overs")
    public Response list() {
        return shown(Response.Status.OK, null, null, null);
    }

    @POST
    @Path("/hand-overs")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response claim(@RestForm String reference) {
        String typed = reference == null ? "" : reference;
        try {
            HandOver claimed = QuarkusTransaction.requiringNew().call(() -> asking.claim(typed));
            String message =
                    claimed.isWaiting() ? words().asked(claimed.reference()) : words().taken(claimed.reference());
            return shown(Response.Status.OK, null, null, message);
        } catch (Refusal refusal) {
            String why = refusal.errors().isEmpty()
                    ? refusal.getDetail()
                    : refusal.errors().get(0).message();
            return shown(Response.Status.fromStatusCode(refusal.getStatusCode()), typed, why, null);
        }
    }

    @POST
    @Path("/hand-overs/{id}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("id") UUID id, @RestForm Answer answer) {
        if (answer == null) {
            throw Refusal.field("answer", texts.problems().notReadable());
        }
        return done(() -> answering.answer(id, answer));
    }

    @POST
    @Path("/{id}/hand-over")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response offer(@PathParam("id") UUID id, @RestForm String association) {
        String taker = association == null ? "" : association;
        if (!taker.isEmpty() && !taker.matches(ASSOCIATION)) {
            throw Refusal.field("association", texts.problems().notReadable());
        }
        return done(() -> asking.offer(id, taker.isEmpty() ? null : taker));
    }

    /** Who comes too late sees how it stands now, and why the button did nothing. */
    private Response done(Supplier<HandOver> action) {
        try {
            QuarkusTransaction.requiringNew().call(action::get);
            return Response.seeOther(URI.create("/needs/hand-overs")).build();
        } catch (Refusal refusal) {
            if (refusal.getStatusCode() != Response.Status.CONFLICT.getStatusCode()) {
                throw refusal;
            }
            return shown(Response.Status.CONFLICT, null, null, refusal.getDetail());
        }
    }

    private Response shown(Response.Status status, String typed, String error, String message) {
        String own = Portfolio.of(caller).association().orElse(null);
        TemplateInstance list = QuarkusTransaction.requiringNew()
                .call(() -> Templates.list(cards(own, true), cards(own, false), typed, error, message));
        return Response.status(status)
                .entity(list.setLocale(page.locale()).render())
                .build();
    }

    private List<HandOverCard> cards(String own, boolean waiting) {
        return handOvers.of(own, waiting, null, ROWS).stream().map(views::card).toList();
    }

    private HandOverTexts words() {
        return texts.of(HandOverTexts.class);
    }
}
