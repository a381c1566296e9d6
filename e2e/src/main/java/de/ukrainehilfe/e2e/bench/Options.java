package de.ukrainehilfe.e2e.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was asked for on the command line: words, and options with a value each ({@code --name value}). */
public final class Options {
    private final List<String> words = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    Options(String... arguments) {
        for (int at = 0; at < arguments.length; at++) {
            if (!arguments[at].startsWith("--")) {
                words.add(arguments[at]);
            } else if (at + 1 < arguments.length) {
                values.put(arguments[at].substring(2), arguments[++at]);
            } else {
                throw new IllegalArgumentException(arguments[at] + " needs a value");
            }
        }
    }

    /** The word at that place, the benchmark's name first. */
    public Optional<String> word(int at) {
        return at < words.size() ? Optional.of(words.get(at)) : Optional.empty();
    }

    public String value(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /** Numbers with commas between them; {@code none} for none. */
    public int[] numbers(String name, String otherwise) {
        String value = value(name, otherwise);
        return value.equals("none")
                ? new int[0]
                : Arrays.stream(value.split(",")).mapToInt(Integer::parseInt).toArray();
    }

    Optional<Path> json() {
        return Optional.ofNullable(values.get("json")).map(Path::of);
    }
}
