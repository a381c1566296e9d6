package de.ukrainehilfe.notification.subscription;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** An association's endpoint: its address, whether it is called, and since when it fails. */
@Entity
public class Subscription {
    /** As many as one event is tried: a single bad moment days ago is no reason to give an endpoint up. */
    private static final int FAILURES_BEFORE_DISABLED = 10;

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String association;
    public String url;

    /** The mailbox of the people who run the endpoint, or null. */
    public String contact;

    public String locale;

    @Enumerated(EnumType.STRING)
    public Signing signing;

    @Enumerated(EnumType.STRING)
    public SubscriptionState state;

    @Enumerated(EnumType.STRING)
    public DisabledBecause disabledBecause;

    public Instant disabledAt;

    @Enumerated(EnumType.STRING)
    public NoticeState noticeState;

    public Instant noticeAt;
    public Instant failingSince;
    public int failures;
    public Instant createdAt;

    protected Subscription() {}

    Subscription(String association, String url, String contact, String locale, Signing signing, Instant now) {
        this.association = association;
        this.url = url;
        this.contact = contact;
        this.locale = locale;
        this.signing = signing;
        this.state = SubscriptionState.ACTIVE;
        this.createdAt = now;
    }

    public boolean isActive() {
        return state == SubscriptionState.ACTIVE;
    }

    public void succeeded() {
        failingSince = null;
        failures = 0;
    }

    /** Counts one more failed call; gives the endpoint up when it has failed for too long. */
    public void failed(Instant now, Duration patience) {
        failures++;
        if (failingSince == null) {
            failingSince = now;
        }
        if (failures >= FAILURES_BEFORE_DISABLED && !now.isBefore(failingSince.plus(patience))) {
            disable(DisabledBecause.FAILING, now);
        }
    }

    public void disable(DisabledBecause because, Instant now) {
        if (!isActive()) {
            return;
        }
        state = SubscriptionState.DISABLED;
        disabledBecause = because;
        disabledAt = now;
        noticeState = contact == null ? null : NoticeState.PENDING;
        noticeAt = now;
    }

    void enable() {
        state = SubscriptionState.ACTIVE;
        disabledBecause = null;
        disabledAt = null;
        noticeState = null;
        succeeded();
    }
}
