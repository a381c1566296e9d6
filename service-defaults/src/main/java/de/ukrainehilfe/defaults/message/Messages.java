package de.ukrainehilfe.defaults.message;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** All messages of a service; in templates {@code inject:messages}. */
@Named("messages")
@ApplicationScoped
public class Messages {
    private static final int SHOWN = 100;
    /** Who has written so much and had no answer yet waits for one. */
    private static final int UNANSWERED = 10;

    private static final String SELECT = "select m.{record}_id, r.reference, m.at, m.who, m.text,"
            + " m.read_at is null and m.who is null as unread"
            + " from {record}_message m join {record} r on r.id = m.{record}_id";
    private static final String UNREAD =
            " m.read_at is null and m.who is null" + " and (?1 = '' or r.association = ?1)";

    private final EntityManager entities;
    private final Instance<Correspondence> correspondence;
    private final Caller caller;
    private final Texts texts;
    private final Clock clock;

    Messages(EntityManager entities, Instance<Correspondence> correspondence, Caller caller, Texts texts, Clock clock) {
        this.entities = entities;
        this.correspondence = correspondence;
        this.caller = caller;
        this.texts = texts;
        this.clock = clock;
    }

    /** About one record and what lives on in it, oldest first. */
    @Transactional
    public List<Message> of(UUID record) {
        return read(query(
                        SELECT + " where m.{record}_id = ?1 or m.{record}_id in"
                                + " (select id from merged_record where survivor_id = ?1) order by m.id",
                        Tuple.class)
                .setParameter(1, record));
    }

    /** Those nobody has seen, the longest waiting first. */
    @Transactional
    List<Message> unseen() {
        return read(query(SELECT + " where" + UNREAD + " order by m.at", Tuple.class)
                .setParameter(1, limit())
                .setMaxResults(SHOWN));
    }

    /** How many nobody has seen. */
    @Transactional
    public long unread() {
        return (Long) query(
                        "select count(*) from {record}_message m join {record} r on r.id = m.{record}_id where"
                                + UNREAD,
                        Long.class)
                .setParameter(1, limit())
                .getSingleResult();
    }

    /** Whether the person can be answered. */
    public boolean possible(UUID record) {
        return correspondence.get().knows(record);
    }

    /** Refuses whose record the caller may not read. */
    @Transactional
    void check(UUID record) {
        if (query("select 1 from {record} where id = ?1 and (?2 = '' or association = ?2)", Integer.class)
                .setParameter(1, record)
                .setParameter(2, limit())
                .getResultList()
                .isEmpty()) {
            throw Refusal.notFound();
        }
    }

    @Transactional
    void write(UUID record, String text) {
        long waiting = (Long) query(
                        "select count(*) from {record}_message where {record}_id = ?1 and read_at is null and who is null",
                        Long.class)
                .setParameter(1, record)
                .getSingleResult();
        if (!possible(record) || waiting >= UNANSWERED) {
            throw new Refusal(
                    Status.CONFLICT,
                    "no-more-messages",
                    texts.of(MessageTexts.class).enough());
        }
        insert(record, null, text);
    }

    /** The desk's answer; whoever answers has read, and whoever asked is told that there is an answer. */
    @Transactional
    void answer(UUID record, String text) {
        insert(record, caller.name(), text);
        seen(record);
        correspondence.get().answered(record);
    }

    @Transactional
    void seen(UUID record) {
        query(
                        "update {record}_message set read_at = ?2 where read_at is null and who is null"
                                + " and ({record}_id = ?1 or {record}_id in"
                                + " (select id from merged_record where survivor_id = ?1))",
                        null)
                .setParameter(1, record)
                .setParameter(2, clock.instant())
                .executeUpdate();
    }

    /** Whose alone; nothing: everybody's. */
    private String limit() {
        return Objects.requireNonNullElse(correspondence.get().limit(), "");
    }

    private void insert(UUID record, String who, String text) {
        query("insert into {record}_message ({record}_id, at, who, text) values (?1, ?2, ?3, ?4)", null)
                .setParameter(1, record)
                .setParameter(2, clock.instant())
                .setParameter(3, who)
                .setParameter(4, text)
                .executeUpdate();
    }

    private Query query(String sql, Class<?> result) {
        String own = sql.replace("{record}", correspondence.get().record());
        return result == null ? entities.createNativeQuery(own) : entities.createNativeQuery(own, result);
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
