package de.ukrainehilfe.defaults.lookup;

import de.ukrainehilfe.defaults.duplicates.Merges;
import de.ukrainehilfe.defaults.duplicates.Merges.Merge;
import de.ukrainehilfe.defaults.pages.PagePath;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The page on which a coordinator looks a person up; the service's subclass gives it a path and knows its own records. What
 * is typed never stands in an address, and no answer is given before the question is written down.
 */
@RolesAllowed(Roles.COORDINATOR)
@Produces(MediaType.TEXT_HTML)
public abstract class LookupPage {
    private static final int UNPROCESSABLE = 422;

    /** Whoever holds the number of a merged record looks for the one it lives on in. */
    private static final String BY_REFERENCE = "record.reference = any(array[cast(:text as text)]"
            + " || array(select survivor_reference from merged_record where reference = :text))";

    /** Whoever has more namesakes has to be looked for more exactly. */
    private static final int MOST = 20;

    @Inject
    LookupLog log;

    @Inject
    Texts texts;

    @Inject
    EntityManager entities;

    @Inject
    Merges merges;

    /**
     * What the page shows.
     *
     * @param found null before anything was looked for
     */
    record View(String path, String typed, Purpose purpose, String error, List<Found> found, Map<UUID, Merge> merged) {
        static View asking(String path, String typed, Purpose purpose, String error) {
            return new View(path, typed, purpose, error, null, Map.of());
        }

        public Purpose[] purposes() {
            return Purpose.values();
        }
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance lookup(View view);

        static native TemplateInstance lookupLog(List<LookupLog.Entry> entries);
    }

    /** This service's records as {@code record} joined to their people as {@code person}. */
    protected abstract String records();

    /** Those with these ids, in any order. */
    protected abstract List<Found> load(List<UUID> ids);

    @GET
    public TemplateInstance open() {
        return Templates.lookup(View.asking(path(), "", null, null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response look(@FormParam("text") String typed, @FormParam("purpose") Purpose purpose) {
        Optional<Wanted> wanted = Wanted.of(typed);
        if (wanted.isEmpty() || purpose == null) {
            LookupTexts words = texts.of(LookupTexts.class);
            String error = wanted.isEmpty() ? words.tooLittle() : words.saySo();
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.lookup(View.asking(path(), typed, purpose, error)))
                    .build();
        }
        List<Found> found = find(wanted.get());
        List<UUID> ids = found.stream().map(Found::id).toList();
        log.note(purpose, wanted.get().by(), ids);
        Map<UUID, Merge> merged = merges.from(ids).stream().collect(Collectors.toMap(Merge::id, merge -> merge));
        return Response.ok(Templates.lookup(new View(path(), typed, purpose, null, found, merged)))
                .build();
    }

    /** For those who watch over who looks at whom. */
    @GET
    @Path("/log")
    @RolesAllowed(Roles.AUDITOR)
    public TemplateInstance log() {
        return Templates.lookupLog(log.latest());
    }

    private List<Found> find(Wanted wanted) {
        Query query =
                switch (wanted.by()) {
                    case REFERENCE -> query(BY_REFERENCE, wanted.text());
                    case MAIL -> query("lower(person.email) = :text", wanted.text());
                    case PHONE ->
                        query(
                                "reverse(regexp_replace(person.phone, '\\D', '', 'g')) like :text",
                                new StringBuilder(wanted.text()).reverse() + "%");
                    case NAME ->
                        query(
                                "lower(person.name) like all (:text)",
                                wanted.patterns().toArray(String[]::new));
                    case PAIR -> throw new IllegalArgumentException("nobody types a pair");
                };
        @SuppressWarnings("unchecked")
        List<UUID> ids = query.setMaxResults(MOST).getResultList();
        return ids.isEmpty()
                ? List.of()
                : load(ids).stream()
                        .sorted(Comparator.comparing(found -> ids.indexOf(found.id())))
                        .toList();
    }

    private Query query(String condition, Object text) {
        return entities.createNativeQuery(
                        "select record.id from " + records() + " where " + condition + " order by record.id desc",
                        UUID.class)
                .setParameter("text", text);
    }

    private String path() {
        return PagePath.of(getClass());
    }
}
