package de.ukrainehilfe.needs.search;

import de.ukrainehilfe.defaults.lookup.Found;
import de.ukrainehilfe.defaults.lookup.LookupPage;
import de.ukrainehilfe.defaults.lookup.Wanted;
import de.ukrainehilfe.needs.NeedWords;
import de.ukrainehilfe.needs.need.Need;
import de.ukrainehilfe.needs.need.Needs;
import de.ukrainehilfe.needs.need.Requester;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** People who need help. */
@Path("/needs/search")
public class NeedSearch extends LookupPage {
    private static final String SELECT =
            "select n.id from need n left join requester r on r.id = n.requester_id where ";

    private final EntityManager entities;
    private final Needs needs;
    private final NeedWords words;

    NeedSearch(EntityManager entities, Needs needs, NeedWords words) {
        this.entities = entities;
        this.needs = needs;
        this.words = words;
    }

    @Override
    protected List<Found> find(Wanted wanted) {
        Query query =
                switch (wanted.by()) {
                    case REFERENCE -> query("n.reference = :text", wanted.text());
                    case MAIL -> query("lower(r.email) = :text", wanted.text());
                    case PHONE ->
                        query(
                                "reverse(regexp_replace(r.phone, '\\D', '', 'g')) like :text",
                                new StringBuilder(wanted.text()).reverse() + "%");
                    case NAME ->
                        query(
                                "lower(r.name) like all (:text)",
                                wanted.patterns().toArray(String[]::new));
                };
        @SuppressWarnings("unchecked")
        List<UUID> ids = query.setMaxResults(MOST).getResultList();
        return ids.stream().map(needs::findById).map(this::found).toList();
    }

    private Query query(String condition, Object text) {
        return entities.createNativeQuery(SELECT + condition + " order by n.id desc", UUID.class)
                .setParameter("text", text);
    }

    private Found found(Need need) {
        Optional<Requester> person = need.requester();
        String what = words.texts().kind(need.kind()) + ", " + words.texts().status(need.status());
        return new Found(
                need.id(),
                "/needs/" + need.id(),
                need.facts().reference(),
                what,
                person.map(Requester::name).orElse(null),
                person.map(Requester::email).orElse(null),
                person.map(Requester::phone).orElse(null));
    }
}
