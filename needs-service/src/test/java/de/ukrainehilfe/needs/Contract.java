package de.ukrainehilfe.needs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/** What the services have agreed to say to each other, read from contracts/. */
public final class Contract {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private Contract() {}

    /** What is wrong with a value of the event, such as {@code need-recorded}; empty where nothing is. */
    public static Set<ValidationMessage> violations(String event, String value) {
        return SCHEMAS.getSchema(SchemaLocation.of("classpath:contracts/schemas/" + event + ".v1.json"), STRICT)
                .validate(read(value));
    }

    /** An agreed example, such as {@code match-confirmed/goods}. */
    public static ObjectNode example(String event, String name) {
        return (ObjectNode) resource("contracts/examples/" + event + ".v1/" + name + ".json");
    }

    public static JsonNode schema(String name) {
        return resource("contracts/schemas/" + name);
    }

    public static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode resource(String path) {
        try (InputStream file = Contract.class.getClassLoader().getResourceAsStream(path)) {
            return JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
