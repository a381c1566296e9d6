package de.ukrainehilfe.defaults.http;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Ends the service when the launcher that started it is gone, however it went: its end of our standard input closes. */
@ApplicationScoped
class ParentWatch {
    @ConfigProperty(name = "exit.on.stdin.eof", defaultValue = "false")
    boolean watching;

    void start(@Observes StartupEvent started) {
        if (watching) {
            Thread thread = new Thread(ParentWatch::awaitEnd, "parent-watch");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void awaitEnd() {
        try {
            while (System.in.read() >= 0) {
                // whatever is typed there is not for us
            }
        } catch (IOException closed) {
            // the same as the end of the stream
        }
        Quarkus.asyncExit();
    }
}
