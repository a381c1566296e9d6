package de.ukrainehilfe.e2e.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the processes of a launched system cost this machine, each by a short name. */
public final class Processes {
    private static final Pattern SERVICE = Pattern.compile("([a-z]+-service)/target");

    private final ProcessHandle launcher;
    private final Path postgres;

    /** @param postgres file whose first line is the process of the database server */
    Processes(ProcessHandle launcher, Path postgres) {
        this.launcher = launcher;
        this.postgres = postgres;
    }

    /** Proportional set size of each in kB. */
    public Map<String, Long> memory() {
        return byName(process -> proportionalSize(process.pid()));
    }

    /** Processor time used so far by each in milliseconds. */
    public Map<String, Long> processorTime() {
        return byName(process ->
                process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L));
    }

    private Map<String, Long> byName(ToLongFunction<ProcessHandle> figure) {
        Map<String, Long> figures = new TreeMap<>();
        Stream.of(Optional.of(launcher), postgres())
                .flatMap(Optional::stream)
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .distinct()
                .forEach(process -> figures.merge(name(process), figure.applyAsLong(process), Long::sum));
        return figures;
    }

    /** The database server is nobody's child: it has to outlive a launcher that is killed, and then end by itself. */
    private Optional<ProcessHandle> postgres() {
        return read(postgres).lines().findFirst().flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)));
    }

    private static String name(ProcessHandle process) {
        String command = process.info().commandLine().orElse("");
        Matcher service = SERVICE.matcher(command);
        if (service.find()) {
            return service.group(1);
        }
        return command.contains("local.Launcher") ? "launcher with broker, mail, login" : "PostgreSQL";
    }

    private static long proportionalSize(long pid) {
        return read(Path.of("/proc/" + pid + "/smaps_rollup"))
                .lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            return "";
        }
    }
}
