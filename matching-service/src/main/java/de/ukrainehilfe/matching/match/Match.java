package de.ukrainehilfe.matching.match;

import de.ukrainehilfe.matching.pool.Appointment;
import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.NeedDetails.Conversation;
import de.ukrainehilfe.matching.pool.NeedDetails.Errand;
import de.ukrainehilfe.matching.pool.NeedDetails.Supplies;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.rules.Pair;
import de.ukrainehilfe.matching.rules.Reason;
import de.ukrainehilfe.matching.rules.Score;
import de.ukrainehilfe.matching.search.Side;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One offer's quantity for one need. Who changes it holds the rows of its need and its offer. */
@Entity
public class Match {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String reference;
    long version;

    @Enumerated(EnumType.STRING)
    MatchStatus status;

    @Enumerated(EnumType.STRING)
    Kind kind;

    UUID offerId;
    UUID needId;
    String offerReference;
    String needReference;
    String offerAssociation;
    String needAssociation;
    long offerFacts;
    long needFacts;
    int quantity;
    BigDecimal score;

    @Convert(converter = ReasonsColumn.class)
    List<Reason> reasons;

    String reason;

    @Enumerated(EnumType.STRING)
    Side declinedBy;

    Instant answerBy;

    @Enumerated(EnumType.STRING)
    Answer offerAnswer;

    @Enumerated(EnumType.STRING)
    Answer needAnswer;

    String postcode;

    @Column(name = "from_date")
    LocalDate from;

    @Column(name = "until_date")
    LocalDate until;

    String item;
    String unit;
    String languages;
    Instant appointmentStart;
    Instant appointmentEnd;
    Instant due;
    Instant proposedAt;
    Instant changedAt;

    protected Match() {}

    /** A new proposal. */
    public Match(String reference, Pair pair, Score score) {
        Offer offer = pair.offer();
        Need need = pair.need();
        this.reference = reference;
        status = MatchStatus.PROPOSED;
        kind = need.kind();
        offerId = offer.id();
        needId = need.id();
        offerReference = offer.reference();
        needReference = need.reference();
        offerAssociation = offer.association();
        needAssociation = need.association();
        offerFacts = offer.factsVersion();
        needFacts = need.factsVersion();
        quantity = pair.quantity();
        this.score = BigDecimal.valueOf(score.total());
        reasons = score.reasons();
        postcode = need.place().postcode();
        from = pair.from();
        until = pair.until();
        describe(need);
        due = need.openSince();
        proposedAt = pair.now();
        changedAt = pair.now();
    }

    private void describe(Need need) {
        if (need.details() instanceof Supplies supplies) {
            item = supplies.item();
            unit = supplies.unit();
        } else if (need.details() instanceof Conversation conversation) {
            languages = conversation.from() + "," + conversation.to();
        } else if (need.details() instanceof Errand errand) {
            languages = errand.language();
        }
        if (need.details().appointment() != null) {
            appointmentStart = need.details().appointment().start();
            appointmentEnd = need.details().appointment().end();
        }
    }

    public UUID id() {
        return id;
    }

    public UUID offerId() {
        return offerId;
    }

    public UUID needId() {
        return needId;
    }

    public MatchStatus status() {
        return status;
    }

    public int quantity() {
        return quantity;
    }

    Answer answer(Side side) {
        return side == Side.OFFER ? offerAnswer : needAnswer;
    }

    String association(Side side) {
        return side == Side.OFFER ? offerAssociation : needAssociation;
    }

    Appointment appointment() {
        return appointmentStart == null
                ? null
                : new Appointment(appointmentStart, (int)
                        Duration.between(appointmentStart, appointmentEnd).toMinutes());
    }

    /** The facts of both sides were looked at again, and the proposal still fits. */
    public void stillFits(Pair pair) {
        offerFacts = pair.offer().factsVersion();
        needFacts = pair.need().factsVersion();
        from = pair.from();
        until = pair.until();
    }

    void approve(Instant answerBy, Instant now) {
        become(MatchStatus.APPROVED, now);
        this.answerBy = answerBy;
        due = answerBy;
    }

    /** Returns whether the match is decided by it. */
    boolean answer(Side side, Answer answer, Instant now) {
        if (side == Side.OFFER) {
            offerAnswer = answer;
        } else {
            needAnswer = answer;
        }
        if (answer == Answer.NO) {
            declinedBy = side;
            become(MatchStatus.DECLINED, now);
        } else if (offerAnswer == Answer.YES && needAnswer == Answer.YES) {
            become(MatchStatus.CONFIRMED, now);
        } else {
            version++;
            return false;
        }
        return true;
    }

    /** Any transition that needs no more than a reason, which may be null. */
    void become(MatchStatus next, Enum<?> because, Instant now) {
        become(next, now);
        reason = because == null ? null : because.name();
    }

    private void become(MatchStatus next, Instant now) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException(status + " cannot become " + next);
        }
        status = next;
        version++;
        changedAt = now;
        due = now;
    }

    MatchFacts facts() {
        return new MatchFacts(
                id,
                version,
                reference,
                status,
                kind,
                offerId,
                needId,
                offerReference,
                needReference,
                offerAssociation,
                needAssociation,
                quantity,
                score,
                reason,
                declinedBy,
                answerBy,
                postcode,
                from,
                until,
                item,
                unit,
                languages == null ? null : List.of(languages.split(",")),
                appointment());
    }
}
