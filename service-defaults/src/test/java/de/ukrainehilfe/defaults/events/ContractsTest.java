package de.ukrainehilfe.defaults.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contracts agree with themselves: description, schemas and examples speak of the same events. */
class ContractsTest {
    private static final Path CONTRACTS = Path.of("..", "contracts");
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Path> examples() throws IOException {
        return Files.walk(CONTRACTS.resolve("examples"))
                .filter(file -> file.toString().endsWith(".json"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleFitsItsSchemaAndNothingFitsBeside(Path example) throws IOException {
        JsonSchema schema = schema(example.getParent().getFileName().toString());
        ObjectNode value = (ObjectNode) JSON.readTree(example.toFile());

        assertEquals(Set.of(), schema.validate(value));
        assertFalse(schema.validate(value.deepCopy().put("name", "Erika")).isEmpty());
        if (value.has("details")) {
            ((ObjectNode) value.get("details")).put("note", "wohnt bei Erika");
            assertFalse(schema.validate(value).isEmpty());
        }
    }

    @Test
    void everyEventHasASchemaAnExampleAndADescription() throws IOException {
        Set<String> described = messages()
                .map(message -> message.path("name").asText().replace("de.ukrainehilfe.", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(described, names("schemas", "\\.v\\d+\\.json"));
        assertEquals(described, names("examples", "\\.v\\d+"));
    }

    @Test
    void everyDescriptionNamesItsSchemaAndItsType() throws IOException {
        messages().forEach(message -> {
            String name = message.path("name").asText();
            assertEquals(
                    "./schemas/" + name.replace("de.ukrainehilfe.", "") + ".json",
                    message.at("/payload/$ref").asText());
            assertEquals(
                    name,
                    message.at("/headers/allOf/1/properties/ce_type/const").asText());
        });
    }

    @Test
    void everyTopicHasTwelvePartitions() throws IOException {
        JsonNode channels = description().path("channels");

        assertEquals(
                List.of("offers 12", "needs 12", "matches 12", "matches.{association} 12", "dead-letters 12"),
                stream(channels)
                        .map(channel -> channel.path("address").asText() + " "
                                + channel.at("/bindings/kafka/partitions").asText())
                        .toList());
    }

    private static JsonSchema schema(String event) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(
                        SchemaLocation.of(CONTRACTS
                                .resolve("schemas/" + event + ".json")
                                .toAbsolutePath()
                                .normalize()
                                .toUri()
                                .toString()),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
    }

    private static Set<String> names(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(CONTRACTS.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".*" + ending))
                    .map(name -> name.replace(".json", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static JsonNode description() throws IOException {
        return new YAMLMapper().readTree(CONTRACTS.resolve("asyncapi.yaml").toFile());
    }

    private static Stream<JsonNode> messages() throws IOException {
        return stream(description().at("/components/messages"));
    }

    private static Stream<JsonNode> stream(JsonNode parent) {
        return StreamSupport.stream(parent.spliterator(), false);
    }
}
