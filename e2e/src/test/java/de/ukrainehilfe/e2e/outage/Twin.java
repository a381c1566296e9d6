package de.ukrainehilfe.e2e.outage;

import de.ukrainehilfe.local.Ports;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** A second process of a service that runs: the same program with the same settings on another port, as a city scales. */
final class Twin implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final URI readiness;

    /** Starts it and returns at once; its settings are read from the running one, as Linux tells them. */
    Twin(ProcessHandle running, Path log) throws IOException {
        Path told = Path.of("/proc", Long.toString(running.pid()));
        int port = Ports.orFree(0);
        ProcessBuilder builder = new ProcessBuilder(List.copyOf(strings(told.resolve("cmdline"))))
                .directory(told.resolve("cwd").toRealPath().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.putAll(strings(told.resolve("environ")).stream()
                .filter(variable -> variable.indexOf('=') > 0)
                .collect(Collectors.toMap(
                        variable -> variable.substring(0, variable.indexOf('=')),
                        variable -> variable.substring(variable.indexOf('=') + 1))));
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        process = builder.start();
        readiness = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
    }

    void awaitReady() {
        Awaitility.await()
                .atMost(PATIENCE)
                .ignoreExceptions()
                .failFast("the second process ended", () -> !process.isAlive())
                .until(() -> ((HttpURLConnection) readiness.toURL().openConnection()).getResponseCode() == 200);
    }

    /** Without warning, as {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        kill();
        process.onExit().join();
    }

    private static List<String> strings(Path file) throws IOException {
        return Arrays.asList(Files.readString(file).split("\0"));
    }
}
