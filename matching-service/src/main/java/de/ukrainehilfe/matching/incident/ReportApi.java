package de.ukrainehilfe.matching.incident;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.matching.match.Access;
import de.ukrainehilfe.matching.match.Ledger;
import de.ukrainehilfe.matching.match.Ledger.Held;
import de.ukrainehilfe.matching.match.MatchStatus;
import de.ukrainehilfe.matching.search.Side;
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
import java.util.Set;
import java.util.UUID;

/** What somebody was told at a counter or on the telephone: it is not safe. */
@Path("/api/matches/{id}/incidents")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
public class ReportApi {
    private static final Set<MatchStatus> MET = Set.of(MatchStatus.CONFIRMED, MatchStatus.COMPLETED, MatchStatus.ENDED);

    private final Access access;
    private final Ledger ledger;
    private final Incidents incidents;
    private final Texts texts;

    ReportApi(Access access, Ledger ledger, Incidents incidents, Texts texts) {
        this.access = access;
        this.ledger = ledger;
        this.incidents = incidents;
        this.texts = texts;
    }

    /** Whose word it is. */
    public record Report(@NotNull Side side) {}

    @POST
    @Transactional
    public Response report(@PathParam("id") UUID id, @NotNull @Valid Report report) {
        Held held = ledger.hold(access.to(id).id());
        if (!MET.contains(held.match().status())) {
            throw new Refusal(
                    Status.CONFLICT,
                    "wrong-state",
                    texts.of(IncidentTexts.class).notMet());
        }
        incidents.open(held, report.side());
        return Response.noContent().build();
    }
}
