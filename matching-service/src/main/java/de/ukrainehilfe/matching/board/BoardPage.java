package de.ukrainehilfe.matching.board;

import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.matching.match.Access;
import de.ukrainehilfe.matching.match.Match;
import de.ukrainehilfe.matching.match.MatchQueue;
import de.ukrainehilfe.matching.match.MatchStatus;
import de.ukrainehilfe.matching.match.RejectReason;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The board: what waits for a decision, the longest waiting first; an association sees its own. */
@Path("/matches")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
@Transactional
public class BoardPage {
    private static final int AT_ONCE = 20;

    private final MatchQueue queue;
    private final Access access;
    private final Caller caller;
    private final Cards cards;
    private final Texts texts;
    private final Clock clock;

    BoardPage(MatchQueue queue, Access access, Caller caller, Cards cards, Texts texts, Clock clock) {
        this.queue = queue;
        this.access = access;
        this.caller = caller;
        this.cards = cards;
        this.texts = texts;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "board")
    static class Templates {
        static native TemplateInstance board(Board board, Done done, RejectReason[] reasons);

        static native TemplateInstance queue(Board board);
    }

    /**
     * What the reader has just done.
     *
     * @param rejected how many of a bulk were rejected, null without one
     * @param left how many of it were not
     */
    record Done(Card card, Integer rejected, Integer left) {}

    /** @param done the match that the reader has just decided about */
    @GET
    public TemplateInstance board(
            @BeanParam BoardQuery query,
            @QueryParam("done") UUID done,
            @QueryParam("rejected") Integer rejected,
            @QueryParam("left") Integer left) {
        Card decided = done == null ? null : cards.of(List.of(access.to(done))).get(0);
        return Templates.board(board(query), new Done(decided, rejected, left), RejectReason.values());
    }

    /** The part that changes while the page stays open. */
    @GET
    @Path("/queue")
    public TemplateInstance queue(@BeanParam BoardQuery query) {
        return Templates.queue(board(query));
    }

    /** Coordinators decide about proposals; associations answer what they are asked. */
    private MatchStatus usual() {
        return caller.isCoordinator() ? MatchStatus.PROPOSED : MatchStatus.APPROVED;
    }

    private Board board(BoardQuery query) {
        Filters filters = query.filters(usual(), texts.problems());
        MatchQueue.Filter filter = filters.within(access.limit(), clock.instant());
        List<Match> found = queue.page(filter, AT_ONCE, query.cursor);
        boolean more = found.size() > AT_ONCE;
        List<Match> shown = more ? found.subList(0, AT_ONCE) : found;
        String next = more ? filters.here() + "&cursor=" + MatchQueue.cursor(shown.get(AT_ONCE - 1)) : null;
        return new Board(filters, cards.of(shown), next, queue.counts(filter), caller.isCoordinator());
    }
}
