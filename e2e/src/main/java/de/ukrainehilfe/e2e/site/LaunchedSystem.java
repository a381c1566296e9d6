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
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A system of its own, started by the launcher as {@code bin/run} does, on free ports and with empty data. */
public final class LaunchedSystem implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofSeconds(120);
    private static final List<String> SERVICES = List.of("OFFERS", "NEEDS", "MATCHING", "NOTIFICATION");
    private static final List<String> OTHERS =
            List.of("PROXY", "POSTGRES", "KAFKA", "ASSOCIATIONS", "SMTP", "IMAP", "INBOX", "IDENTITY");

    private final Map<String, String> environment = new LinkedHashMap<>();
    private final Path root;
    private final Path data;
    private Process launcher;

    private LaunchedSystem(Path root, Path data) {
        this.root = root;
        this.data = data;
        SERVICES.forEach(name -> environment.put(name + "_PORT", Integer.toString(Ports.orFree(0))));
        OTHERS.forEach(name -> environment.put(name + "_PORT", Integer.toString(Ports.orFree(0))));
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
        String variable = service.replace("-service", "").toUpperCase(Locale.ROOT) + "_PORT";
        await(URI.create("http://127.0.0.1:" + environment.get(variable) + "/q/health/ready"));
    }

    /** Proportional set size of each process in kB, by a short name. */
    public Map<String, Long> memory() {
        return byProcess(process -> proportionalSize(process.pid()));
    }

    /** Processor time used so far by each process in milliseconds, by a short name. */
    public Map<String, Long> processorTime() {
        return byProcess(process ->
                process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L));
    }

    private Map<String, Long> byProcess(ToLongFunction<ProcessHandle> figure) {
        Map<String, Long> figures = new TreeMap<>();
        Stream.of(Optional.of(launcher.toHandle()), postgres())
                .flatMap(Optional::stream)
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .distinct()
                .forEach(process -> figures.merge(name(process), figure.applyAsLong(process), Long::sum));
        return figures;
    }

    /** The database server is nobody's child: it has to outlive a launcher that is killed, and then end by itself. */
    private Optional<ProcessHandle> postgres() {
        return read(data.resolve(".local/postgres/cluster/postmaster.pid"))
                .lines()
                .findFirst()
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)));
    }

    private static String name(ProcessHandle process) {
        String command = process.info().commandLine().orElse("");
        return SERVICES.stream()
                .map(LaunchedSystem::directory)
                .filter(name -> command.contains(name + "/target"))
                .findFirst()
                .orElse(command.contains("local.Launcher") ? "launcher with broker, mail, login" : "PostgreSQL");
    }

    private static long proportionalSize(long pid) {
        return read(Path.of("/proc/" + pid + "/smaps_rollup"))
                .lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
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
                Path folder = data.resolve(directory(name));
                if (!Files.exists(folder)) {
                    Files.createSymbolicLink(
                            folder, root.resolve(directory(name)).toAbsolutePath());
                }
            }
            ProcessBuilder builder = new ProcessBuilder(command())
                    .directory(data.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            data.resolve("launcher.log").toFile()));
            builder.environment().putAll(environment);
            launcher = builder.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        try {
            List.of("offers", "needs", "matching", "notification").forEach(this::awaitReady);
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

    private static String directory(String service) {
        return service.toLowerCase(Locale.ROOT) + "-service";
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
