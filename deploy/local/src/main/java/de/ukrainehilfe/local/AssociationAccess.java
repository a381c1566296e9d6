package de.ukrainehilfe.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** What an association may do at the broker: read its own topic with consumer groups of its own, and nothing else. */
final class AssociationAccess {

    private static final List<String> ASSOCIATIONS = DemoClient.people().stream()
            .map(person -> person.association)
            .filter(association -> !association.isEmpty())
            .toList();

    private AssociationAccess() {}

    static Stream<String> topics() {
        return ASSOCIATIONS.stream().map(AssociationAccess::topic);
    }

    /** A second listener with passwords, and an authoriser that forbids what no rule allows. */
    static void configure(Properties broker, String address) {
        append(broker, "listeners", "ASSOCIATIONS://" + address);
        append(broker, "advertised.listeners", "ASSOCIATIONS://" + address);
        append(broker, "listener.security.protocol.map", "ASSOCIATIONS:SASL_PLAINTEXT");
        broker.put("listener.name.associations.sasl.enabled.mechanisms", "PLAIN");
        broker.put(
                "listener.name.associations.plain.sasl.jaas.config",
                ASSOCIATIONS.stream()
                        .map(association -> "user_" + association + "=\"demo\"")
                        .collect(Collectors.joining(
                                " ", "org.apache.kafka.common.security.plain.PlainLoginModule required ", ";")));
        broker.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        // the services, and the broker itself: they come by a listener that only this machine reaches
        broker.put("super.users", "User:ANONYMOUS");
    }

    static List<AclBinding> rules() {
        List<AclBinding> rules = new ArrayList<>();
        for (String association : ASSOCIATIONS) {
            ResourcePattern topic = new ResourcePattern(ResourceType.TOPIC, topic(association), PatternType.LITERAL);
            rules.add(allow(association, topic, AclOperation.READ));
            rules.add(allow(association, topic, AclOperation.DESCRIBE));
            // with the full stop: nobody's name is the beginning of another's groups
            rules.add(allow(
                    association,
                    new ResourcePattern(ResourceType.GROUP, association + ".", PatternType.PREFIXED),
                    AclOperation.READ));
        }
        return rules;
    }

    private static AclBinding allow(String association, ResourcePattern resource, AclOperation operation) {
        return new AclBinding(
                resource, new AccessControlEntry("User:" + association, "*", operation, AclPermissionType.ALLOW));
    }

    private static String topic(String association) {
        return "matches." + association;
    }

    private static void append(Properties properties, String name, String value) {
        // what is not said follows from what is: the addresses to advertise are those to listen on
        properties.computeIfPresent(name, (same, others) -> others + "," + value);
    }
}
