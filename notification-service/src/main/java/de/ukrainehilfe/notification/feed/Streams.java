package de.ukrainehilfe.notification.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Open connections that get each event within a second. They read the table instead of waiting for a call, so that it
 * does not matter which instance an event came to.
 */
@ApplicationScoped
class Streams {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final int LOOKS_BETWEEN_SIGNS_OF_LIFE = 15;
    /** The token was checked when the stream began; after this time it has to be shown again. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private static final int MOST_PER_ASSOCIATION = 10;
    private static final int BATCH = 100;

    private final AssociationEvents events;
    private final ObjectMapper json;
    private final Map<String, AtomicInteger> open = new ConcurrentHashMap<>();

    Streams(AssociationEvents events, ObjectMapper json) {
        this.events = events;
        this.json = json;
    }

    /** A stream of what comes after the position; empty where the association has too many already. */
    Optional<Multi<OutboundSseEvent>> open(String association, long position, Sse sse) {
        AtomicInteger number = open.computeIfAbsent(association, none -> new AtomicInteger());
        if (number.incrementAndGet() > MOST_PER_ASSOCIATION) {
            number.decrementAndGet();
            return Optional.empty();
        }
        AtomicLong reached = new AtomicLong(position);
        AtomicInteger quiet = new AtomicInteger();
        return Optional.of(Multi.createFrom()
                .ticks()
                .every(LOOK_EVERY)
                .select()
                .first(LONGEST.dividedBy(LOOK_EVERY))
                .onOverflow()
                .drop()
                .onItem()
                .transformToUni(tick -> Uni.createFrom()
                        .item(() -> look(association, reached, quiet, sse))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .concatenate()
                .onItem()
                .<OutboundSseEvent>disjoint()
                .onTermination()
                .invoke(number::decrementAndGet));
    }

    private List<OutboundSseEvent> look(String association, AtomicLong reached, AtomicInteger quiet, Sse sse) {
        List<OutboundSseEvent> found = new ArrayList<>();
        for (AssociationEvent event : events.after(association, reached.get(), BATCH)) {
            found.add(sse.newEventBuilder()
                    .id(Cursor.of(event.position))
                    .name(event.type)
                    .mediaType(MediaType.APPLICATION_JSON_TYPE)
                    .data(String.class, write(event))
                    .build());
            reached.set(event.position);
        }
        if (found.isEmpty() && quiet.incrementAndGet() % LOOKS_BETWEEN_SIGNS_OF_LIFE == 1) {
            found.add(sse.newEventBuilder().comment("").build());
        }
        return found;
    }

    private String write(AssociationEvent event) {
        try {
            return json.writeValueAsString(EventView.of(event));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
