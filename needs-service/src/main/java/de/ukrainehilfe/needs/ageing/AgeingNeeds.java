package de.ukrainehilfe.needs.ageing;

import de.ukrainehilfe.defaults.ageing.AgeingPage;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.needs.NeedWords;
import de.ukrainehilfe.needs.need.Need;
import de.ukrainehilfe.needs.need.Portfolio;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who waits for help. */
@Path("/needs/ageing")
public class AgeingNeeds extends AgeingPage<AgeingNeeds.Row> {
    private static final String OPEN =
            " from Need n where status = OPEN and openSince < :before and openSince >= :after"
                    + " and (cast(:own as string) is null or association = :own)";

    private final EntityManager entities;
    private final Caller caller;
    private final NextSteps steps;
    private final NeedWords words;

    AgeingNeeds(EntityManager entities, Caller caller, NextSteps steps, NeedWords words) {
        this.entities = entities;
        this.caller = caller;
        this.steps = steps;
        this.words = words;
    }

    /** One need in the list. */
    record Row(UUID id, String reference, String kind, String what, String place, String since, NextStep next) {}

    @CheckedTemplate(basePath = "ageing")
    static class Templates {
        static native TemplateInstance ageing(Group<Row> tooLong, Group<Row> aWhile);
    }

    @Override
    protected TemplateInstance page(Group<Row> tooLong, Group<Row> aWhile) {
        return Templates.ageing(tooLong, aWhile);
    }

    @Override
    protected Group<Row> waiting(Instant after, Instant before) {
        List<Need> needs = query("select n" + OPEN + " order by openSince", Need.class, after, before)
                .setMaxResults(ROWS)
                .getResultList();
        Map<UUID, NextStep> next = steps.of(needs);
        long total = query("select count(*)" + OPEN, Long.class, after, before).getSingleResult();
        return new Group<>(
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
