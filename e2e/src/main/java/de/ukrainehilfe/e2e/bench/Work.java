package de.ukrainehilfe.e2e.bench;

import de.ukrainehilfe.e2e.site.LaunchedSystem;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The processor time that the system's processes, and this one, use from its creation on. */
final class Work {
    private final LaunchedSystem system;
    private final Map<String, Long> before;
    private final Meter own = new Meter();

    Work(LaunchedSystem system) {
        this.system = system;
        this.before = system.processes().processorTime();
    }

    /** Milliseconds for each of so many things done, in all and by process; the load's own come last. */
    String forEach(int done) {
        Map<String, Long> now = system.processes().processorTime();
        double load = own.read().get("cpuSeconds") * 1000;
        double all = load;
        for (Map.Entry<String, Long> process : now.entrySet()) {
            all += used(process);
        }
        return String.format(Locale.ROOT, "%.1f ms: ", all / done)
                + now.entrySet().stream()
                        .map(process -> String.format(Locale.ROOT, "%s %.1f, ", process.getKey(), used(process) / done))
                        .collect(Collectors.joining())
                + String.format(Locale.ROOT, "load %.1f", load / done);
    }

    private double used(Map.Entry<String, Long> process) {
        return process.getValue() - before.getOrDefault(process.getKey(), 0L);
    }
}
