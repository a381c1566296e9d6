package de.ukrainehilfe.matching.board;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.matching.match.Actor;
import de.ukrainehilfe.matching.match.Decisions;
import de.ukrainehilfe.matching.match.RejectReason;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Many proposals rejected for one reason; what somebody else has in front of them stays. */
@Path("/matches/reject")
@RolesAllowed(Roles.COORDINATOR)
public class BulkRejection {
    private final Decisions decisions;
    private final Looks looks;
    private final Actor actor;
    private final Texts texts;

    BulkRejection(Decisions decisions, Looks looks, Actor actor, Texts texts) {
        this.decisions = decisions;
        this.looks = looks;
        this.actor = actor;
        this.texts = texts;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reject(
            @FormParam("match") List<UUID> matches,
            @FormParam("reason") RejectReason reason,
            @FormParam("back") String back) {
        if (reason == null) {
            throw Refusal.field("reason", texts.problems().notReadable());
        }
        Set<UUID> chosen = new TreeSet<>(matches);
        Set<UUID> elsewhere = looks.others(chosen).keySet();
        long rejected = chosen.stream()
                .filter(match -> !elsewhere.contains(match) && isRejected(match, reason))
                .count();
        String done = "rejected=" + rejected + "&left=" + (chosen.size() - rejected);
        return Response.seeOther(URI.create(WayBack.to(back) + done)).build();
    }

    /** One transaction each: what was decided meanwhile does not hold up the rest. */
    private boolean isRejected(UUID match, RejectReason reason) {
        try {
            actor.does(() -> decisions.reject(match, reason, null));
            looks.leave(match);
            return true;
        } catch (Refusal decidedOtherwise) {
            return false;
        }
    }
}
