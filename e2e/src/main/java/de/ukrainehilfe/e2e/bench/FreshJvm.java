package de.ukrainehilfe.e2e.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;

/** Runs one measurement in a virtual machine of its own, so that none is warmed up, or weighed down, by another. */
public final class FreshJvm {
    private FreshJvm() {}

    /**
     * Runs a main class of these benchmarks.
     *
     * @param heapMib the most heap it may use
     * @return the JSON in its last line; missing where it failed
     */
    public static JsonNode run(Class<?> main, int heapMib, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + heapMib + "m",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(arguments);
        try {
            Process process =
                    new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
            Thread farewell = new Thread(process::destroyForcibly);
            Runtime.getRuntime().addShutdownHook(farewell);
            String last = "";
            try (var lines = process.inputReader()) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    last = line;
                }
            }
            process.waitFor();
            Runtime.getRuntime().removeShutdownHook(farewell);
            ObjectMapper json = new ObjectMapper();
            return process.exitValue() == 0 ? json.readTree(last) : json.missingNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
