package de.ukrainehilfe.defaults.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.ConnectException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TransienceTest {
    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new SQLException("connection lost", "08006"), true),
                Arguments.of(new SQLException("deadlock", "40P01"), true),
                Arguments.of(new SQLException("server is going down", "57P01"), true),
                Arguments.of(new SQLException("pool exhausted"), true),
                Arguments.of(new ConnectException("refused"), true),
                Arguments.of(new SQLException("null in a column that has none", "23502"), false),
                Arguments.of(new IllegalStateException("a bug"), false));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void tellsWhatPassesFromWhatStays(Exception failure, boolean passes) {
        assertEquals(passes, Transience.isTransient(new RuntimeException("wrapped", failure)));
    }
}
