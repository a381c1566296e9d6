package de.ukrainehilfe.matching.planning;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Says to all instances that somebody is at work on a plan; the database takes it back when the holder dies. */
final class Lease implements AutoCloseable {
    private final Connection connection;
    private final UUID plan;

    private Lease(Connection connection, UUID plan) {
        this.connection = connection;
        this.plan = plan;
    }

    /** Empty where somebody else holds it. Not to be called in a transaction, which would end it. */
    static Optional<Lease> take(DataSource database, UUID plan) {
        try {
            Connection connection = database.getConnection();
            if (ask(connection, "select pg_try_advisory_lock(hashtext('plan'), hashtext(?))", plan)) {
                return Optional.of(new Lease(connection, plan));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        try (connection) {
            ask(connection, "select pg_advisory_unlock(hashtext('plan'), hashtext(?))", plan);
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
    }

    private static boolean ask(Connection connection, String sql, UUID plan) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, plan.toString());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
