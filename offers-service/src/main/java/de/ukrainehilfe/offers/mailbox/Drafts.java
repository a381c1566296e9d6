package de.ukrainehilfe.offers.mailbox;

import de.ukrainehilfe.defaults.events.Outbox;
import de.ukrainehilfe.defaults.reference.ReferenceNumbers;
import de.ukrainehilfe.defaults.time.SystemClock;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What came by mail; each message is looked at once and, where a person wrote it, answered once. */
@ApplicationScoped
public class Drafts {
    static final Duration KEPT = Duration.ofDays(30);
    /** A hash alone says nothing of anybody; it has to outlive every copy of the message on its way. */
    private static final Duration REMEMBERED = Duration.ofDays(400);
    /** More answers than this would be two machines talking to each other. */
    private static final int MOST_PER_SENDER_AND_DAY = 5;

    private static final int SHOWN = 100;

    private final EntityManager entities;
    private final ReferenceNumbers references;
    private final Outbox outbox;
    private final Clock clock;

    Drafts(EntityManager entities, ReferenceNumbers references, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.references = references;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Why a message became a draft, or none. */
    enum Outcome {
        DRAFT,
        /** A machine or a list wrote it. */
        MECHANICAL,
        EMPTY,
        /** The sender has had enough answers today. */
        TOO_MANY,
        KNOWN
    }

    /** Draft, event and memory of the message in one transaction; what was seen before has no effect. */
    @Transactional
    Outcome take(Letter letter) {
        Outcome outcome = judge(letter);
        if (!remember(letter.key(), outcome)) {
            return Outcome.KNOWN;
        }
        if (outcome == Outcome.DRAFT) {
            LocalDate today = LocalDate.now(clock.withZone(SystemClock.CITY));
            Draft draft = new Draft(
                    references.next('M'), letter, Reading.of(letter.subject(), letter.body(), today), clock.instant());
            entities.persist(draft);
            outbox.publish("offers", draft.received());
        }
        return outcome;
    }

    private Outcome judge(Letter letter) {
        if (letter.mechanical()) {
            return Outcome.MECHANICAL;
        }
        if (letter.subject().isBlank() && letter.body().isBlank()) {
            return Outcome.EMPTY;
        }
        long today = entities.createQuery(
                        "select count(*) from Draft where lower(sender) = lower(:sender) and receivedAt > :since",
                        Long.class)
                .setParameter("sender", letter.sender())
                .setParameter("since", clock.instant().minus(Duration.ofDays(1)))
                .getSingleResult();
        return today < MOST_PER_SENDER_AND_DAY ? Outcome.DRAFT : Outcome.TOO_MANY;
    }

    private boolean remember(String key, Outcome outcome) {
        return entities.createNativeQuery("insert into mailbox_message (key, seen_at, outcome)"
                                + " values (:key, :now, :outcome) on conflict do nothing")
                        .setParameter("key", key)
                        .setParameter("now", clock.instant())
                        .setParameter("outcome", outcome.name())
                        .executeUpdate()
                == 1;
    }

    @Transactional
    public Optional<Draft> find(UUID id) {
        return Optional.ofNullable(entities.find(Draft.class, id));
    }

    /** Those nobody has seen to, oldest first. */
    @Transactional
    List<Draft> waiting() {
        return entities.createQuery("from Draft where doneAt is null order by receivedAt", Draft.class)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    @Transactional
    void done(UUID id, String who) {
        Draft draft = entities.find(Draft.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (draft != null && draft.doneAt == null) {
            draft.doneAt = clock.instant();
            draft.doneBy = who;
        }
    }

    /** All that came from one address: who can open a link mailed to it may have them, and have them forgotten. */
    @Transactional
    public List<Draft> from(String address) {
        return entities.createQuery("from Draft where lower(sender) = lower(:address) order by receivedAt", Draft.class)
                .setParameter("address", address)
                .getResultList();
    }

    @Transactional
    public void forget(String address) {
        entities.createQuery("delete from Draft where lower(sender) = lower(:address)")
                .setParameter("address", address)
                .executeUpdate();
    }

    /** The counter has recorded what the mail asks for: nobody has to see to it any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    void became(String reference, UUID need) {
        entities.createQuery("from Draft where reference = :reference and needId is null", Draft.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(draft -> {
                    draft.needId = need;
                    draft.doneAt = draft.doneAt == null ? clock.instant() : draft.doneAt;
                });
    }

    /**
     * Forgets the mails of whoever is forgotten: all that came from there. Where one address speaks for several people,
     * such as a shelter's, only the mail by which this one came.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void forgetWhoeverNeeded(UUID need) {
        entities.createQuery("select lower(sender) from Draft where needId = :need", String.class)
                .setParameter("need", need)
                .getResultList()
                .forEach(sender -> entities.createQuery("delete from Draft d where lower(d.sender) = :sender and"
                                + " (d.needId = :need or not exists (select 1 from Draft other where"
                                + " lower(other.sender) = :sender and other.needId <> :need))")
                        .setParameter("sender", sender)
                        .setParameter("need", need)
                        .executeUpdate());
    }

    @Scheduled(every = "1h", delayed = "3m")
    @Transactional
    void forgetOld() {
        Instant now = clock.instant();
        entities.createQuery("delete from Draft where receivedAt < :limit")
                .setParameter("limit", now.minus(KEPT))
                .executeUpdate();
        entities.createNativeQuery("delete from mailbox_message where seen_at < :limit")
                .setParameter("limit", now.minus(REMEMBERED))
                .executeUpdate();
    }
}
