package de.ukrainehilfe.needs.counter;

import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.needs.NeedWords;
import de.ukrainehilfe.needs.need.Kind;
import de.ukrainehilfe.needs.need.Portfolio;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** How many needs were recorded on each of the last days, by kind. */
@Path("/needs/counter")
@RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
@Produces(MediaType.TEXT_HTML)
public class CounterPage {
    private static final int DAYS = 14;

    private final DailyCounts counts;
    private final Caller caller;
    private final NeedWords words;
    private final Clock clock;

    CounterPage(DailyCounts counts, Caller caller, NeedWords words, Clock clock) {
        this.counts = counts;
        this.caller = caller;
        this.words = words;
        this.clock = clock;
    }

    /** One day's numbers, in the order of the kinds. */
    record Day(String name, List<Long> byKind, long total) {}

    @CheckedTemplate(basePath = "counter")
    static class Templates {
        static native TemplateInstance counter(List<Day> days, Kind[] kinds);
    }

    @GET
    @Transactional
    public TemplateInstance counter() {
        LocalDate today = LocalDate.now(clock);
        DailyCounts.Table table = counts.since(today.minusDays(DAYS - 1), Portfolio.of(caller));
        List<Day> days = IntStream.range(0, DAYS)
                .mapToObj(today::minusDays)
                .map(day -> day(day, table))
                .toList();
        return Templates.counter(days, Kind.values());
    }

    private Day day(LocalDate day, DailyCounts.Table table) {
        List<Long> byKind = IntStream.range(0, Kind.values().length)
                .mapToObj(i -> table.count(day, Kind.values()[i]))
                .toList();
        return new Day(
                words.day(day),
                byKind,
                byKind.stream().mapToLong(Long::longValue).sum());
    }
}
