package de.ukrainehilfe.needs.matched;

import de.ukrainehilfe.defaults.events.EventConsumer;
import de.ukrainehilfe.defaults.events.Inbox;
import de.ukrainehilfe.defaults.events.ReceivedEvent;
import de.ukrainehilfe.needs.need.Need;
import de.ukrainehilfe.needs.need.Needs;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps how much of each need is promised, so that a need is known as met, and as open again when a match ends early. */
@ApplicationScoped
public class MatchedNeeds implements EventConsumer {
    private final Inbox inbox;
    private final Needs needs;

    MatchedNeeds(Inbox inbox, Needs needs) {
        this.inbox = inbox;
        this.needs = needs;
    }

    /** What is read of a match, whatever happened to it: every event carries the whole state. */
    record MatchSeen(UUID id, UUID needId, String status, int quantity, Instant answerBy) {}

    @Incoming("matches")
    @Blocking
    void receive(ConsumerRecords<String, String> records) {
        inbox.receive(this, records);
    }

    @Override
    public String consumer() {
        return "needs";
    }

    /** A proposal is by far the most frequent event, and nothing is promised yet. */
    @Override
    public boolean concerns(String type) {
        return type.startsWith("match-") && !type.equals("match-proposed");
    }

    @Override
    public void on(ReceivedEvent event) {
        MatchSeen seen = event.as(MatchSeen.class);
        needs.toChange(seen.needId()).ifPresent(need -> update(need, seen, event));
    }

    private void update(Need need, MatchSeen seen, ReceivedEvent event) {
        NeedMatch match =
                NeedMatch.<NeedMatch>findByIdOptional(seen.id()).orElseGet(() -> new NeedMatch(seen.id(), need.id()));
        match.became(seen.status(), seen.quantity(), event.time());
        match.awaits(seen.answerBy());
        // complete before it is kept, or the insert is followed by an update
        match.persist();
        List<NeedMatch> all = NeedMatch.of(need.id());
        needs.promised(
                need,
                all.stream().mapToInt(NeedMatch::reserved).sum(),
                all.stream().mapToInt(NeedMatch::confirmed).sum(),
                event.type().equals("match-ended"));
        needs.given(need, all.stream().mapToInt(NeedMatch::completed).sum());
    }

    /** Those of the needs that have a match somebody is asked about or has agreed to. */
    public Set<UUID> promised(List<UUID> needs) {
        return NeedMatch.among(needs).stream()
                .filter(NeedMatch::isPromised)
                .map(NeedMatch::need)
                .collect(Collectors.toSet());
    }

    /** Whether both sides agreed to the match and still do, and it is one of this need. */
    public boolean agreed(UUID match, UUID need) {
        return NeedMatch.<NeedMatch>findByIdOptional(match)
                .map(found -> found.agreedFor(need))
                .orElse(false);
    }
}
