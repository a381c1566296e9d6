package de.ukrainehilfe.needs.search;

import de.ukrainehilfe.defaults.lookup.Found;
import de.ukrainehilfe.defaults.lookup.LookupPage;
import de.ukrainehilfe.needs.NeedWords;
import de.ukrainehilfe.needs.need.Need;
import de.ukrainehilfe.needs.need.Needs;
import de.ukrainehilfe.needs.need.Requester;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** People who need help. */
@Path("/needs/search")
public class NeedSearch extends LookupPage {
    private final Needs needs;
    private final NeedWords words;

    NeedSearch(Needs needs, NeedWords words) {
        this.needs = needs;
        this.words = words;
    }

    @Override
    protected String records() {
        return "need record left join requester person on person.id = record.requester_id";
    }

    @Override
    protected List<Found> load(List<UUID> ids) {
        return needs.withPeople(ids).stream().map(this::found).toList();
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
