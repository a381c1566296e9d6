import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads an association's own topic and prints each event. Needs the library kafka-clients (and slf4j-api) on the class path:
 *
 * <pre>java -cp 'lib/*' ReadTopic.java broker.example:9094 caritas PASSWORD SASL_SSL SCRAM-SHA-512</pre>
 */
class ReadTopic {
    public static void main(String... arguments) {
        String association = arguments[1];
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", arguments[0],
                // a group of yours begins with your id and a full stop
                "group.id", association + ".sample",
                "auto.offset.reset", "earliest",
                "enable.auto.commit", false,
                "security.protocol", arguments[3],
                "sasl.mechanism", arguments[4],
                "sasl.jaas.config", login(arguments[4], association, arguments[2]));
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("matches." + association));
            while (true) {
                for (ConsumerRecord<String, String> event : consumer.poll(Duration.ofSeconds(1))) {
                    // ce_id tells repetitions, the field "version" tells what is older than what you have
                    System.out.println(header(event, "ce_id") + " " + header(event, "ce_type") + " " + event.value());
                }
                // after the work, so that nothing is lost
                consumer.commitSync();
            }
        }
    }

    private static String login(String mechanism, String user, String password) {
        String module = mechanism.equals("PLAIN") ? "plain.PlainLoginModule" : "scram.ScramLoginModule";
        return "org.apache.kafka.common.security." + module + " required username=\"" + user + "\" password=\""
                + password + "\";";
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
