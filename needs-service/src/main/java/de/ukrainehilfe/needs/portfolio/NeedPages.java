package de.ukrainehilfe.needs.portfolio;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.needs.NeedWords;
import de.ukrainehilfe.needs.ageing.NextStep;
import de.ukrainehilfe.needs.ageing.NextSteps;
import de.ukrainehilfe.needs.need.CloseReason;
import de.ukrainehilfe.needs.need.Kind;
import de.ukrainehilfe.needs.need.Need;
import de.ukrainehilfe.needs.need.NeedStatus;
import de.ukrainehilfe.needs.need.Needs;
import de.ukrainehilfe.needs.need.Portfolio;
import de.ukrainehilfe.needs.transfer.TransferChoice;
import de.ukrainehilfe.needs.transfer.Transfers;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
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
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** The needs of those in charge as pages: the list, and one need with what can be done about it. */
@Path("/needs")
@RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
@Produces(MediaType.TEXT_HTML)
@Transactional
public class NeedPages {
    private static final int ROWS = 50;

    private final Needs needs;
    private final Caller caller;
    private final Settling settling;
    private final Charges charges;
    private final NextSteps steps;
    private final Transfers transfers;
    private final NeedWords words;

    NeedPages(
            Needs needs,
            Caller caller,
            Settling settling,
            Charges charges,
            NextSteps steps,
            Transfers transfers,
            NeedWords words) {
        this.needs = needs;
        this.caller = caller;
        this.settling = settling;
        this.charges = charges;
        this.steps = steps;
        this.transfers = transfers;
        this.words = words;
    }

    /** What the list is cut down to; null stands for all. */
    record Filter(Kind kind, NeedStatus status) {
        public Kind[] kinds() {
            return Kind.values();
        }

        public NeedStatus[] statuses() {
            return NeedStatus.values();
        }
    }

    @CheckedTemplate(basePath = "portfolio")
    static class Templates {
        static native TemplateInstance list(List<NeedCard> cards, Filter filter, UUID next);

        static native TemplateInstance need(
                NeedCard card,
                CloseReason[] reasons,
                Charge charge,
                boolean fresh,
                List<NeedCard> series,
                TransferChoice choice);
    }

    @GET
    public TemplateInstance list(
            @QueryParam("kind") Kind kind, @QueryParam("status") NeedStatus status, @QueryParam("cursor") UUID cursor) {
        List<Need> found = needs.list(Portfolio.of(caller), kind, status, cursor, ROWS + 1);
        List<Need> shown = found.subList(0, Math.min(ROWS, found.size()));
        UUID next = found.size() > ROWS ? shown.get(ROWS - 1).id() : null;
        return Templates.list(cards(shown), new Filter(kind, status), next);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance need(@PathParam("id") UUID id, @QueryParam("fresh") String fresh) {
        Need need = needs.get(id, Portfolio.of(caller));
        return Templates.need(
                cards(List.of(need)).get(0),
                CloseReason.values(),
                charges.of(need),
                fresh != null,
                cards(needs.series(need).stream()
                        .filter(Portfolio.of(caller)::contains)
                        .toList()),
                transfers.choice(need));
    }

    @POST
    @Path("/{id}/close")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("id") UUID id, @RestForm CloseReason reason, @RestForm String later) {
        if (reason == null) {
            throw Refusal.field("reason", words.texts().pleaseChoose());
        }
        settling.close(id, reason, later != null);
        return backTo(id);
    }

    private List<NeedCard> cards(List<Need> shown) {
        Map<UUID, NextStep> next = steps.of(shown);
        return shown.stream()
                .map(need -> NeedCard.of(need, next.get(need.id()), words))
                .toList();
    }

    private static Response backTo(UUID id) {
        return Response.seeOther(URI.create("/needs/" + id)).build();
    }
}
