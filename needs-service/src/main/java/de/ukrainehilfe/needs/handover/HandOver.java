package de.ukrainehilfe.needs.handover;

import de.ukrainehilfe.needs.need.Need;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One request to let a need change hands; who changes it holds the need's row. Null for an association is the city. */
@Entity
public class HandOver extends PanacheEntityBase {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private long version;
    private UUID needId;
    private String reference;

    @Enumerated(EnumType.STRING)
    private Way way;

    private String giver;
    private String taker;

    @Enumerated(EnumType.STRING)
    private HandOverStatus status;

    private Instant askedAt;
    private String askedBy;
    private Instant answerBy;
    private Instant decidedAt;
    private String decidedBy;

    protected HandOver() {}

    private HandOver(Need need, Way way, String taker, String by, Instant now) {
        this.needId = need.id();
        this.reference = need.facts().reference();
        this.way = way;
        this.giver = need.association();
        this.taker = taker;
        this.status = HandOverStatus.WAITING;
        this.askedAt = now;
        this.askedBy = by;
        this.version = 1;
    }

    static HandOver asked(Need need, Way way, String taker, String by, Instant now, Instant answerBy) {
        HandOver asked = new HandOver(need, way, taker, by, now);
        asked.answerBy = answerBy;
        return asked;
    }

    /** Of a need that nobody looked after: there is nobody to ask. */
    static HandOver taken(Need need, String taker, String by, Instant now) {
        HandOver taken = new HandOver(need, Way.CLAIMED, taker, by, now);
        taken.status = HandOverStatus.ACCEPTED;
        taken.answerBy = now;
        taken.decidedAt = now;
        taken.decidedBy = by;
        return taken;
    }

    /** @param by the account that decided; null where nobody did */
    void become(HandOverStatus next, String by, Instant now) {
        status = next;
        decidedBy = by;
        decidedAt = now;
        version++;
    }

    boolean isWaiting() {
        return status == HandOverStatus.WAITING;
    }

    /** Whether its time for an answer is up without one. */
    boolean isOverdue(Instant now) {
        return isWaiting() && !now.isBefore(answerBy);
    }

    HandOverStatus bySilence() {
        return way == Way.CLAIMED ? HandOverStatus.BY_SILENCE : HandOverStatus.LAPSED;
    }

    boolean concerns(String side) {
        return Objects.equals(side, giver) || Objects.equals(side, taker);
    }

    /** Whose question it is. */
    String asker() {
        return way == Way.CLAIMED ? taker : giver;
    }

    /** Whose answer is awaited. */
    String answerer() {
        return way == Way.CLAIMED ? giver : taker;
    }

    HandOverFacts facts() {
        return new HandOverFacts(id, version, reference, needId, way, giver, taker, status, answerBy);
    }

    public UUID id() {
        return id;
    }

    public UUID needId() {
        return needId;
    }

    public String reference() {
        return reference;
    }

    public Way way() {
        return way;
    }

    public String giver() {
        return giver;
    }

    public String taker() {
        return taker;
    }

    public HandOverStatus status() {
        return status;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant answerBy() {
        return answerBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
