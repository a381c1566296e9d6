package de.ukrainehilfe.defaults.duplicates;

import de.ukrainehilfe.defaults.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Which records of a service may be the same; pairs somebody has told apart are not shown again. */
@ApplicationScoped
class Duplicates {
    /** How many later ones each is compared with: whoever has written a hundred times makes no ten thousand pairs. */
    private static final int NEIGHBOURS = 3;

    private static final String LIVE =
            """
            with live as materialized (
              select id, what, postcode, lower(email) as mail,
                nullif(regexp_replace(regexp_replace(phone, '\\D', '', 'g'), '^(00|0)?(49)?0?', ''), '') as phone,
                lower(regexp_replace(trim(name), '\\s+', ' ', 'g')) as name
              from (%s) record)
            select one, other, string_agg(same, ',' order by same) as same
            from (%s) twins
            where other is not null
              and not exists (select 1 from told_apart t where t.one = twins.one and t.other = twins.other)
            group by one, other order by other desc, one
            """;
    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    Duplicates(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /** Two records, the older one first. */
    record Pair(UUID one, UUID other, List<Sameness> same) {}

    /**
     * The newest first.
     *
     * @param live the records that count: id, what (only equals are compared), postcode, name, email, phone
     */
    List<Pair> pairs(String live, int atMost) {
        String twins = String.join(
                " union all ",
                twins(Sameness.MAIL, "what, mail", "mail"),
                twins(Sameness.PHONE, "what, phone", "phone"),
                twins(Sameness.NAME, "what, name, postcode", "name"));
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(LIVE.formatted(live, twins), Tuple.class)
                .setMaxResults(atMost)
                .getResultList();
        return rows.stream()
                .map(row -> new Pair(
                        row.get("one", UUID.class),
                        row.get("other", UUID.class),
                        Stream.of(row.get("same", String.class).split(","))
                                .map(Sameness::valueOf)
                                .toList()))
                .toList();
    }

    private static String twins(Sameness same, String key, String given) {
        String next = Stream.iterate(1, n -> n + 1)
                .limit(NEIGHBOURS)
                .map("lead(id, %d) over w"::formatted)
                .reduce((some, more) -> some + ", " + more)
                .orElseThrow();
        return ("select id as one, unnest(array[" + next + "]) as other, '" + same + "' as same from live where (" + key
                + ") in (select " + key + " from live where " + given + " is not null group by " + key
                + " having count(*) > 1) window w as (partition by " + key + " order by id)");
    }

    /** Somebody has looked, and they are not the same. */
    @Transactional(Transactional.TxType.MANDATORY)
    void tellApart(UUID some, UUID other) {
        entities.createNativeQuery("insert into told_apart (one, other, at, who)"
                        + " values (least(:some, :other), greatest(:some, :other), :at, :who) on conflict do nothing")
                .setParameter("some", some)
                .setParameter("other", other)
                .setParameter("at", clock.instant())
                .setParameter("who", caller.name())
                .executeUpdate();
    }
}
