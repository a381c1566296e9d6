package de.ukrainehilfe.defaults.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was published once is understood for ever: examples stay, and schemas gain optional fields only. */
class EvolutionTest {
    private static final Path CONTRACTS = Path.of("..", "contracts");
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<String> published() throws IOException {
        return Files.lines(CONTRACTS.resolve("published-examples.sha256"));
    }

    @ParameterizedTest
    @MethodSource("published")
    void aPublishedExampleIsThereUnchanged(String line) throws IOException, NoSuchAlgorithmException {
        String[] parts = line.split("  ");
        byte[] content = Files.readAllBytes(CONTRACTS.resolve(parts[1]));
        assertEquals(
                parts[0],
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)),
                parts[1] + " was published: add another example instead of changing it");
    }

    @Test
    void aSchemaGainsOptionalFieldsOnly() throws IOException {
        JsonNode shapes =
                JSON.readTree(CONTRACTS.resolve("published-shapes.json").toFile());
        for (Map.Entry<String, JsonNode> shape : shapes.properties()) {
            String[] place = shape.getKey().split("#");
            JsonNode schema = JSON.readTree(
                            CONTRACTS.resolve("schemas").resolve(place[0]).toFile())
                    .at(place.length == 1 ? "" : place[1]);
            assertEquals(
                    names(shape.getValue().get("required").elements()),
                    names(schema.get("required").elements()),
                    shape.getKey() + ": nobody who reads or writes it today knows another set of required fields");
            Set<String> fields = new TreeSet<>();
            schema.get("properties").fieldNames().forEachRemaining(fields::add);
            assertTrue(
                    fields.containsAll(names(shape.getValue().get("properties").elements())), shape.getKey());
        }
    }

    private static Set<String> names(Iterator<JsonNode> texts) {
        Set<String> names = new TreeSet<>();
        texts.forEachRemaining(text -> names.add(text.asText()));
        return names;
    }
}
