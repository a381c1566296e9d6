package de.ukrainehilfe.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Sees to it that a PostgreSQL server does not outlive the process that started it, not even after kill -9. */
final class PostgresWatchdog {

    /** Reads its standard input: a line means dismissed, its end means that the parent is dead. SIGINT stops PostgreSQL at once. */
    private static final String SCRIPT =
            """
            trap '' INT TERM HUP
            read -r dismissed && exit 0
            kill -INT "$1" 2>/dev/null
            if [ -n "$2" ]; then
              while kill -0 "$1" 2>/dev/null; do sleep 0.1; done
              rm -rf "$2"
            fi
            """;

    private final Process shell;

    private PostgresWatchdog(Process shell) {
        this.shell = shell;
    }

    /** Starts watching; a temporary directory, if given, is deleted after the server. */
    static PostgresWatchdog over(Path cluster, Path temporary) throws IOException {
        long pid = pid(cluster).orElseThrow(() -> new IOException("PostgreSQL wrote no postmaster.pid"));
        String doomed = temporary == null ? "" : temporary.toString();
        return new PostgresWatchdog(
                new ProcessBuilder(List.of("sh", "-c", SCRIPT, "postgres-watchdog", Long.toString(pid), doomed))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start());
    }

    /** The server has been stopped in good order. */
    void dismiss() throws IOException {
        shell.getOutputStream().write('\n');
        shell.getOutputStream().close();
    }

    /** Stops a server that a killed parent left on this cluster; a number that now belongs to another process is let be. */
    static void stopLeftover(Path cluster) throws IOException {
        Optional<Long> pid = pid(cluster);
        if (pid.isEmpty()) {
            return;
        }
        Optional<ProcessHandle> server = ProcessHandle.of(pid.get()).filter(process -> isServerOf(process, cluster));
        if (server.isPresent()) {
            stop(server.get());
        }
        Files.deleteIfExists(cluster.resolve("postmaster.pid"));
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
