package de.ukrainehilfe.local;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The ports of the running system: each has a default and an environment variable that changes it. */
enum NamedPort {
    SITE("PROXY_PORT", 8080, "the site"),
    OFFERS("OFFERS_PORT", 8081, "offers-service"),
    NEEDS("NEEDS_PORT", 8082, "needs-service"),
    MATCHING("MATCHING_PORT", 8083, "matching-service"),
    NOTIFICATION("NOTIFICATION_PORT", 8084, "notification-service"),
    POSTGRES("POSTGRES_PORT", 15432, "PostgreSQL"),
    KAFKA("KAFKA_PORT", 19092, "Kafka"),
    ASSOCIATIONS("ASSOCIATIONS_PORT", 19094, "Kafka for associations"),
    SMTP("SMTP_PORT", 1025, "mail"),
    IMAP("IMAP_PORT", 1143, "the city's mailboxes"),
    INBOX("INBOX_PORT", 8025, "the inbox"),
    IDENTITY("IDENTITY_PORT", 8090, "the demo login");

    final String variable;
    final int standard;
    final String purpose;

    NamedPort(String variable, int standard, String purpose) {
        this.variable = variable;
        this.standard = standard;
        this.purpose = purpose;
    }

    /** The ports to use; 0 asks for any free one. */
    static Map<NamedPort, Integer> read(Map<String, String> environment) {
        Map<NamedPort, Integer> numbers = new EnumMap<>(NamedPort.class);
        for (NamedPort port : values()) {
            String wanted = environment.getOrDefault(port.variable, "");
            if (!wanted.matches("\\d{0,5}")) {
                throw new IllegalArgumentException(port.variable + " is not a port number: " + wanted);
            }
            numbers.put(port, wanted.isEmpty() ? port.standard : Ports.orFree(Integer.parseInt(wanted)));
        }
        return numbers;
    }

    /** One line for each port that somebody else has. */
    static List<String> objections(Map<NamedPort, Integer> numbers) {
        return Arrays.stream(values())
                .filter(port -> !Ports.isFree(numbers.get(port)))
                .map(port -> "Port %d (%s) is taken: free it, or choose another with %s=%d"
                        .formatted(numbers.get(port), port.purpose, port.variable, numbers.get(port) + 10_000))
                .toList();
    }
}
