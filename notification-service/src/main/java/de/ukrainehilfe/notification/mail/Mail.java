package de.ukrainehilfe.notification.mail;

import de.ukrainehilfe.defaults.time.SystemClock;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;

/** A mail to one side of one record: what it is about and where it is on its way, not to whom it goes. */
@Entity
public class Mail {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String messageId;
    public UUID eventId;

    @Enumerated(EnumType.STRING)
    public Template template;

    @Enumerated(EnumType.STRING)
    public Side side;

    public UUID recordId;
    public UUID otherRecordId;
    public UUID matchId;
    public String association;
    public String reference;
    public String matchReference;
    private String matter;

    @Enumerated(EnumType.STRING)
    public MailState state;

    @Enumerated(EnumType.STRING)
    public Reason reason;

    public Integer replyCode;
    public int attempts;
    public int refusals;
    public int ambiguities;
    public Instant createdAt;
    public Instant tryingSince;
    public Instant nextAttemptAt;
    public Instant sendingSince;
    public Instant settledAt;

    protected Mail() {}

    Mail(UUID eventId, Template template, Addressee to, Matter about, String domain, Instant now) {
        this.messageId = "<" + eventId + "." + to.side().name().toLowerCase(Locale.ROOT) + "@" + domain + ">";
        this.eventId = eventId;
        this.template = template;
        this.side = to.side();
        this.recordId = to.recordId();
        this.otherRecordId = to.otherRecordId();
        this.matchId = to.matchId();
        this.association = to.association();
        this.reference = to.reference();
        this.matchReference = to.matchReference();
        this.matter = about.toJson();
        this.state = MailState.PENDING;
        this.createdAt = now;
        this.tryingSince = now;
        this.nextAttemptAt = now;
    }

    /** A mail that is neither stored nor sent, to show what it would say. */
    public static Mail preview(Template template, Side side, Matter about, Instant now) {
        String reference = side == Side.OFFER ? "A-7K3M-2Q" : "B-5N8C-KT";
        UUID nobody = new UUID(0, 0);
        Addressee to = template.name().startsWith("MATCH")
                ? new Addressee(side, nobody, reference, null, nobody, "V-4C7P-9E", nobody)
                : Addressee.owner(side, nobody, reference, null);
        return new Mail(nobody, template, to, about, "example.org", now);
    }

    public Matter about() {
        return Matter.fromJson(matter);
    }

    /** Whether it is still with the sender whose attempt this is. */
    boolean isSending(int attempt) {
        return state == MailState.SENDING && attempts == attempt;
    }

    void settle(Outcome outcome, Instant now, Retries retries) {
        sendingSince = null;
        reason = outcome.reason();
        replyCode = outcome.replyCode();
        switch (outcome.verdict()) {
            case ACCEPTED -> end(MailState.ACCEPTED, now);
            case REFUSED -> end(MailState.FAILED, now);
            case UNKNOWN -> {
                ambiguities++;
                tryAgain(MailState.AMBIGUOUS, retries.after(++refusals), now, retries);
            }
            case NOT_NOW -> tryAgain(MailState.PENDING, retries.after(++refusals), now, retries);
            case AWAY -> tryAgain(MailState.PENDING, retries.whileAway(attempts), now, retries);
            case TOMORROW -> {
                state = MailState.PENDING;
                nextAttemptAt = tomorrow(now);
                // a day of waiting by our own will is no failure
                tryingSince = nextAttemptAt;
            }
            case TOO_EARLY -> tryAgain(MailState.PENDING, retries.whileEarly(attempts), now, retries);
        }
    }

    private void tryAgain(MailState waiting, Duration pause, Instant now, Retries retries) {
        nextAttemptAt = now.plus(pause);
        if (nextAttemptAt.isAfter(tryingSince.plus(retries.giveUpAfter()))) {
            end(MailState.FAILED, now);
        } else {
            state = waiting;
        }
    }

    /** At eight in the morning: nobody wants them at midnight. */
    private static Instant tomorrow(Instant now) {
        return now.atZone(SystemClock.CITY)
                .toLocalDate()
                .plusDays(1)
                .atTime(LocalTime.of(8, 0))
                .atZone(SystemClock.CITY)
                .toInstant();
    }

    private void end(MailState last, Instant now) {
        state = last;
        settledAt = now;
    }

    /** A person wants it tried once more, as if it were new. */
    void sendAgain(Instant now) {
        state = MailState.PENDING;
        reason = null;
        replyCode = null;
        refusals = 0;
        tryingSince = now;
        nextAttemptAt = now;
        settledAt = null;
    }
}
