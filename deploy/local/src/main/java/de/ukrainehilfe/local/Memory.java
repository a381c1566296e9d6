package de.ukrainehilfe.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Memory in use as the kernel counts it: resident pages, those shared by several processes divided among them. */
final class Memory {

    private Memory() {}

    /** Mebibytes of these processes; 0 where the kernel does not tell. */
    static long megabytes(Stream<ProcessHandle> processes) {
        return processes.mapToLong(process -> kilobytes(process.pid())).sum() / 1024;
    }

    private static long kilobytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | UncheckedIOException unknown) {
            return 0;
        }
    }
}
