package de.ukrainehilfe.e2e.bench;

import de.ukrainehilfe.e2e.site.Inside;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Fills tables with copies of a record that came the ordinary way; only keys, places and times differ. */
final class Ballast {
    private static final String POSTCODES = "(array['40210','40223','40468','40589','40625','41460','47798','45127'])";

    /** People, one in thirty of whom shares an address, a number or a name with another. */
    private static final String SOME_TWICE =
            """
            'name', 'Person ' || g % 99000, 'email', 'p' || g % 97000 || '@example.org',
            'phone', '+49 211 ' || 1000000 + g % 98000""";

    private final Inside inside;

    Ballast(Inside inside) {
        this.inside = inside;
    }

    /** Offers as their owner keeps them. */
    void offers(int count) throws SQLException {
        fill("offers", "offer", numbers(count), "'reference', 'X-' || g, 'submitted_at', now() - g * interval '20 s'");
        fill(
                "offers",
                "offerer",
                "(select id as offer, substr(reference, 3)::int as g from offer where reference ~ '^X-') n",
                "'offer_id', offer, " + SOME_TWICE);
    }

    /** Needs as their owner keeps them. */
    void needs(int count) throws SQLException {
        fill("needs", "requester", numbers(count), SOME_TWICE);
        fill(
                "needs",
                "need",
                "(select id as person, substr(email, 2, position('@' in email) - 2)::int as g from requester"
                        + " where email ~ '^p[0-9]+@') n",
                "'reference', 'X-' || g || person, 'requester_id', person, 'open_since', now() - g * interval '20 s'");
    }

    /** Matches, a fifth of them proposals that wait for a decision, each of a need of its own. */
    void matches(int count) throws SQLException {
        fill("matching", "pooled_need", numbers(count), "'reference', 'X-' || g");
        fill(
                "matching",
                "match",
                "(select id as need, substr(reference, 3)::int as g from pooled_need where reference ~ '^X-') n",
                """
                'reference', 'X-' || g, 'need_id', need, 'need_reference', 'X-' || g,
                'status', case when g %% 5 = 0 then 'PROPOSED' else 'REJECTED' end,
                'kind', (array['LODGING','GOODS','TRANSPORT','MENTORING'])[1 + g %% 4],
                'postcode', %s[1 + g %% 8], 'score', 20 + g %% 70,
                'due', now() - g * interval '20 s', 'proposed_at', now() - g * interval '20 s'"""
                        .formatted(POSTCODES));
    }

    /** Waits until matching-service has looked for partners of all that came. */
    void awaitSearched() throws SQLException, InterruptedException {
        try (Connection matching = inside.database("matching");
                Statement statement = matching.createStatement()) {
            while (true) {
                try (ResultSet waiting = statement.executeQuery("select exists (select from search_request)")) {
                    if (waiting.next() && !waiting.getBoolean(1)) {
                        return;
                    }
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    /** How PostgreSQL answers a query, and how long that takes. */
    List<String> plan(String database, String query) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = inside.database(database);
                Statement statement = connection.createStatement();
                ResultSet plan = statement.executeQuery("explain (analyze, costs off) " + query)) {
            while (plan.next()) {
                lines.add(plan.getString(1));
            }
        }
        return lines;
    }

    private static String numbers(int count) {
        return "generate_series(1, " + count + ") g";
    }

    /** One copy of some row of the table for each row of {@code each}, with another id and what else is different. */
    private void fill(String database, String table, String each, String different) throws SQLException {
        try (Connection connection = inside.database(database);
                Statement statement = connection.createStatement()) {
            String columns = columns(statement, table);
            statement.execute(
                    """
                    insert into %1$s (%2$s) select %2$s from (
                        select made.* from (select * from %1$s limit 1) o, %3$s, lateral jsonb_populate_record(
                            null::%1$s, to_jsonb(o) || jsonb_build_object('id', gen_random_uuid(), %4$s)) made) copies"""
                            .formatted(table, columns, each, different));
            statement.execute("analyze " + table);
        }
    }

    /** Those that can be written. */
    private static String columns(Statement statement, String table) throws SQLException {
        try (ResultSet found = statement.executeQuery(
                """
                select string_agg(quote_ident(column_name), ', ') from information_schema.columns
                where table_name = '%s' and is_generated = 'NEVER' and is_identity = 'NO'"""
                        .formatted(table))) {
            found.next();
            return found.getString(1);
        }
    }
}
