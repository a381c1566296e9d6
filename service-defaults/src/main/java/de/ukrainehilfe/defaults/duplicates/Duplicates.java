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
public class Duplicates {
    /** How many later ones each is compared with: whoever has written a hundred times makes no ten thousand pairs. */
    private static final int NEIGHBOURS = 3;

    /** People first: few share an address, a number, or a name and a postcode; only their records are read. */
    private static final String PAIRS =
            """
            with again (id) as materialized (%s),
            live as materialized (%s)
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

    /** Where a service keeps its people: a table with the columns same_mail, same_phone and same_name, and its key. */
    public record People(String table, String key) {
        /** Those whom the table has twice, by what they share. */
        private String again(String same) {
            return "select unnest(array_agg(" + key + ")) from " + table + " where " + same + " is not null group by "
                    + same + " having count(*) > 1";
        }
    }

    /** Two records, the older one first. */
    record Pair(UUID one, UUID other, List<Sameness> same) {}

    /**
     * The newest first.
     *
     * @param live the records that count and belong to people in {@code again}: id, what (only equals are compared),
     *     same_mail, same_phone, same_name
     */
    List<Pair> pairs(People people, String live, int atMost) {
        String again = String.join(
                " union ", people.again("same_mail"), people.again("same_phone"), people.again("same_name"));
        String twins = String.join(
                " union all ",
                twins(Sameness.MAIL, "same_mail"),
                twins(Sameness.PHONE, "same_phone"),
                twins(Sameness.NAME, "same_name"));
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(PAIRS.formatted(again, live, twins), Tuple.class)
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

    private static String twins(Sameness same, String given) {
        String key = "what, " + given;
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
