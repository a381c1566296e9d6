package de.ukrainehilfe.local;

import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * A real Kafka broker (KRaft) inside this JVM, with the system's topics. The services come by the one door without a
 * password; associations come by the other with theirs, and read there what is theirs.
 */
public final class LocalKafka implements AutoCloseable {

    private static final List<String> TOPICS = List.of("offers", "needs", "matches", "dead-letters");
    private static final int PARTITIONS = 12;
    /** Sixteen bytes in Base64; the same for ever, or the broker would not open its own data again. */
    private static final String CLUSTER_ID = "dWtyYWluZS1oaWxmZS1sbw";

    private final DataDirectory directory;
    private final EmbeddedKafkaBroker broker;
    private final String bootstrapServers;
    private final String forAssociations;

    /** A directory of {@code null} means a new one that goes when the broker does; port 0 means any free one. */
    public static LocalKafka start(Path directory, int port) {
        return start(directory, port, 0);
    }

    static LocalKafka start(Path directory, int port, int portForAssociations) {
        return new LocalKafka(directory, port, portForAssociations);
    }

    private LocalKafka(Path wanted, int wantedPort, int wantedForAssociations) {
        int port = Ports.orFree(wantedPort);
        forAssociations = "127.0.0.1:" + Ports.orFree(wantedForAssociations);
        directory = DataDirectory.open(wanted, "kafka");
        bootstrapServers = "127.0.0.1:" + port;
        broker = new EmbeddedKafkaBroker()
                .withKafkaHost("127.0.0.1")
                .withKafkaPort(port)
                .withControllerPort(Ports.orFree(0))
                .withClusterId(CLUSTER_ID)
                .withDeleteLogDirsOnClose(false)
                .withAdditionalProperties(this::configure)
                .start();
        createTopics();
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Where associations knock: SASL/PLAIN, user is the association's id, the password {@code demo}. */
    public String forAssociations() {
        return forAssociations;
    }

    @Override
    public void close() {
        broker.close();
        directory.close();
    }

    private void configure(Properties properties) {
        properties.put("log.dir", directory.path().resolve("log").toString());
        // whoever starts with an empty database reads everything from the beginning
        properties.put("log.retention.ms", "-1");
        properties.put("num.partitions", Integer.toString(PARTITIONS));
        // a broker that says goodbye may come back at once; one that was killed waits for this time-out,
        // which a machine under heavy load must still be able to keep
        properties.put("controlled.shutdown.enable", "true");
        properties.put("broker.session.timeout.ms", "3000");
        properties.put("broker.heartbeat.interval.ms", "300");
        // one machine, few clients: fewer threads and smaller buffers than a data centre's
        properties.put("num.network.threads", "2");
        properties.put("num.io.threads", "4");
        properties.put("log.index.size.max.bytes", "1048576");
        // a service may ask for its partitions to be free soon after it was killed
        properties.put("group.min.session.timeout.ms", "1000");
        AssociationAccess.configure(properties, forAssociations);
    }

    private void createTopics() {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> existing = admin.listTopics().names().get();
            List<NewTopic> missing = Stream.concat(TOPICS.stream(), AssociationAccess.topics())
                    .filter(topic -> !existing.contains(topic))
                    .map(topic -> new NewTopic(topic, PARTITIONS, (short) 1))
                    .toList();
            admin.createTopics(missing).all().get();
            admin.createAcls(AssociationAccess.rules()).all().get();
        } catch (ExecutionException e) {
            close();
            throw new IllegalStateException("The topics could not be created", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
