package de.ukrainehilfe.e2e.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Measures from its creation on: time on the wall, time of all processors, and the most memory this process ever had. */
public final class Meter {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final long start = System.nanoTime();
    private final long used = SYSTEM.getProcessCpuTime();

    /** Seconds on the wall and of all processors, and MiB, by the names of the tables' columns. */
    public Map<String, Double> read() {
        return Map.of(
                "wallSeconds", (System.nanoTime() - start) / 1e9,
                "cpuSeconds", (SYSTEM.getProcessCpuTime() - used) / 1e9,
                "memoryMib", memory());
    }

    /** As Linux counts it, native libraries included; elsewhere NaN. */
    private static double memory() {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return Double.NaN;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
