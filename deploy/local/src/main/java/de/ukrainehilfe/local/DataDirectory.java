package de.ukrainehilfe.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** A directory that one server at a time may use: a given one that stays, or a temporary one that goes with it. */
final class DataDirectory implements AutoCloseable {

    private static final String LOCK = "lock";

    private final Path path;
    private final boolean temporary;
    private final FileChannel channel;

    static DataDirectory open(Path wanted, String purpose) {
        try {
            Path path = wanted == null ? Files.createTempDirectory("ukraine-hilfe-" + purpose + "-") : wanted;
            return new DataDirectory(Files.createDirectories(path.toAbsolutePath()), wanted == null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DataDirectory(Path path, boolean temporary) throws IOException {
        this.path = path;
        this.temporary = temporary;
        this.channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock() == null) {
            channel.close();
            throw new IllegalStateException("Another launcher is using " + path);
        }
    }

    private FileLock lock() throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            return null;
        }
    }

    Path path() {
        return path;
    }

    boolean isLock(Path file) {
        return file.endsWith(LOCK);
    }

    boolean isTemporary() {
        return temporary;
    }

    @Override
    public void close() {
        try {
            channel.close();
            if (temporary) {
                delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> deepestFirst = Files.walk(tree).sorted(Comparator.reverseOrder())) {
            for (Path each : (Iterable<Path>) deepestFirst::iterator) {
                Files.deleteIfExists(each);
            }
        }
    }
}
