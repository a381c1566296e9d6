package de.ukrainehilfe.notification.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** One call, and what the endpoint answered. */
@Entity
public class WebhookAttempt {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public Long deliveryId;
    public Instant at;
    public int millis;
    public Integer status;

    @Enumerated(EnumType.STRING)
    public Problem problem;

    /** How the answer begins. */
    public String answer;

    protected WebhookAttempt() {}

    WebhookAttempt(long delivery, Answer answer, Instant begun, Instant ended) {
        this.deliveryId = delivery;
        this.at = begun;
        this.millis = (int) Duration.between(begun, ended).toMillis();
        this.status = answer.status();
        this.problem = answer.problem();
        this.answer = answer.excerpt();
    }
}
