package de.ukrainehilfe.offers.message;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.offers.offer.Steps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All messages; in templates {@code inject:offerMessages}. */
@Named("offerMessages")
@ApplicationScoped
public class Messages {
    private static final int SHOWN = 100;
    /** Who has written so much and had no answer yet waits for one. */
    private static final int UNANSWERED = 10;

    private static final String SELECT = "select m.offer_id, o.reference, m.at, m.who, m.text,"
            + " m.read_at is null and m.who is null as unread from offer_message m join offer o on o.id = m.offer_id";
    private static final String UNREAD = "read_at is null and who is null";

    private final EntityManager entities;
    private final Steps steps;
    private final Caller caller;
    private final Texts texts;
    private final Clock clock;

    Messages(EntityManager entities, Steps steps, Caller caller, Texts texts, Clock clock) {
        this.entities = entities;
        this.steps = steps;
        this.caller = caller;
        this.texts = texts;
        this.clock = clock;
    }

    /** About one offer and what lives on in it, oldest first. */
    @Transactional
    public List<Message> of(UUID offer) {
        return read(entities.createNativeQuery(
                        SELECT + " where m.offer_id = ?1 or m.offer_id in"
                                + " (select id from merged_record where survivor_id = ?1) order by m.id",
                        Tuple.class)
                .setParameter(1, offer));
    }

    /** Those nobody has seen, the longest waiting first. */
    @Transactional
    List<Message> unseen() {
        return read(entities.createNativeQuery(
                        SELECT + " where m.read_at is null and m.who is null order by m.at", Tuple.class)
                .setMaxResults(SHOWN));
    }

    /** How many nobody has seen. */
    @Transactional
    public long unread() {
        return (Long) entities.createNativeQuery("select count(*) from offer_message where " + UNREAD, Long.class)
                .getSingleResult();
    }

    /** Whether the person behind the offer is still known: whoever is forgotten cannot be answered. */
    @Transactional
    public boolean possible(UUID offer) {
        return !entities.createNativeQuery("select 1 from offerer where offer_id = ?1")
                .setParameter(1, offer)
                .getResultList()
                .isEmpty();
    }

    @Transactional
    void write(UUID offer, String text) {
        long waiting = (Long) entities.createNativeQuery(
                        "select count(*) from offer_message where offer_id = ?1 and " + UNREAD, Long.class)
                .setParameter(1, offer)
                .getSingleResult();
        MessageTexts words = texts.of(MessageTexts.class);
        if (!possible(offer) || waiting >= UNANSWERED) {
            throw new Refusal(Status.CONFLICT, "no-more-messages", words.enough());
        }
        insert(offer, null, text);
    }

    /** The desk's answer; whoever answers has read, and whoever asked is told that there is an answer. */
    @Transactional
    void answer(UUID offer, String text) {
        insert(offer, caller.name(), text);
        seen(offer);
        steps.answered(offer);
    }

    @Transactional
    void seen(UUID offer) {
        entities.createNativeQuery("update offer_message set read_at = ?2 where " + UNREAD
                        + " and (offer_id = ?1 or offer_id in (select id from merged_record where survivor_id = ?1))")
                .setParameter(1, offer)
                .setParameter(2, clock.instant())
                .executeUpdate();
    }

    private void insert(UUID offer, String who, String text) {
        entities.createNativeQuery("insert into offer_message (offer_id, at, who, text) values (?1, ?2, ?3, ?4)")
                .setParameter(1, offer)
                .setParameter(2, clock.instant())
                .setParameter(3, who)
                .setParameter(4, text)
                .executeUpdate();
    }

    private static List<Message> read(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Message(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, Instant.class),
                        row.get(3, String.class),
                        row.get(4, String.class),
                        row.get(5, Boolean.class)))
                .toList();
    }
}
