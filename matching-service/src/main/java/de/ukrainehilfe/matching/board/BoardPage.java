package de.ukrainehilfe.matching.board;

import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.matching.match.Access;
import de.ukrainehilfe.matching.match.Match;
import de.ukrainehilfe.matching.match.MatchQueue;
import de.ukrainehilfe.matching.match.MatchStatus;
import de.ukrainehilfe.matching.pool.Kind;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** The board: what waits for a decision, the longest waiting first; an association sees its own. */
@Path("/matches")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
public class BoardPage {
    private static final int AT_ONCE = 20;

    private final MatchQueue queue;
    private final Access access;
    private final Cards cards;

    BoardPage(MatchQueue queue, Access access, Cards cards) {
        this.queue = queue;
        this.access = access;
        this.cards = cards;
    }

    @CheckedTemplate(basePath = "board")
    static class Templates {
        static native TemplateInstance board(List<Card> cards, Filters filters, String next, Card done);
    }

    /** @param done the match that the reader has just decided about */
    @GET
    @Transactional
    public TemplateInstance board(
            @QueryParam("status") MatchStatus status,
            @QueryParam("kind") Kind kind,
            @QueryParam("cursor") String cursor,
            @QueryParam("done") UUID done) {
        Filters filters = new Filters(status == null ? MatchStatus.PROPOSED : status, kind);
        List<Match> found = queue.page(new MatchQueue.Filter(filters.status(), kind, access.limit()), AT_ONCE, cursor);
        boolean more = found.size() > AT_ONCE;
        List<Match> shown = more ? found.subList(0, AT_ONCE) : found;
        String next = more ? filters.here() + "&cursor=" + MatchQueue.cursor(shown.get(AT_ONCE - 1)) : null;
        Card decided = done == null ? null : cards.of(List.of(access.to(done))).get(0);
        return Templates.board(cards.of(shown), filters, next, decided);
    }
}
