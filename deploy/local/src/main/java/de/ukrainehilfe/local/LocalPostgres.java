package de.ukrainehilfe.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL server of its own: one database and one user for each service, none of whom can enter another's. */
public final class LocalPostgres implements AutoCloseable {

    /** Where and as whom a service reaches its database. */
    public record Database(String jdbcUrl, String user, String password) {}

    private static final List<String> DATABASES = List.of("offers", "needs", "matching", "notification");
    private static final List<String> EXTENSIONS =
            List.of("pg_trgm", "btree_gist", "cube", "earthdistance", "unaccent");

    private final Secrets secrets;
    private final DataDirectory directory;
    private final EmbeddedPostgres server;
    private final PostgresWatchdog watchdog;

    /** A directory of {@code null} means a new one that goes when the server does; port 0 means any free one. */
    public static LocalPostgres start(Path directory, int port) {
        return new LocalPostgres(directory, port, true);
    }

    /** Empty, on any free port, and quick because a crash of the machine may cost it data. */
    public static LocalPostgres startForTests() {
        return new LocalPostgres(null, 0, false);
    }

    private LocalPostgres(Path wanted, int port, boolean durable) {
        directory = DataDirectory.open(wanted, "postgres");
        Path cluster = directory.path().resolve("cluster");
        secrets = new Secrets(directory.path().resolve("secrets"));
        try {
            PostgresWatchdog.stopLeftover(cluster);
            watchdog = PostgresWatchdog.over(cluster, directory.isTemporary() ? directory.path() : null);
        } catch (IOException e) {
            directory.close();
            throw new UncheckedIOException(e);
        }
        try {
            discardHalfMade(cluster);
            server = startServer(cluster, Ports.orFree(port), durable);
        } catch (IOException | RuntimeException e) {
            watchdog.dismiss();
            directory.close();
            throw new IllegalStateException("PostgreSQL did not start, see " + log(), e);
        }
        try {
            createDatabases();
            Files.writeString(complete(), "");
        } catch (IOException | SQLException e) {
            close();
            throw new IllegalStateException("PostgreSQL could not be set up, see " + log(), e);
        }
    }

    public Database database(String name) {
        if (!DATABASES.contains(name)) {
            throw new IllegalArgumentException("There is no database " + name + ", only " + DATABASES);
        }
        return new Database(url(name), name, secrets.get(name));
    }

    public int port() {
        return server.getPort();
    }

    /** The server and the processes it works with. */
    Stream<ProcessHandle> processes() {
        return PostgresWatchdog.server(directory.path().resolve("cluster")).stream()
                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()));
    }

    Path directory() {
        return directory.path();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            watchdog.dismiss();
            directory.close();
        }
    }

    /** A launcher that was killed during its first start leaves a cluster that never starts. */
    private void discardHalfMade(Path cluster) throws IOException {
        if (!Files.exists(complete())) {
            DataDirectory.delete(cluster);
        }
        Files.createDirectories(cluster);
    }

    private Path complete() {
        return directory.path().resolve("complete");
    }

    private EmbeddedPostgres startServer(Path cluster, int port, boolean durable) throws IOException {
        String durability = durable ? "on" : "off";
        var log = ProcessBuilder.Redirect.appendTo(log().toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                // options of initdb: a password from the first moment, and letters that are letters in every alphabet
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", secrets.file("postgres").toString())
                .setLocaleConfig("locale", "C.UTF-8")
                .setConnectConfig("password", secrets.get("postgres"))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "200")
                .setServerConfig("fsync", durability)
                .setServerConfig("synchronous_commit", durability)
                .setServerConfig("full_page_writes", durability)
                .setServerConfig("jit", "off")
                // a server that was killed first replays its log
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .start();
    }

    private void createDatabases() throws SQLException {
        try (Connection template = superuser("template1")) {
            for (String extension : EXTENSIONS) {
                run(template, "create extension if not exists " + extension);
            }
        }
        try (Connection connection = superuser("postgres")) {
            for (String name : DATABASES) {
                if (!exists(connection, "pg_roles where rolname = '" + name + "'")) {
                    run(connection, "create role " + name + " login password '" + secrets.get(name) + "'");
                }
                if (!exists(connection, "pg_database where datname = '" + name + "'")) {
                    run(connection, "create database " + name + " owner " + name);
                }
                run(connection, "revoke connect, temporary on database " + name + " from public");
            }
            run(connection, "revoke connect on database postgres, template1 from public");
        }
    }

    private Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", secrets.get("postgres"));
    }

    private static boolean exists(Connection connection, String from) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select from " + from)) {
            return found.next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    private Path log() {
        return directory.path().resolve("postgres.log");
    }
}
