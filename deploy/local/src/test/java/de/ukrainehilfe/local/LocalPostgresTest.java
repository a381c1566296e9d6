package de.ukrainehilfe.local;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.local.LocalPostgres.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPostgresTest {

    private static final List<String> NAMES = List.of("offers", "needs", "matching", "notification");

    @TempDir
    private static Path shared;

    private static LocalPostgres postgres;

    @BeforeAll
    static void start() {
        postgres = LocalPostgres.start(shared.resolve("postgres"), 0);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"offers", "needs", "matching", "notification"})
    void aServiceEntersItsOwnDatabaseOnly(String name) throws SQLException {
        Database own = postgres.database(name);
        assertEquals(name, query(own, "select current_database()"));
        run(own, "create table mine (id int)", "drop table mine");
        for (String other : NAMES) {
            if (!other.equals(name)) {
                Database foreign = new Database(postgres.database(other).jdbcUrl(), name, own.password());
                SQLException refusal = assertThrows(SQLException.class, () -> query(foreign, "select 1"));
                assertTrue(refusal.getMessage().contains("permission denied for database"), refusal::getMessage);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "template1"})
    void aServiceDoesNotEnterTheAdministrativeDatabases(String name) {
        Database own = postgres.database("offers");
        Database administrative =
                new Database(own.jdbcUrl().replace("/offers", "/" + name), own.user(), own.password());
        assertThrows(SQLException.class, () -> query(administrative, "select 1"));
    }

    @Test
    void nobodyEntersWithoutThePassword() {
        Database own = postgres.database("offers");
        assertThrows(SQLException.class, () -> query(new Database(own.jdbcUrl(), own.user(), "guess"), "select 1"));
        assertThrows(SQLException.class, () -> query(new Database(own.jdbcUrl(), "postgres", "postgres"), "select 1"));
    }

    @Test
    void theExtensionsAreThere() throws SQLException {
        for (String name : NAMES) {
            assertEquals(
                    "btree_gist,cube,earthdistance,pg_trgm,unaccent",
                    query(
                            postgres.database(name),
                            "select string_agg(extname, ',' order by extname) from pg_extension where extname <> 'plpgsql'"));
        }
    }

    @Test
    void anAcknowledgedCommitIsOnTheDisk() throws SQLException {
        Database own = postgres.database("offers");
        assertEquals("on", query(own, "show fsync"));
        assertEquals("on", query(own, "show synchronous_commit"));
        assertEquals("on", query(own, "show full_page_writes"));
        assertEquals("200", query(own, "show max_connections"));
    }

    @Test
    void secretsAreReadableByTheirOwnerOnly() throws Exception {
        Path secret = shared.resolve("postgres/secrets/offers");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)));
    }

    @Test
    void twoServersDoNotShareADirectory() {
        IllegalStateException refusal =
                assertThrows(IllegalStateException.class, () -> LocalPostgres.start(shared.resolve("postgres"), 0));
        assertTrue(refusal.getMessage().contains("Another launcher is using"), refusal::getMessage);
    }

    @Test
    void dataAndPasswordsSurviveARestart(@TempDir Path directory) throws SQLException {
        Database before;
        try (LocalPostgres first = LocalPostgres.start(directory, 0)) {
            before = first.database("needs");
            run(before, "create table kept as select 42 as answer");
        }
        try (LocalPostgres second = LocalPostgres.start(directory, 0)) {
            assertEquals(before.password(), second.database("needs").password());
            assertEquals("42", query(second.database("needs"), "select answer from kept"));
        }
    }

    @Test
    void aTemporaryServerLeavesNothingBehind() {
        LocalPostgres temporary = LocalPostgres.startForTests();
        Path directory = temporary.directory();
        temporary.close();
        assertFalse(Files.exists(directory));
    }

    @Test
    void theServerDoesNotOutliveAKilledParent(@TempDir Path directory) throws Exception {
        Process parent = OtherJvm.run(Stubborn.class, directory.toString());
        Path pidFile = directory.resolve("cluster/postmaster.pid");
        assertEquals("started", parent.inputReader().readLine());
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        assertTrue(ProcessHandle.of(pid).isPresent());
        parent.destroyForcibly().waitFor();
        await().until(() -> ProcessHandle.of(pid).isEmpty());
        try (LocalPostgres next = LocalPostgres.start(directory, 0)) {
            assertEquals("1", query(next.database("offers"), "select count(*) from kept"));
        }
    }

    @Test
    void aServerLeftOverByAKilledParentAndWatchdogIsStoppedFirst(@TempDir Path directory) throws Exception {
        Process parent = OtherJvm.run(Stubborn.class, directory.toString());
        assertEquals("started", parent.inputReader().readLine());
        Path pidFile = directory.resolve("cluster/postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        parent.children().forEach(ProcessHandle::destroyForcibly);
        parent.destroyForcibly().waitFor();
        assertTrue(ProcessHandle.of(pid).isPresent());
        try (LocalPostgres next = LocalPostgres.start(directory, 0)) {
            assertTrue(ProcessHandle.of(pid).isEmpty());
            assertEquals("1", query(next.database("offers"), "select count(*) from kept"));
        }
    }

    @Test
    void aClusterThatWasNeverFinishedIsMadeAnew(@TempDir Path directory) throws Exception {
        Files.createDirectories(directory.resolve("cluster"));
        Files.writeString(directory.resolve("cluster/postgresql.conf"), "");
        try (LocalPostgres postgres = LocalPostgres.start(directory, 0)) {
            assertEquals("1", query(postgres.database("offers"), "select 1"));
        }
    }

    /** Starts a server, commits a row and waits to be killed. */
    static final class Stubborn {
        public static void main(String[] args) throws Exception {
            LocalPostgres postgres = LocalPostgres.start(Path.of(args[0]), 0);
            run(postgres.database("offers"), "create table kept as select 1 as id");
            System.out.println("started");
            System.in.read();
        }
    }

    private static String query(Database database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void run(Database database, String... sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            for (String each : sql) {
                statement.execute(each);
            }
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
