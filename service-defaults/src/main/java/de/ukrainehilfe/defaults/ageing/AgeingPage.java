package de.ukrainehilfe.defaults.ageing;

import de.ukrainehilfe.defaults.security.Roles;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What has waited for more than two days, and for more than seven, the longest first; the service's subclass gives it a
 * path and knows what waits.
 *
 * @param <T> what waits, as the page shows it
 */
@RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
@Produces(MediaType.TEXT_HTML)
public abstract class AgeingPage<T> {
    /** Within two days everybody hears from us, even if only that we are still looking. */
    public static final Duration FIRST_WORD = Duration.ofHours(48);

    private static final Duration TOO_LONG = Duration.ofDays(7);

    /** The page shows no more of one age. */
    protected static final int ROWS = 100;

    @Inject
    Clock clock;

    /** What is of one age, and how much there is of it in all. */
    public record Group<T>(List<T> rows, long total) {
        public boolean isCut() {
            return rows.size() < total;
        }
    }

    /** What has waited since a time between the two, of what the caller may see. */
    protected abstract Group<T> waiting(Instant after, Instant before);

    protected abstract TemplateInstance page(Group<T> tooLong, Group<T> aWhile);

    @GET
    @Transactional
    public TemplateInstance ageing() {
        Instant now = clock.instant();
        Instant week = now.minus(TOO_LONG);
        return page(waiting(Instant.EPOCH, week), waiting(week, now.minus(FIRST_WORD)));
    }
}
