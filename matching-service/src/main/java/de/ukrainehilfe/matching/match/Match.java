package de.ukrainehilfe.matching.match;

import de.ukrainehilfe.matching.pool.Appointment;
import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.rules.Pair;
import de.ukrainehilfe.matching.rules.Reason;
import de.ukrainehilfe.matching.rules.Score;
import de.ukrainehilfe.matching.search.Side;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
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

    Terms terms;
    Schedule schedule;
    Instant proposedAt;
    Instant changedAt;
    Instant approvedAt;
    Instant confirmedAt;
    /** The account that approved it, and is asked when something goes wrong. */
    String approvedBy;

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
        this.score = BigDecimal.valueOf(score.total());
        reasons = score.reasons();
        terms = new Terms(pair);
        schedule = new Schedule(need.openSince());
        proposedAt = pair.now();
        changedAt = pair.now();
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
        return terms.quantity;
    }

    public String reference() {
        return reference;
    }

    public String offerReference() {
        return offerReference;
    }

    public String needReference() {
        return needReference;
    }

    public String approvedBy() {
        return approvedBy;
    }

    public NextAction nextAction() {
        return schedule.nextAction;
    }

    /** Whether something is to be done by itself now. */
    public boolean isDue(Instant now) {
        return status.reserves() && schedule.isDue(now);
    }

    Answer answer(Side side) {
        return side == Side.OFFER ? offerAnswer : needAnswer;
    }

    String association(Side side) {
        return side == Side.OFFER ? offerAssociation : needAssociation;
    }

    public Appointment appointment() {
        return terms.appointment();
    }

    /** The facts of both sides were looked at again, and the proposal still fits. */
    public void stillFits(Pair pair) {
        offerFacts = pair.offer().factsVersion();
        needFacts = pair.need().factsVersion();
        terms.lasts(pair.from(), pair.until());
    }

    void approve(String by, Instant answerBy, Instant now) {
        become(MatchStatus.APPROVED, now);
        this.answerBy = answerBy;
        approvedAt = now;
        approvedBy = by;
        schedule.begin(answerBy);
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
            confirmedAt = now;
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
        status = status.then(next);
        version++;
        changedAt = now;
        schedule.begin(now);
    }

    /** What was to be done by itself is done; the next comes after it. */
    public void done() {
        schedule.done();
        version++;
    }

    /** Something happened to it that leaves its status as it is. */
    public void touched() {
        version++;
    }

    /** Less was given than agreed. */
    public void gave(int less) {
        terms.shrinkTo(less);
    }

    /** It lasts longer, or shorter, than was agreed; null: until further notice. */
    public void lastsUntil(LocalDate day) {
        terms.lasts(terms.from, day);
        version++;
    }

    /** The appointment is at another time. */
    void moveTo(Appointment appointment) {
        terms.moveTo(appointment);
        version++;
    }

    void schedule(Timetable.Step next) {
        schedule.plan(next);
    }

    /** Who has been asked and has not answered. */
    public List<Side> unanswered() {
        return Arrays.stream(Side.values())
                .filter(side -> status == MatchStatus.APPROVED && answer(side) == null)
                .toList();
    }

    MatchFacts facts() {
        return MatchFacts.of(this);
    }
}
