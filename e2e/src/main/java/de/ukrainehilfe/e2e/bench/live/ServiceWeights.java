package de.ukrainehilfe.e2e.bench.live;

import de.ukrainehilfe.matching.rules.Weights;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The weights that matching-service is delivered with. */
record ServiceWeights(
        Map<String, Integer> points,
        int horizonKilometres,
        int horizonDays,
        int usualDays,
        int silenceFrom,
        int silenceUntil,
        int silencePoints,
        int knownPoints,
        int hoursAWeek)
        implements Weights {
    private static final String PREFIX = "matching.score.";

    static ServiceWeights read() throws IOException {
        Properties properties = new Properties();
        try (InputStream file =
                Weights.class.getProtectionDomain().getClassLoader().getResourceAsStream("application.properties")) {
            properties.load(file);
        }
        Map<String, Integer> points = new HashMap<>();
        properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX + "points."))
                .forEach(name -> points.put(
                        name.substring((PREFIX + "points.").length()), Integer.valueOf(properties.getProperty(name))));
        return new ServiceWeights(
                points,
                number(properties, "horizon-kilometres"),
                number(properties, "horizon-days"),
                number(properties, "usual-days"),
                number(properties, "silence-from"),
                number(properties, "silence-until"),
                number(properties, "silence-points"),
                number(properties, "known-points"),
                number(properties, "hours-a-week"));
    }

    private static int number(Properties properties, String name) {
        return Integer.parseInt(properties.getProperty(PREFIX + name));
    }
}
