package de.ukrainehilfe.local;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The tables of a service, as a test looks into them behind the service's back. */
public final class Tables {
    private final DataSource database;

    public Tables(DataSource database) {
        this.database = database;
    }

    /** The rows a query finds, each joined by {@code |}. */
    public List<String> rows(String sql, Object... values) {
        return read(sql, values, row -> {
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                columns.add(String.valueOf(row.getString(i)));
            }
            return String.join("|", columns);
        });
    }

    /** The rows a query finds, by the names of its columns. */
    public List<Map<String, String>> select(String sql, Object... values) {
        return read(sql, values, row -> {
            Map<String, String> columns = new LinkedHashMap<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                columns.put(row.getMetaData().getColumnLabel(i), row.getString(i));
            }
            return columns;
        });
    }

    public void change(String sql, Object... values) {
        run(sql, values, PreparedStatement::executeUpdate);
    }

    private <T> List<T> read(String sql, Object[] values, Work<ResultSet, T> eachRow) {
        return run(sql, values, statement -> {
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(eachRow.on(rows));
                }
            }
            return found;
        });
    }

    private <T> T run(String sql, Object[] values, Work<PreparedStatement, T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return work.on(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @FunctionalInterface
    private interface Work<S, T> {
        T on(S subject) throws SQLException;
    }
}
