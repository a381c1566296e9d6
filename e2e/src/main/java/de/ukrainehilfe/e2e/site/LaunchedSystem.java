package de.ukrainehilfe.e2e.site;

import de.ukrainehilfe.local.Ports;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A system of its own, started by the launcher as {@code bin/run} does, on free ports and with empty data. */
public final class LaunchedSystem implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofSeconds(120);
    private static final List<String> SERVICES =
            List.of("offers-service", "needs-service", "matching-service", "notification-service");
    private static final List<String> OTHERS =
            List.of("PROXY", "POSTGRES", "KAFKA", "ASSOCIATIONS", "SMTP", "IMAP", "INBOX", "IDENTITY");

    private final Map<String, String> environment = new LinkedHashMap<>();
    private final Path root;
    private final Path data;
    /** Whoever is told to end while the system runs ends it too. */
    private final Thread farewell = new Thread(this::stop, "farewell");

    private Process launcher;

    private LaunchedSystem(Path root, Path data) {
        this.root = root;
        this.data = data;
        Stream.concat(
                        SERVICES.stream().map(LaunchedSystem::port),
                        OTHERS.stream().map(name -> name + "_PORT"))
                .forEach(port -> environment.put(port, Integer.toString(Ports.orFree(0))));
    }

    /**
     * Starts and waits until all four services are ready and reachable through the proxy.
     *
     * @param root the checkout, built
     * @param data where the system keeps its files and logs; survives {@link #close}
     */
    public static LaunchedSystem start(Path root, Path data) {
        return start(root, data, Map.of());
    }

    /** @param told what the launcher finds in its environment besides */
    public static LaunchedSystem start(Path root, Path data, Map<String, String> told) {
        LaunchedSystem system = new LaunchedSystem(root, data);
        system.environment.putAll(told);
        system.launch();
        return system;
    }

    public Site site() {
        return new Site(
                URI.create("http://localhost:" + environment.get("PROXY_PORT")),
                URI.create("http://localhost:" + environment.get("INBOX_PORT")),
                URI.create("http://localhost:" + environment.get("IDENTITY_PORT") + "/ukraine-hilfe"),
                "localhost:" + environment.get("KAFKA_PORT"));
    }

    /** For what cannot be seen from outside. */
    public Inside inside() {
        return new Inside(data.resolve(".local"), environment);
    }

    /** Kills one service without warning, as {@code kill -9} does; the launcher starts it again. */
    public void kill(String service) {
        service(service).destroyForcibly();
    }

    /** Waits until the service answers that it is ready. */
    public void awaitReady(String service) {
        await(URI.create("http://127.0.0.1:" + environment.get(port(service)) + "/q/health/ready"));
    }

    /** What its processes cost this machine. */
    public Processes processes() {
        return new Processes(launcher.toHandle(), data.resolve(".local/postgres/cluster/postmaster.pid"));
    }

    /** Everything the system wrote to its logs. */
    public String logs() {
        try (var files = Files.walk(data)) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .map(LaunchedSystem::read)
                    .collect(Collectors.joining());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The service's process. */
    public ProcessHandle service(String name) {
        return launcher.toHandle()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains(name + "/target/quarkus-app"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " does not run"));
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException ending) {
            // the farewell is being said
        }
    }

    private synchronized void stop() {
        List<ProcessHandle> all = launcher.toHandle().descendants().toList();
        launcher.destroy();
        try {
            if (!launcher.waitFor(30, TimeUnit.SECONDS)) {
                launcher.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        List<ProcessHandle> left = all.stream().filter(ProcessHandle::isAlive).toList();
        left.forEach(ProcessHandle::destroyForcibly);
        if (!left.isEmpty()) {
            throw new IllegalStateException("the launcher left processes behind: " + left);
        }
    }

    private void launch() {
        try {
            Files.createDirectories(data);
            // the launcher keeps its data below the folder it is started in, and finds the services there
            for (String name : SERVICES) {
                Path folder = data.resolve(name);
                if (!Files.exists(folder)) {
                    Files.createSymbolicLink(folder, root.resolve(name).toAbsolutePath());
                }
            }
            ProcessBuilder builder = new ProcessBuilder(command())
                    .directory(data.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            data.resolve("launcher.log").toFile()));
            builder.environment().putAll(environment);
            launcher = builder.start();
            Runtime.getRuntime().addShutdownHook(farewell);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        try {
            SERVICES.forEach(this::awaitReady);
            await(site().web());
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    /** The same command as in {@code bin/run}. */
    private List<String> command() {
        Path local = root.toAbsolutePath().resolve("deploy/local/target");
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                local.resolve("classes") + File.pathSeparator + local.resolve("lib") + "/*",
                "de.ukrainehilfe.local.Launcher");
    }

    private static String port(String service) {
        return service.replace("-service", "").toUpperCase(Locale.ROOT) + "_PORT";
    }

    private void await(URI address) {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end) {
            if (!launcher.isAlive()) {
                throw new IllegalStateException("the launcher ended: " + read(data.resolve("launcher.log")));
            }
            if (answers(address)) {
                return;
            }
            pause();
        }
        throw new IllegalStateException("not ready: " + address + "\n" + read(data.resolve("launcher.log")));
    }

    private static boolean answers(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(2_000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            return "";
        }
    }
}
