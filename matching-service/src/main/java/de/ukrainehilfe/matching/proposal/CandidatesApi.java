package de.ukrainehilfe.matching.proposal;

import de.ukrainehilfe.defaults.http.Paging;
import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.matching.match.Demand;
import de.ukrainehilfe.matching.match.MatchViews;
import de.ukrainehilfe.matching.match.Matches;
import de.ukrainehilfe.matching.match.ReasonView;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Pool;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What would fit a need at this moment, whether it has been proposed or not. */
@Path("/api/candidates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COORDINATOR)
public class CandidatesApi {
    private static final int FEW = 10;

    private final Pool pool;
    private final Matches matches;
    private final Candidates candidates;
    private final MatchViews views;
    private final Texts texts;

    CandidatesApi(Pool pool, Matches matches, Candidates candidates, MatchViews views, Texts texts) {
        this.pool = pool;
        this.matches = matches;
        this.candidates = candidates;
        this.views = views;
        this.texts = texts;
    }

    /** One offer that fits, and why. */
    public record Fitting(UUID offerId, String offerReference, int quantity, double score, List<ReasonView> reasons) {}

    @GET
    @Transactional
    public Paging.Items<Fitting> candidates(@QueryParam("need") UUID id, @QueryParam("limit") Integer limit) {
        if (id == null) {
            throw Refusal.field("need", texts.problems().notReadable());
        }
        Need need = pool.need(id).orElseThrow(Refusal::notFound);
        int most = limit == null ? FEW : Paging.limit(limit);
        return new Paging.Items<>(candidates.offersFor(need, asFarAsMissing(need), Set.of()).stream()
                .limit(most)
                .map(this::fitting)
                .toList());
    }

    /** Open proposals decide nothing yet: what they would cover is still asked for. */
    private Demand asFarAsMissing(Need need) {
        int missing = matches.demand(need).missing();
        return new Demand(missing, 0, missing);
    }

    private Fitting fitting(Candidate candidate) {
        return new Fitting(
                candidate.pair().offer().id(),
                candidate.pair().offer().reference(),
                candidate.pair().quantity(),
                candidate.score().total(),
                views.reasons(candidate.score().reasons()));
    }
}
