package de.ukrainehilfe.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Where things lie: the built services in the checkout, data, secrets and logs in {@code .local}. */
final class Home {

    private final Path root;
    private final Path local;
    private final DataDirectory held;

    /** Takes {@code .local} for this process alone, and empties it if it is to be fresh. */
    static Home open(Path root, boolean fresh) {
        Home home = new Home(root.toAbsolutePath());
        try {
            if (fresh) {
                home.empty();
            }
            Files.createDirectories(home.local.resolve("logs"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return home;
    }

    private Home(Path root) {
        this.root = root;
        this.local = root.resolve(".local");
        this.held = DataDirectory.open(local, "local");
    }

    Path data(String part) {
        return local.resolve(part);
    }

    Secrets secrets() {
        return new Secrets(local.resolve("secrets"));
    }

    Path jar(String service) {
        Path jar = root.resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException(service + " is not built: there is no " + jar);
        }
        return jar;
    }

    /** A new log; the one of the launch before is kept beside it. */
    Path log(String name) {
        Path log = local.resolve("logs").resolve(name + ".log");
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void empty() throws IOException {
        PostgresWatchdog.stopLeftover(data("postgres").resolve("cluster"));
        List<Path> contents;
        try (Stream<Path> children = Files.list(local)) {
            contents = children.filter(child -> !held.isLock(child)).toList();
        }
        for (Path each : contents) {
            DataDirectory.delete(each);
        }
    }
}
