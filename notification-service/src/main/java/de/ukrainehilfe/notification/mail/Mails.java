package de.ukrainehilfe.notification.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javax.sql.DataSource;

/** All mails, and the queue among them: written with the event that causes them, claimed by one sender at a time. */
@ApplicationScoped
public class Mails {
    /** Longer than any sender needs from its claim to the row's lock. */
    private static final Duration UNLOCKED_AT_MOST = Duration.ofSeconds(3);

    private static final int LONGEST_ATTEMPT_SECONDS = 600;

    private static final String CLAIM =
            """
            update mail set state = 'SENDING', sending_since = ?, attempts = attempts + 1
            where id = (
                select id from mail due
                where state in ('PENDING', 'AMBIGUOUS') and next_attempt_at <= ?
                and not exists (
                    select from mail earlier
                    where earlier.record_id = due.record_id and earlier.id < due.id
                    and earlier.match_id is not distinct from due.match_id
                    and earlier.state in ('PENDING', 'SENDING', 'AMBIGUOUS'))
                order by next_attempt_at, id limit 1 for update skip locked)
            returning id, attempts""";

    private static final String RECOVER =
            """
            update mail set state = 'AMBIGUOUS', reason = 'SENDER_DIED', ambiguities = ambiguities + 1,
                sending_since = null, next_attempt_at = :now
            where id in (
                select id from mail where state = 'SENDING' and sending_since < :limit for update skip locked)""";

    private final EntityManager entities;
    private final DataSource database;
    private final TransactionSynchronizationRegistry transaction;
    private final Wake wake;
    private final Retries retries;
    private final Sign sign;
    private final OptOuts optOuts;
    private final Clock clock;

    Mails(
            EntityManager entities,
            DataSource database,
            TransactionSynchronizationRegistry transaction,
            Wake wake,
            Retries retries,
            Sign sign,
            OptOuts optOuts,
            Clock clock) {
        this.entities = entities;
        this.database = database;
        this.transaction = transaction;
        this.wake = wake;
        this.retries = retries;
        this.sign = sign;
        this.optOuts = optOuts;
        this.clock = clock;
    }

    /** Queues a mail in the transaction of the event; it goes out after the commit. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(UUID eventId, Template template, Addressee to, Matter about) {
        if (to.side() != Side.DESK
                && Dispensable.of(template)
                        .filter(kind -> optOuts.include(to.recordId(), kind))
                        .isPresent()) {
            return;
        }
        entities.persist(new Mail(eventId, template, to, about, sign.domain(), clock.instant()));
        transaction.registerInterposedSynchronization(new WakeAfterCommit());
    }

    /** Whether this mail was ever written: by record where there is no match, else by match. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean known(Template template, UUID recordId, UUID matchId) {
        return !entities.createQuery(
                        "select 1 from Mail where template = :template and recordId = :record"
                                + " and matchId is not distinct from :match",
                        Integer.class)
                .setParameter("template", template)
                .setParameter("record", recordId)
                .setParameter("match", matchId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Takes the next mail that is due, and commits that it is being sent. No mail overtakes an earlier one to the same
     * person about the same matter; all others may go side by side.
     */
    public Optional<Claim> claim() {
        return QuarkusTransaction.requiringNew().call(this::next);
    }

    private Optional<Claim> next() throws SQLException {
        Timestamp now = Timestamp.from(clock.instant());
        try (Connection connection = database.getConnection();
                PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setTimestamp(1, now);
            claim.setTimestamp(2, now);
            try (ResultSet row = claim.executeQuery()) {
                return row.next()
                        ? Optional.of(new Claim(row.getLong("id"), row.getInt("attempts")))
                        : Optional.empty();
            }
        }
    }

    /**
     * Makes the attempt while holding the row's lock, and commits what came of it. The lock is the sender's sign of life:
     * a mail that is SENDING and not locked has lost its sender. Where the mail was accepted and the sender goes on, the
     * same commit claims its next mail: one commit for each mail while many wait, not two.
     */
    public Turn attempt(Claim claim, Function<Mail, Outcome> send, BooleanSupplier goesOn) {
        return QuarkusTransaction.requiringNew()
                .timeout(LONGEST_ATTEMPT_SECONDS)
                .call(() -> {
                    Mail mail = entities.find(Mail.class, claim.id(), LockModeType.PESSIMISTIC_WRITE);
                    if (mail == null || !mail.isSending(claim.attempt())) {
                        return new Turn(Optional.empty(), Optional.empty());
                    }
                    Outcome outcome = send.apply(mail);
                    Instant now = clock.instant();
                    mail.settle(outcome, now, retries);
                    wake.oneAt(mail.nextAttemptAt, now);
                    if (outcome.verdict() != Outcome.Verdict.ACCEPTED || !goesOn.getAsBoolean()) {
                        return new Turn(Optional.of(outcome), Optional.empty());
                    }
                    entities.flush();
                    return new Turn(Optional.of(outcome), next());
                });
    }

    /** Frees the mails whose sender died over them; they may have arrived. Returns how many. */
    public int recoverAbandoned() {
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(RECOVER)
                .setParameter("now", clock.instant())
                .setParameter("limit", clock.instant().minus(UNLOCKED_AT_MOST))
                .executeUpdate());
    }

    /** Tries a failed mail once more; nothing happens to mails in any other state. */
    @Transactional
    public void sendAgain(long id) {
        Mail mail = entities.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (mail != null && mail.state == MailState.FAILED) {
            mail.sendAgain(clock.instant());
            transaction.registerInterposedSynchronization(new WakeAfterCommit());
        }
    }

    /** Those that fit, newest first, one more than the limit if there are more. */
    public List<Mail> find(MailFilter filter) {
        return filter.query(entities).getResultList();
    }

    /** How many mails are in each state; none for states without. */
    public Map<MailState, Long> count() {
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        entities.createQuery("select state, count(*) from Mail group by state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((MailState) row[0], (Long) row[1]));
        return counts;
    }

    /** A mail that a sender has taken; the attempt's number keeps a sender that was away too long from meddling. */
    public record Claim(long id, int attempt) {}

    /** What came of an attempt, none if the mail was no longer the sender's; and what the sender has to send next. */
    public record Turn(Optional<Outcome> outcome, Optional<Claim> next) {}

    private final class WakeAfterCommit implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                wake.one();
            }
        }
    }
}
