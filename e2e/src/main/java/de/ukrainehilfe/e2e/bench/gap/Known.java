package de.ukrainehilfe.e2e.bench.gap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The best known cost of each instance, from {@code bounds.txt} of its folder: name with sense, lower, upper bound. */
final class Known {
    private final Map<String, Long> costs = new HashMap<>();

    Known(Path folder) throws IOException {
        Path bounds = folder.resolve("bounds.txt");
        List<String> lines = Files.exists(bounds) ? Files.readAllLines(bounds) : List.of();
        for (String line : lines) {
            String[] words = line.trim().split("\\s+");
            if (words.length == 3) {
                // of the two the one that somebody has reached
                costs.put(words[0], Long.parseLong(words[0].endsWith("_Max") ? words[1] : words[2]));
            }
        }
    }

    /** By how many percent the cost is worse than the best known; NaN where none is known. */
    double percentWorse(String instance, boolean maximise, long cost) {
        Long best = costs.get(instance + (maximise ? "_Max" : "_Min"));
        if (best == null) {
            return Double.NaN;
        }
        return 100.0 * (maximise ? best - cost : cost - best) / best;
    }
}
