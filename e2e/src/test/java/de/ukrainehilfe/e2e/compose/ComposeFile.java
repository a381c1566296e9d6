package de.ukrainehilfe.e2e.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What docker-compose.yml says of each service, anchors and merges resolved. */
record ComposeFile(Map<?, ?> content) {

    static final Path ROOT = Path.of("..");

    static ComposeFile read() {
        Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(text("docker-compose.yml"));
        return new ComposeFile((Map<?, ?>) content);
    }

    static String text(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Map<?, ?>> services() {
        return ((Map<?, ?>) content.get("services"))
                .entrySet().stream().collect(Collectors.toMap(entry -> (String) entry.getKey(), entry ->
                        (Map<?, ?>) entry.getValue()));
    }

    Map<String, String> environment(String service) {
        Object environment = services().get(service).get("environment");
        return ((Map<?, ?>) environment)
                .entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> (String) entry.getKey(), entry -> String.valueOf(entry.getValue())));
    }

    /** Every value of the file that is neither a list nor a table. */
    List<String> values() {
        return values(content).toList();
    }

    private static Stream<String> values(Object node) {
        if (node instanceof Map<?, ?> table) {
            return table.values().stream().flatMap(ComposeFile::values);
        }
        if (node instanceof Collection<?> list) {
            return list.stream().flatMap(ComposeFile::values);
        }
        return node == null ? Stream.empty() : Stream.of(node.toString());
    }
}
