package de.ukrainehilfe.defaults.duplicates;

import de.ukrainehilfe.defaults.duplicates.Duplicates.Pair;
import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.lookup.LookupLog;
import de.ukrainehilfe.defaults.lookup.Purpose;
import de.ukrainehilfe.defaults.lookup.Wanted;
import de.ukrainehilfe.defaults.pages.PagePath;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Records that may be the same, for coordinators; the service's subclass gives it a path and knows its own records. Who
 * they are of is shown only for two at a time, and written down as every look-up of a person.
 */
@RolesAllowed(Roles.COORDINATOR)
@Produces(MediaType.TEXT_HTML)
public abstract class DuplicatesPage {
    private static final int MOST = 50;

    @Inject
    Duplicates duplicates;

    @Inject
    LookupLog log;

    @Inject
    Texts texts;

    /** Two records in the list, and what they have in common. */
    record Row(Twin one, Twin other, List<Sameness> same) {}

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance duplicates(List<Row> rows, boolean more);

        static native TemplateInstance duplicatePair(Twin one, Twin other);
    }

    /** Whom the records are of. */
    protected abstract Duplicates.People people();

    /** The records that may be merged as a query, see {@link Duplicates#pairs}. */
    protected abstract String live();

    /** Those of the ids that exist, in any order. */
    protected abstract List<Twin> show(List<UUID> ids);

    /** Ends the one by the normal way, so that it lives on in the other; a second time changes nothing. */
    protected abstract void merge(UUID merged, UUID survivor);

    @GET
    @Transactional
    public TemplateInstance list() {
        List<Pair> pairs = duplicates.pairs(people(), live(), MOST + 1);
        Map<UUID, Twin> twins = byId(pairs.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .distinct()
                .toList());
        List<Row> rows = pairs.stream()
                .limit(MOST)
                .map(pair -> new Row(twins.get(pair.one()), twins.get(pair.other()), pair.same()))
                .toList();
        return Templates.duplicates(rows, pairs.size() > MOST);
    }

    @GET
    @Path("/{one}/{other}")
    @Transactional
    public TemplateInstance pair(@PathParam("one") UUID one, @PathParam("other") UUID other) {
        Map<UUID, Twin> twins = byId(List.of(one, other));
        if (twins.size() < 2) {
            throw Refusal.notFound();
        }
        log.note(Purpose.SAME_PERSON, Wanted.By.PAIR, List.of(one, other));
        return Templates.duplicatePair(twins.get(one), twins.get(other));
    }

    /** @param keep which of the two lives on */
    @POST
    @Path("/{one}/{other}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response merge(@PathParam("one") UUID one, @PathParam("other") UUID other, @FormParam("keep") UUID keep) {
        if (one.equals(other) || !one.equals(keep) && !other.equals(keep)) {
            throw Refusal.field("keep", texts.problems().notReadable());
        }
        merge(keep.equals(one) ? other : one, keep);
        return Response.seeOther(URI.create(byId(List.of(keep)).get(keep).address()))
                .build();
    }

    @POST
    @Path("/{one}/{other}/different")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response different(@PathParam("one") UUID one, @PathParam("other") UUID other) {
        if (byId(List.of(one, other)).size() < 2) {
            throw Refusal.notFound();
        }
        duplicates.tellApart(one, other);
        return Response.seeOther(URI.create(PagePath.of(getClass()))).build();
    }

    private Map<UUID, Twin> byId(List<UUID> ids) {
        return ids.isEmpty() ? Map.of() : show(ids).stream().collect(Collectors.toMap(Twin::id, Function.identity()));
    }
}
