package de.ukrainehilfe.defaults.http;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;

/** Lists in pages: {@code limit}, an opaque {@code cursor}, and the next page as a Link header (RFC 8288). */
public final class Paging {
    public static final int DEFAULT_LIMIT = 50;
    public static final int LARGEST_LIMIT = 200;

    private Paging() {}

    /** The page size asked for: 1 to {@value #LARGEST_LIMIT}, {@value #DEFAULT_LIMIT} where none is given. */
    public static int limit(Integer asked) {
        return asked == null ? DEFAULT_LIMIT : Math.max(1, Math.min(LARGEST_LIMIT, asked));
    }

    /**
     * One page as {@code {"items": […]}}.
     *
     * @param found up to limit + 1 items; one more than the limit says that there is a next page
     * @param cursor what the next page starts after
     */
    public static <T> Response page(List<T> found, int limit, Function<T, String> cursor, UriInfo request) {
        boolean more = found.size() > limit;
        List<T> items = more ? found.subList(0, limit) : found;
        Response.ResponseBuilder answer = Response.ok(new Items<>(items));
        if (more) {
            answer.links(Link.fromUriBuilder(request.getRequestUriBuilder()
                            .replaceQueryParam("cursor", cursor.apply(items.get(limit - 1))))
                    .rel("next")
                    .build());
        }
        return answer.build();
    }

    /** The shape of every list. */
    public record Items<T>(List<T> items) {}
}
