package de.ukrainehilfe.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Sees to it that a PostgreSQL server does not outlive the process that started it, not even after kill -9. */
final class PostgresWatchdog {

    /** A line on its standard input means dismissed, the end of it that the parent is dead, perhaps while PostgreSQL starts. */
    private static final String SCRIPT =
            """
            trap '' INT TERM HUP
            read -r dismissed && exit 0
            for attempt in 1 2 3 4 5 6 7 8 9 10; do
              pid=$(head -n 1 "$1/postmaster.pid" 2>/dev/null)
              [ -n "$pid" ] && break
              sleep 0.5
            done
            if [ -n "$pid" ] && { [ ! -d /proc/self ] || grep -q -- "$1" "/proc/$pid/cmdline"; }; then
              kill -INT "$pid"
              while kill -0 "$pid" 2>/dev/null; do sleep 0.1; done
            fi
            [ -z "$2" ] || rm -rf "$2"
            """;

    private final Process shell;

    private PostgresWatchdog(Process shell) {
        this.shell = shell;
    }

    /** Starts watching, also while the server starts; a temporary directory, if given, is deleted after it. */
    static PostgresWatchdog over(Path cluster, Path temporary) throws IOException {
        String doomed = temporary == null ? "" : temporary.toString();
        return new PostgresWatchdog(
                new ProcessBuilder(List.of("sh", "-c", SCRIPT, "postgres-watchdog", cluster.toString(), doomed))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start());
    }

    /** The server has been stopped in good order, or was never started. */
    void dismiss() {
        try (OutputStream input = shell.getOutputStream()) {
            input.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops a server that a killed parent left on this cluster; a number that now belongs to another process is let be. */
    static void stopLeftover(Path cluster) throws IOException {
        Optional<ProcessHandle> server = server(cluster);
        if (server.isPresent()) {
            stop(server.get());
        }
        Files.deleteIfExists(cluster.resolve("postmaster.pid"));
    }

    static Optional<ProcessHandle> server(Path cluster) {
        return pid(cluster).flatMap(ProcessHandle::of).filter(process -> isServerOf(process, cluster));
    }

    private static void stop(ProcessHandle server) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start();
        try {
            server.onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception stuck) {
            server.destroyForcibly();
        }
    }

    private static boolean isServerOf(ProcessHandle process, Path cluster) {
        String command = process.info().commandLine().orElse("");
        return command.contains("postgres") && command.contains(cluster.toString());
    }

    private static Optional<Long> pid(Path cluster) {
        Path file = cluster.resolve("postmaster.pid");
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream().findFirst().map(line -> Long.parseLong(line.trim()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
