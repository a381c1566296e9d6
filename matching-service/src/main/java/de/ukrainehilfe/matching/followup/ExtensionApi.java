package de.ukrainehilfe.matching.followup;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.http.Versions;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.defaults.time.SystemClock;
import de.ukrainehilfe.matching.match.Ledger;
import de.ukrainehilfe.matching.match.Ledger.Held;
import de.ukrainehilfe.matching.match.MatchEvent.Extended;
import de.ukrainehilfe.matching.match.MatchStatus;
import de.ukrainehilfe.matching.match.MatchView;
import de.ukrainehilfe.matching.match.MatchViews;
import de.ukrainehilfe.matching.match.Matches;
import de.ukrainehilfe.matching.pool.Kind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** A stay that lasts longer, or shorter, than was agreed; as long as the offer holds. */
@Path("/api/matches/{id}/extend")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COORDINATOR)
public class ExtensionApi {
    private final Ledger ledger;
    private final Matches matches;
    private final MatchViews views;
    private final Texts texts;
    private final Clock clock;

    ExtensionApi(Ledger ledger, Matches matches, MatchViews views, Texts texts, Clock clock) {
        this.ledger = ledger;
        this.matches = matches;
        this.views = views;
        this.texts = texts;
        this.clock = clock;
    }

    /** The new last day. */
    public record Extension(@NotNull LocalDate until) {}

    @POST
    @Transactional
    public Response extend(@PathParam("id") UUID id, @NotNull @Valid Extension extension) {
        Held held = ledger.hold(id);
        CheckTexts words = texts.of(CheckTexts.class);
        if (held.match().status() != MatchStatus.CONFIRMED || held.need().kind() != Kind.LODGING) {
            throw new Refusal(Status.CONFLICT, "wrong-state", words.noStay());
        }
        if (extension.until().isBefore(LocalDate.now(clock.withZone(SystemClock.CITY)))) {
            throw Refusal.field("until", words.overAlready());
        }
        LocalDate offered = held.offer().until();
        if (offered != null && extension.until().isAfter(offered)) {
            throw new Refusal(Status.CONFLICT, "offer-ends-earlier", words.offerEnds(offered.toString()));
        }
        held.match().lastsUntil(extension.until());
        matches.tell(held.match(), Extended::new);
        MatchView view = views.of(held.match());
        return Response.ok(view).tag(Versions.etag(view.version())).build();
    }
}
