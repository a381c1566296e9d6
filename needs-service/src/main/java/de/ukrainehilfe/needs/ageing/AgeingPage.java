package de.ukrainehilfe.needs.ageing;

import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.needs.NeedWords;
import de.ukrainehilfe.needs.need.Need;
import de.ukrainehilfe.needs.need.Portfolio;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who waits for help for more than two days, and for more than seven, the longest first. */
@Path("/needs/ageing")
@RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
@Produces(MediaType.TEXT_HTML)
public class AgeingPage {
    private static final int ROWS = 100;
    private static final Duration TOO_LONG = Duration.ofDays(7);
    private static final String OPEN =
            " from Need n where status = OPEN and openSince < :before and openSince >= :after"
                    + " and (cast(:own as string) is null or association = :own)";

    private final EntityManager entities;
    private final Caller caller;
    private final NextSteps steps;
    private final NeedWords words;
    private final Clock clock;

    AgeingPage(EntityManager entities, Caller caller, NextSteps steps, NeedWords words, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.steps = steps;
        this.words = words;
        this.clock = clock;
    }

    /** One need in the list. */
    record Row(UUID id, String reference, String kind, String what, String place, String since, NextStep next) {}

    /** The needs of one age, and how many there are of it in all. */
    record Group(List<Row> rows, long total) {
        public boolean isCut() {
            return rows.size() < total;
        }
    }

    @CheckedTemplate(basePath = "ageing")
    static class Templates {
        static native TemplateInstance ageing(Group tooLong, Group aWhile);
    }

    @GET
    @Transactional
    public TemplateInstance ageing() {
        Instant now = clock.instant();
        Instant week = now.minus(TOO_LONG);
        return Templates.ageing(group(Instant.EPOCH, week), group(week, now.minus(NextSteps.FIRST_WORD)));
    }

    private Group group(Instant after, Instant before) {
        List<Need> needs = query("select n" + OPEN + " order by openSince", Need.class, after, before)
                .setMaxResults(ROWS)
                .getResultList();
        Map<UUID, NextStep> next = steps.of(needs);
        long total = query("select count(*)" + OPEN, Long.class, after, before).getSingleResult();
        return new Group(
                needs.stream().map(need -> row(need, next.get(need.id()))).toList(), total);
    }

    private <T> TypedQuery<T> query(String text, Class<T> result, Instant after, Instant before) {
        return entities.createQuery(text, result)
                .setParameter("after", after)
                .setParameter("before", before)
                .setParameter("own", Portfolio.of(caller).association().orElse(null));
    }

    private Row row(Need need, NextStep next) {
        return new Row(
                need.id(),
                need.facts().reference(),
                words.texts().kind(need.kind()),
                words.inShort(need.facts().details()),
                words.place(need.facts().postcode()),
                words.day(need.facts().openSince()),
                next);
    }
}
