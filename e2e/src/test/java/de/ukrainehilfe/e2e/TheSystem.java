package de.ukrainehilfe.e2e;

import de.ukrainehilfe.e2e.site.LaunchedSystem;
import de.ukrainehilfe.e2e.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The system all journeys share: launched once, ended with the JVM. */
public final class TheSystem {
    private static LaunchedSystem running;

    private TheSystem() {}

    /** Where the journeys go: the launched system, or with {@code -Dsite=running} the one that runs already. */
    public static Site site() {
        return "running".equals(System.getProperty("site"))
                ? Site.fromEnvironment()
                : running().site();
    }

    public static synchronized LaunchedSystem running() {
        if (running == null) {
            try {
                Path data = Files.createTempDirectory("ukraine-hilfe-e2e");
                running = LaunchedSystem.start(Path.of(".."), data);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return running;
    }
}
