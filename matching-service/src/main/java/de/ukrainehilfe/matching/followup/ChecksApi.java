package de.ukrainehilfe.matching.followup;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.matching.match.Access;
import de.ukrainehilfe.matching.search.Side;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How it went, for programs: what was asked and said, and what somebody said on the telephone. */
@Path("/api/matches/{id}/checks")
@Produces(MediaType.APPLICATION_JSON)
public class ChecksApi {
    private final Checks checks;
    private final Access access;

    ChecksApi(Checks checks, Access access) {
        this.checks = checks;
        this.access = access;
    }

    /** One question and its answer. */
    public record CheckView(
            UUID id,
            Question question,
            Side side,
            Instant askedAt,
            Reply reply,
            Integer given,
            Instant repliedAt,
            String repliedBy) {
        static CheckView of(Check check) {
            return new CheckView(
                    check.id,
                    check.question,
                    check.side,
                    check.askedAt,
                    check.reply,
                    check.given,
                    check.repliedAt,
                    check.repliedBy);
        }
    }

    /**
     * What somebody said.
     *
     * @param given how much came, where it was a part
     * @param side who said it, where both were asked
     */
    public record Said(@NotNull Reply reply, Integer given, Side side) {}

    @GET
    @RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
    @Transactional
    public List<CheckView> list(@PathParam("id") UUID match) {
        return checks.of(access.to(match).id()).stream().map(CheckView::of).toList();
    }

    @POST
    @Path("/{question}")
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public CheckView say(
            @PathParam("id") UUID match, @PathParam("question") Question question, @NotNull @Valid Said said) {
        Check check = checks.of(access.to(match).id()).stream()
                .filter(asked -> asked.question == question && (said.side() == null || asked.side == said.side()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return CheckView.of(checks.reply(check.id, said.reply(), said.given()).check());
    }
}
