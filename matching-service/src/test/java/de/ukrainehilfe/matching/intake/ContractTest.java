package de.ukrainehilfe.matching.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ukrainehilfe.matching.MatchingServiceTest;
import de.ukrainehilfe.matching.Topics;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Every example of the contracts is understood, for ever. */
@QuarkusTest
class ContractTest extends MatchingServiceTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Example(String event, JsonNode value) {
        boolean isOurs() {
            return event.startsWith("offer-") || event.startsWith("need-") && !event.startsWith("need-unserved");
        }

        String table() {
            return event.startsWith("offer-") ? "pooled_offer" : "pooled_need";
        }
    }

    @Test
    void everyExampleOfAnOfferAndANeedIsTakenIn() throws IOException, URISyntaxException {
        for (Example example : examples()) {
            String id = UUID.randomUUID().toString();
            String json = example.value()
                    .toString()
                    .replace(example.value().path("id").asText(), id);
            Topics.tell(
                    example.event().startsWith("offer-") ? "offers" : "needs",
                    id,
                    "de.ukrainehilfe." + example.event(),
                    UUID.randomUUID(),
                    json);
            String expected = example.value().path("status").asText();
            if (!expected.isEmpty() && !expected.equals("UNCONFIRMED")) {
                Awaitility.await(example.event() + " " + json)
                        .atMost(Duration.ofSeconds(10))
                        .until(() -> rows(
                                        "select status from " + example.table() + " where id = ?", UUID.fromString(id))
                                .equals(List.of(expected)));
            }
        }
        assertEquals(List.of(), rows("select reason from dead_letter"));
    }

    private static List<Example> examples() throws IOException, URISyntaxException {
        URL folder = ContractTest.class.getResource("/contracts/examples");
        URI uri = folder.toURI();
        if (uri.getScheme().equals("file")) {
            return under(Path.of(uri));
        }
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
            return under(jar.getPath("/contracts/examples"));
        }
    }

    private static List<Example> under(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(ContractTest::read)
                    .filter(Example::isOurs)
                    .toList();
        }
    }

    private static Example read(Path file) {
        try {
            return new Example(file.getParent().getFileName().toString(), JSON.readTree(Files.readString(file)));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
