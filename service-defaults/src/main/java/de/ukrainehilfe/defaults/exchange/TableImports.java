package de.ukrainehilfe.defaults.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.security.Caller;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Tables on their way in: kept until their rows are recorded, some at a time, and a day at the most. A service that extends
 * it has the tables {@code table_import} and {@code table_import_row}, and calls {@link #forget} now and then.
 *
 * @param <R> what a row is read as
 */
public abstract class TableImports<R extends TableImports.ReadRow> {
    private static final int AT_ONCE = 25;
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    EntityManager entities;

    @Inject
    Caller caller;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** A row with what is wrong in it: column to message. */
    public interface ReadRow {
        Map<String, String> errors();

        default boolean isWrong() {
            return !errors().isEmpty();
        }
    }

    /**
     * A row of a table on its way in.
     *
     * @param reference of the record it became; null before
     */
    public record Line(int number, Map<String, String> typed, String reference) {}

    public abstract R read(Map<String, String> typed);

    /** Records the row and returns the record's reference; may refuse, and has then changed nothing. */
    protected abstract String record(R row);

    @Transactional
    public UUID keep(List<Map<String, String>> rows) {
        UUID id = UUID.randomUUID();
        sql("insert into table_import (id, at, who, association) values (?1, ?2, ?3, cast(?4 as text))")
                .setParameter(1, id)
                .setParameter(2, clock.instant())
                .setParameter(3, caller.name())
                .setParameter(4, caller.association().orElse(null))
                .executeUpdate();
        for (int i = 0; i < rows.size(); i++) {
            sql("insert into table_import_row (import_id, line, typed, wrong) values (?1, ?2, cast(?3 as jsonb), ?4)")
                    .setParameter(1, id)
                    .setParameter(2, i + 2) // the first line names the columns
                    .setParameter(3, write(rows.get(i)))
                    .setParameter(4, read(rows.get(i)).isWrong())
                    .executeUpdate();
        }
        return id;
    }

    /** All lines of the caller's own import; there is no other. */
    @Transactional
    public List<Line> lines(UUID id) {
        requireOwn(id);
        return lines(
                "select line, cast(typed as text) as typed, reference from table_import_row"
                        + " where import_id = ?1 order by line",
                id,
                Integer.MAX_VALUE);
    }

    /** Records the next of the rows that can be; what was typed is forgotten here with it. */
    @Transactional
    public void recordSome(UUID id) {
        requireOwn(id);
        List<Line> next = lines(
                "select line, cast(typed as text) as typed, reference from table_import_row"
                        + " where import_id = ?1 and not wrong and reference is null order by line for update",
                id,
                AT_ONCE);
        for (Line line : next) {
            R row = read(line.typed());
            if (row.isWrong() || !isRecorded(id, line, row)) {
                sql("update table_import_row set wrong = true where import_id = ?1 and line = ?2")
                        .setParameter(1, id)
                        .setParameter(2, line.number())
                        .executeUpdate();
            }
        }
    }

    private boolean isRecorded(UUID id, Line line, R row) {
        try {
            sql("update table_import_row set reference = ?3, typed = '{}' where import_id = ?1 and line = ?2")
                    .setParameter(1, id)
                    .setParameter(2, line.number())
                    .setParameter(3, record(row))
                    .executeUpdate();
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    /** Deletes what is older than a day, recorded or not. */
    protected void forget() {
        sql("delete from table_import where at < ?1")
                .setParameter(1, clock.instant().minus(KEPT))
                .executeUpdate();
    }

    private void requireOwn(UUID id) {
        boolean own = !sql("select 1 from table_import where id = ?1 and who = ?2")
                .setParameter(1, id)
                .setParameter(2, caller.name())
                .getResultList()
                .isEmpty();
        if (!own) {
            throw Refusal.notFound();
        }
    }

    private List<Line> lines(String query, UUID id, int atMost) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(query, Tuple.class)
                .setParameter(1, id)
                .setMaxResults(atMost)
                .getResultList();
        return rows.stream()
                .map(row -> new Line(
                        row.get("line", Integer.class),
                        parse(row.get("typed", String.class)),
                        row.get("reference", String.class)))
                .toList();
    }

    private Query sql(String statement) {
        return entities.createNativeQuery(statement);
    }

    private String write(Map<String, String> typed) {
        try {
            return json.writeValueAsString(typed);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, String> parse(String typed) {
        try {
            return json.readValue(typed, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
