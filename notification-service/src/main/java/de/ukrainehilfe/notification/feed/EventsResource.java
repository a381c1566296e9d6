package de.ukrainehilfe.notification.feed;

import de.ukrainehilfe.defaults.http.Paging;
import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.defaults.security.Roles;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;

/** The events of the caller's own association, to be fetched or to be watched. */
@Path("/api/events")
@RolesAllowed(Roles.ASSOCIATION)
public class EventsResource {
    private final AssociationEvents events;
    private final Streams streams;
    private final Caller caller;
    private final Texts texts;

    EventsResource(AssociationEvents events, Streams streams, Caller caller, Texts texts) {
        this.events = events;
        this.streams = streams;
        this.caller = caller;
        this.texts = texts;
    }

    /** Those after the cursor, oldest first, and the cursor to come back with; without one, all that are kept. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(
            @QueryParam("after") String after, @QueryParam("limit") Integer asked, @Context UriInfo request) {
        String association = association();
        long position = after == null ? events.forgotten(association) : position(association, after, "after");
        int limit = Paging.limit(asked);
        List<EventView> found = events.after(association, position, limit + 1).stream()
                .map(EventView::of)
                .toList();
        List<EventView> items = found.subList(0, Math.min(limit, found.size()));
        String next = items.isEmpty()
                ? Cursor.of(position)
                : items.get(items.size() - 1).cursor();
        Response.ResponseBuilder answer = Response.ok(new Batch(items, next, found.size() > limit));
        if (found.size() > limit) {
            answer.links(Link.fromUriBuilder(request.getRequestUriBuilder().replaceQueryParam("after", next))
                    .rel("next")
                    .build());
        }
        return answer.build();
    }

    /** Each event as it happens; a reader that comes back gets what it missed. */
    @GET
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    public Multi<OutboundSseEvent> stream(
            @HeaderParam("Last-Event-ID") String last, @QueryParam("after") String after, @Context Sse sse) {
        String association = association();
        String seen = last == null || last.isBlank() ? after : last;
        long position = seen == null ? events.last(association) : position(association, seen, "after");
        return streams.open(association, position, sse)
                .orElseThrow(() -> new Refusal(
                        Status.TOO_MANY_REQUESTS,
                        "too-many-streams",
                        texts.of(FeedTexts.class).tooManyStreams()));
    }

    private long position(String association, String cursor, String parameter) {
        long position = Cursor.read(cursor)
                .orElseThrow(() -> Refusal.field(parameter, texts.problems().notReadable()));
        if (position < events.forgotten(association)) {
            throw new Refusal(
                    Status.GONE, "cursor-expired", texts.of(FeedTexts.class).forgotten());
        }
        return position;
    }

    private String association() {
        return caller.association().orElseThrow(() -> new Refusal(Status.FORBIDDEN, "no-association", null));
    }

    /**
     * A part of the feed.
     *
     * @param next to be given as {@code after} next time, even if nothing came
     * @param more whether there is more at once
     */
    record Batch(List<EventView> items, String next, boolean more) {}
}
