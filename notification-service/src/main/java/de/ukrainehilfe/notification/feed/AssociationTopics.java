package de.ukrainehilfe.notification.feed;

import de.ukrainehilfe.defaults.events.Outbox;
import de.ukrainehilfe.defaults.events.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The topics that single associations read: {@code matches.} and the association's id. Only those that are configured,
 * because an event for a topic that does not exist would hold up all that come after it.
 */
@ApplicationScoped
class AssociationTopics {
    private final Outbox outbox;
    private final Set<String> associations;

    AssociationTopics(Outbox outbox, @ConfigProperty(name = "association.topics") Optional<List<String>> associations) {
        this.outbox = outbox;
        this.associations = Set.copyOf(associations.orElse(List.of()));
    }

    void publish(String association, ReceivedEvent event) {
        if (associations.contains(association)) {
            outbox.passOn("matches." + association, event);
        }
    }
}
