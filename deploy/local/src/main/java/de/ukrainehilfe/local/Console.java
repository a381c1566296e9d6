package de.ukrainehilfe.local;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the person at the terminal sees; whatever libraries have to say goes to a file. */
final class Console {

    private final PrintStream out = System.out;
    private final long start = System.nanoTime();

    /** From now on standard output and error are the file's. */
    void sendTheRestTo(Path file) {
        try {
            PrintStream log = new PrintStream(new FileOutputStream(file.toFile(), true), true, StandardCharsets.UTF_8);
            System.setOut(log);
            System.setErr(log);
            Logger.getLogger("").setLevel(Level.WARNING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void line(String text) {
        out.println(text);
        out.flush();
    }

    void done(String part) {
        line(String.format(Locale.ROOT, "  %-22s %5.1f s", part, seconds()));
    }

    /** What went wrong, in as few words as possible; the whole story goes to the log. */
    void failure(Throwable failure) {
        if (System.out != out) {
            failure.printStackTrace();
        }
        Throwable cause = failure;
        while (cause.getCause() != null && (cause.getMessage() == null || cause instanceof CompletionException)) {
            cause = cause.getCause();
        }
        line(cause.getMessage() == null ? cause.toString() : cause.getMessage());
    }

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
