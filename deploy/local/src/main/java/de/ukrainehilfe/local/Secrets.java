package de.ukrainehilfe.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/** Random secrets of 256 bits, one file each, readable by their owner only: drawn once, then kept with the data. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path directory;

    Secrets(Path directory) {
        this.directory = directory;
    }

    String get(String name) {
        return text(name, Secrets::random);
    }

    /** The file that holds {@link #get}. */
    Path file(String name) {
        get(name);
        return directory.resolve(name);
    }

    /** The kept text of that name, or the one now made and kept. */
    synchronized String text(String name, Supplier<String> make) {
        try {
            Path file = directory.resolve(name);
            if (Files.exists(file)) {
                return Files.readString(file);
            }
            return keep(file, make.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String keep(Path file, String text) throws IOException {
        Files.createDirectories(directory);
        Path draft = directory.resolve(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, text, StandardOpenOption.WRITE);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        return text;
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
