package de.ukrainehilfe.local;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A launcher in a process of its own, with stand-ins for the services, on ports that were free a moment ago. */
final class LaunchedSystem implements AutoCloseable {

    private static final List<String> SERVICES =
            List.of("offers-service", "needs-service", "matching-service", "notification-service");

    private final Path root;
    private final Map<NamedPort, Integer> ports;
    private final Process launcher;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    static Map<NamedPort, Integer> freePorts() {
        Map<NamedPort, Integer> ports = new EnumMap<>(NamedPort.class);
        for (NamedPort port : NamedPort.values()) {
            ports.put(
                    port,
                    Stream.generate(() -> Ports.orFree(0))
                            .filter(number -> !ports.containsValue(number))
                            .findFirst()
                            .orElseThrow());
        }
        return ports;
    }

    static LaunchedSystem start(Path root, Map<NamedPort, Integer> ports, String... options) throws IOException {
        for (String service : SERVICES) {
            if (!Files.exists(root.resolve(service))) {
                StandIn.build(root, service);
            }
        }
        return new LaunchedSystem(root, ports, options);
    }

    private LaunchedSystem(Path root, Map<NamedPort, Integer> ports, String... options) throws IOException {
        this.root = root;
        this.ports = ports;
        ProcessBuilder builder = OtherJvm.builder(Launcher.class, options).directory(root.toFile());
        ports.forEach((port, number) -> builder.environment().put(port.variable, number.toString()));
        launcher = builder.redirectErrorStream(true).start();
        Thread reader = new Thread(this::read, "launcher-output");
        reader.setDaemon(true);
        reader.start();
    }

    LaunchedSystem awaitReady() {
        awaitLine(line -> line.startsWith("Ready in"));
        return this;
    }

    String awaitLine(Predicate<String> wanted) {
        return await("a line in the launcher's output")
                .atMost(Duration.ofSeconds(60))
                .until(() -> lines.stream().filter(wanted).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    List<String> lines() {
        return lines;
    }

    int awaitEnd() throws InterruptedException {
        if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The launcher does not end: " + lines);
        }
        return launcher.exitValue();
    }

    void terminate() {
        launcher.destroy();
    }

    void kill() {
        launcher.destroyForcibly();
    }

    /** The launcher's children, and PostgreSQL with its own. */
    List<ProcessHandle> processes() throws IOException {
        Stream<ProcessHandle> postgres = PostgresWatchdog.server(root.resolve(".local/postgres/cluster")).stream()
                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()));
        return Stream.concat(launcher.descendants(), postgres).toList();
    }

    String url(NamedPort port) {
        return "http://localhost:" + ports.get(port);
    }

    @Override
    public void close() {
        launcher.destroy();
        await().atMost(Duration.ofSeconds(30)).until(() -> !launcher.isAlive());
    }

    private void read() {
        try (BufferedReader reader = launcher.inputReader()) {
            reader.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException closed) {
            lines.add("(output closed)");
        }
    }
}
