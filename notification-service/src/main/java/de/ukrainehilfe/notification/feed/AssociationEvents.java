package de.ukrainehilfe.notification.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ukrainehilfe.defaults.events.ReceivedEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The events of all associations; each is read by position, and none is missed by doing so. */
@ApplicationScoped
public class AssociationEvents {
    public static final Duration KEPT = Duration.ofDays(30);

    private static final String NEXT_POSITION =
            "insert into association_feed as feed (association, last_position) values (:association, 1)"
                    + " on conflict (association) do update set last_position = feed.last_position + 1"
                    + " returning last_position";

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    AssociationEvents(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    AssociationEvent append(String association, ReceivedEvent event, MatchState state) {
        AssociationEvent told = new AssociationEvent(
                association,
                nextPosition(association),
                event.id(),
                event.type().replaceFirst("-", "."),
                state.matchId(),
                event.time(),
                clock.instant(),
                write(state));
        entities.persist(told);
        return told;
    }

    /** Those after the position, oldest first. */
    @Transactional
    public List<AssociationEvent> after(String association, long position, int limit) {
        return entities.createQuery(
                        "from AssociationEvent where association = :association and position > :position"
                                + " order by position",
                        AssociationEvent.class)
                .setParameter("association", association)
                .setParameter("position", position)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those that happened at this time or later, oldest first. */
    @Transactional
    public List<AssociationEvent> since(String association, Instant time) {
        return entities.createQuery(
                        "from AssociationEvent where association = :association and occurredAt >= :time"
                                + " order by position",
                        AssociationEvent.class)
                .setParameter("association", association)
                .setParameter("time", time)
                .getResultList();
    }

    /** Those of the association's events that have these ids, oldest first. */
    @Transactional
    public List<AssociationEvent> withIds(String association, Set<UUID> ids) {
        return entities.createQuery(
                        "from AssociationEvent where association = :association and eventId in :ids order by position",
                        AssociationEvent.class)
                .setParameter("association", association)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The position of the association's newest event; 0 where it has none. */
    @Transactional
    public long last(String association) {
        return number("select last_position from association_feed where association = :association", association);
    }

    /** The position before the oldest event that is still kept: who stands further back has missed something. */
    @Transactional
    public long forgotten(String association) {
        long oldest = number(
                "select coalesce(min(position), 0) from association_event where association = :association",
                association);
        return oldest == 0 ? last(association) : oldest - 1;
    }

    @Scheduled(every = "1h", delayed = "7m")
    @Transactional
    void forgetOld() {
        entities.createQuery("delete from AssociationEvent where recordedAt < :limit")
                .setParameter("limit", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    private long nextPosition(String association) {
        return number(NEXT_POSITION, association);
    }

    private long number(String sql, String association) {
        List<?> found = entities.createNativeQuery(sql)
                .setParameter("association", association)
                .getResultList();
        return found.isEmpty() ? 0 : ((Number) found.get(0)).longValue();
    }

    private String write(MatchState state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
