package de.ukrainehilfe.needs.duplicates;

import de.ukrainehilfe.defaults.duplicates.Duplicates;
import de.ukrainehilfe.defaults.duplicates.DuplicatesPage;
import de.ukrainehilfe.defaults.duplicates.Twin;
import de.ukrainehilfe.needs.NeedWords;
import de.ukrainehilfe.needs.matched.MatchedNeeds;
import de.ukrainehilfe.needs.need.Need;
import de.ukrainehilfe.needs.need.NeedFacts;
import de.ukrainehilfe.needs.need.Needs;
import de.ukrainehilfe.needs.need.Requester;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Needs that may be the same: two different things or two appointments are two needs. */
@Path("/needs/duplicates")
public class NeedDuplicates extends DuplicatesPage {
    private static final String LIVE =
            """
            select n.id, concat_ws(' ', n.kind, n.details ->> 'item', n.details -> 'appointment' ->> 'start') as what,
                r.same_mail, r.same_phone, r.same_name
            from again cross join lateral (select * from requester where id = again.id offset 0) r
                cross join lateral (select * from need where requester_id = r.id offset 0) n where n.status in ('OPEN', 'MATCHED')
            """;

    private final Needs needs;
    private final NeedMerge merge;
    private final MatchedNeeds matched;
    private final NeedWords words;

    NeedDuplicates(Needs needs, NeedMerge merge, MatchedNeeds matched, NeedWords words) {
        this.needs = needs;
        this.merge = merge;
        this.matched = matched;
        this.words = words;
    }

    @Override
    protected Duplicates.People people() {
        return new Duplicates.People("requester", "id");
    }

    @Override
    protected String live() {
        return LIVE;
    }

    @Override
    protected List<Twin> show(List<UUID> ids) {
        Set<UUID> promised = matched.promised(ids);
        return needs.withPeople(ids).stream().map(need -> twin(need, promised)).toList();
    }

    @Override
    protected void merge(UUID merged, UUID survivor) {
        merge.merge(merged, survivor);
    }

    private Twin twin(Need need, Set<UUID> promised) {
        Optional<Requester> person = need.requester();
        NeedFacts facts = need.facts();
        return new Twin(
                need.id(),
                "/needs/" + need.id(),
                facts.reference(),
                words.texts().kind(need.kind()) + ": " + words.inShort(facts.details()),
                words.texts().status(need.status()),
                words.place(facts.postcode()),
                words.period(facts.from(), facts.until()),
                words.moment(facts.openSince()),
                facts.association(),
                person.map(Requester::name).orElse(null),
                person.map(Requester::email).orElse(null),
                person.map(Requester::phone).orElse(null),
                promised.contains(need.id()));
    }
}
