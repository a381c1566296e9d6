package de.ukrainehilfe.e2e.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** {@code bin/bench NAME [--json FILE]}: runs one benchmark, prints its table and writes it where asked. */
public final class Bench {
    private static final List<String> NAMES = List.of("submit");

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        int json = Arrays.asList(arguments).indexOf("--json");
        if (arguments.length == 0 || !NAMES.contains(arguments[0]) || json == arguments.length - 1) {
            System.err.println("usage: bin/bench NAME [--json FILE]; NAME is one of " + String.join(", ", NAMES));
            System.exit(2);
        }
        Report report = new Report();
        new Submit(report).run(Path.of("").toAbsolutePath());
        if (json >= 0) {
            report.write(Path.of(arguments[json + 1]));
        }
        System.exit(0); // clients and their threads need no farewell
    }
}
