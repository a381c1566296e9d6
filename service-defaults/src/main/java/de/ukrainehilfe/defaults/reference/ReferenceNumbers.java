package de.ukrainehilfe.defaults.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;

/** Draws references from the service's own sequence, some at a time, because each round trip counts. */
@ApplicationScoped
public class ReferenceNumbers {
    private static final String DRAW = "select nextval('reference_number') from generate_series(1, 32)";

    private final DataSource database;
    private final Queue<Long> drawn = new ConcurrentLinkedQueue<>();

    ReferenceNumbers(DataSource database) {
        this.database = database;
    }

    /** The next unused reference with the prefix; numbers not used before a restart are not given again. */
    public String next(char prefix) {
        Long number = drawn.poll();
        return Reference.of(prefix, number == null ? draw() : number);
    }

    /** Takes the first for itself. Without a lock: nobody waits for one who may be waiting for a connection. */
    private long draw() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet numbers = statement.executeQuery(DRAW)) {
            numbers.next();
            long first = numbers.getLong(1);
            while (numbers.next()) {
                drawn.add(numbers.getLong(1));
            }
            return first;
        } catch (SQLException failure) {
            throw new IllegalStateException("no numbers for references", failure);
        }
    }
}
