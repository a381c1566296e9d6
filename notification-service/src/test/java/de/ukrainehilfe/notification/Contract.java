package de.ukrainehilfe.notification;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What the services have agreed to say to each other, read from contracts/. */
public final class Contract {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Contract() {}

    /** An agreed example, such as {@code match-confirmed/goods}. */
    public static ObjectNode example(String name) {
        String[] parts = name.split("/");
        String path = "contracts/examples/" + parts[0] + ".v1/" + parts[1] + ".json";
        try (InputStream file = Contract.class.getClassLoader().getResourceAsStream(path)) {
            return (ObjectNode) JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
