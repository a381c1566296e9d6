package de.ukrainehilfe.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** One service in a JVM of its own: started, watched, started again when it dies, and told to end by the end of its input. */
final class ServiceProcess implements AutoCloseable {

    private static final List<String> JAVA_OPTIONS = List.of(
            "-Xms88m",
            "-Xmx128m",
            // what a request or an event leaves behind is collected less often, and dies before it is copied
            "-Xmn32m",
            // room from the beginning, or every service collects garbage several times while it starts
            "-XX:MetaspaceSize=96m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            // the compiler's output of a minute ago need not be verified: a fifth less work at the start
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-BytecodeVerificationRemote",
            "-Dfile.encoding=UTF-8",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONG_LIFE = Duration.ofSeconds(30);
    private static final int MAX_FALSE_STARTS = 3;

    private final String name;
    private final URI readiness;
    private final ProcessBuilder builder;
    private final Console console;
    private final Path log;
    private volatile boolean stopping;
    private volatile boolean everReady;
    private volatile int deaths;
    private volatile Process process;

    /** Starts the JVM and returns at once. */
    ServiceProcess(String name, Path jar, Path log, Map<String, String> environment, Console console) {
        this.name = name;
        this.readiness = URI.create("http://127.0.0.1:" + environment.get("QUARKUS_HTTP_PORT") + "/q/health/ready");
        this.console = console;
        this.log = log;
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JAVA_OPTIONS);
        command.addAll(extraOptions());
        command.addAll(List.of("-jar", jar.toString()));
        builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        // a few memory arenas are enough, and much smaller
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        start();
        Thread guard = new Thread(this::keepAlive, "guard-" + name);
        guard.setDaemon(true);
        guard.start();
    }

    long pid() {
        return process.pid();
    }

    String name() {
        return name;
    }

    /** Returns when the service says it is ready, and throws if it will not be. */
    void awaitReady() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answersReady()) {
            if (stopping) {
                throw new IllegalStateException("The system is being stopped");
            }
            if (deaths >= MAX_FALSE_STARTS || System.nanoTime() > deadline) {
                throw new IllegalStateException(name + " did not become ready, see " + log);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        everReady = true;
    }

    /** Asks for an end in good order; {@link #close} waits for it. */
    synchronized void tellToEnd() {
        stopping = true;
        try {
            process.getOutputStream().close();
        } catch (IOException alreadyGone) {
            // that is what we want
        }
    }

    /** In good order if it can be done within ten seconds. */
    @Override
    public void close() {
        tellToEnd();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }

    private static List<String> extraOptions() {
        String options =
                System.getenv().getOrDefault("SERVICE_JAVA_OPTIONS", "").strip();
        return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
    }

    private synchronized void start() {
        if (stopping) {
            return;
        }
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be started", e);
        }
    }

    private void keepAlive() {
        Duration pause = SHORTEST_PAUSE;
        try {
            while (true) {
                long started = System.nanoTime();
                int code = process.waitFor();
                // a signal to all of us reaches the service first: wait and see whether we are to stop, too
                TimeUnit.MILLISECONDS.sleep(pause.toMillis());
                if (stopping || !everReady && ++deaths == MAX_FALSE_STARTS) {
                    return;
                }
                console.line(name + " ended with code " + code + " and is started again, see " + log);
                start();
                boolean livedLong = System.nanoTime() - started > LONG_LIFE.toNanos();
                pause = livedLong ? SHORTEST_PAUSE : shorter(pause.multipliedBy(2), LONGEST_PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private boolean answersReady() {
        try {
            HttpURLConnection connection = (HttpURLConnection) readiness.toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(2000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
